import { EPSG_TABLE } from "./epsg-table.ts";

let table: ReadonlyMap<number, string> | undefined;

/** The PROJ parameters of an EPSG code, e.g. `+proj=utm +zone=17 +ellps=WGS84`; undefined for one that is not known. */
export function epsgParameters(code: number): string | undefined {
  table ??= new Map(
    EPSG_TABLE.trim()
      .split("\n")
      .map((line) => {
        const [number, projection = "", ...words] = line.split(" ");
        const isNamed = projection.startsWith("proj=");
        const parameters = [isNamed ? projection : `proj=${projection}`, ...words];
        return [Number(number), parameters.map((word) => `+${word}`).join(" ")];
      }),
  );
  return table.get(code);
}
