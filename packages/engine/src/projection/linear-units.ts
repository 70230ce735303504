/** Metres in the units of PROJ (`proj -lu`). */
const UNITS: ReadonlyMap<string, number> = new Map([
  ["m", 1],
  ["km", 1000],
  ["dm", 0.1],
  ["cm", 0.01],
  ["mm", 0.001],
  ["ft", 0.3048],
  ["us-ft", 1200 / 3937],
  ["yd", 0.9144],
  ["us-yd", 3600 / 3937],
  ["mi", 1609.344],
  ["us-mi", 6_336_000 / 3937],
  ["kmi", 1852],
  ["in", 0.0254],
  ["us-in", 100 / 3937],
  ["fath", 1.8288],
  ["ch", 20.1168],
  ["us-ch", 79_200 / 3937],
  ["link", 0.201168],
  ["ind-yd", 0.91439523],
  ["ind-ft", 0.30479841],
  ["ind-ch", 20.11669506],
]);

/** Metres in a unit of PROJ; undefined for an unknown unit. */
export const metresOfUnit = (name: string): number | undefined => UNITS.get(name);
