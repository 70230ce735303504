import { EPSG_TABLE } from "./epsg-table.generated.ts";

/** The PROJ parameters of an EPSG code, e.g. `+proj=utm +zone=17 +ellps=WGS84`; undefined for an unknown code. */
export function epsgParameters(code: number): string | undefined {
  // Search the text: parsing all of it takes longer than all lookups of a program.
  const key = `\n${code} `;
  const start = EPSG_TABLE.indexOf(key);
  if (start === -1) return undefined;
  const line = EPSG_TABLE.slice(start + key.length, EPSG_TABLE.indexOf("\n", start + 1));
  const [projection = "", ...words] = line.split(" ");
  const isNamed = projection.startsWith("proj=");
  const parameters = [isNamed ? projection : `proj=${projection}`, ...words];
  return parameters.map((word) => `+${word}`).join(" ");
}
