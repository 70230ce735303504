const NAMES: Readonly<Record<string, string>> = {
  degC: "°C",
  degF: "°F",
  deg: "°",
  degree: "°",
  degrees: "°",
  percent: "%",
};
const RAISED: Readonly<Record<string, string>> = {
  "-1": "⁻¹",
  "-2": "⁻²",
  "-3": "⁻³",
  "2": "²",
  "3": "³",
};

/** A unit for display, e.g. °C for degC and kg/m² for kg/m2. Exported files and code have the unit of the service. */
export const unitName = (unit: string): string =>
  NAMES[unit] ??
  unit.replaceAll(
    /(?<=[a-z])\^?(-[123]|[23])(?![\w.])/g,
    (all, power: string) => RAISED[power] ?? all,
  );
