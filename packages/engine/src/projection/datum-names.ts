import { DATUM_TABLE } from "./datum-table.generated.ts";

/** The EPSG code of the geographic CRS of a datum, by any of its names; undefined for an unknown name. */
export function codeOfDatum(name: string): string | undefined {
  const plain = name
    .replace(/^D_/, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9+]/g, "");
  if (plain === "") return undefined;
  const at = DATUM_TABLE.indexOf(` ${plain} `);
  if (at === -1) return undefined;
  const line = DATUM_TABLE.slice(DATUM_TABLE.lastIndexOf("\n", at) + 1, at);
  return /^\d+/.exec(line)?.[0];
}
