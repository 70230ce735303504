import { EPSG_TABLE } from "./epsg-table.generated.ts";

/** The PROJ parameters of an EPSG code, e.g. `+proj=utm +zone=17 +ellps=WGS84`; undefined for one that is not known. */
export function epsgParameters(code: number): string | undefined {
  // Looked for in the text: reading all of it takes longer than all that a program ever looks for.
  const start = `\n${code} `;
  const place = EPSG_TABLE.indexOf(start);
  if (place === -1) return undefined;
  const line = EPSG_TABLE.slice(place + start.length, EPSG_TABLE.indexOf("\n", place + 1));
  const [projection = "", ...words] = line.split(" ");
  const isNamed = projection.startsWith("proj=");
  const parameters = [isNamed ? projection : `proj=${projection}`, ...words];
  return parameters.map((word) => `+${word}`).join(" ");
}
