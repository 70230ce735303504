import { EPSG_TABLE } from "./epsg-table.generated.ts";
import { ESRI_TABLE } from "./esri-table.generated.ts";

const TABLES = { EPSG: EPSG_TABLE, ESRI: ESRI_TABLE };

/** An authority with a table of codes. */
export type Authority = keyof typeof TABLES;

/** The words of the line of a code in its table; undefined for an unknown code. */
export function wordsOfCode(authority: Authority, code: number): string | undefined {
  // Search the text: parsing all of it takes longer than all lookups of a program.
  const table = TABLES[authority];
  const key = `\n${code} `;
  const start = table.indexOf(key);
  if (start === -1) return undefined;
  return table.slice(start + key.length, table.indexOf("\n", start + 1));
}

/** The authority and the number of a code, e.g. `EPSG:32617`; undefined for any other words. */
export function parseCode(
  words: string,
): { readonly authority: Authority; readonly code: number } | undefined {
  const [, authority, code] = /^(EPSG|ESRI):(\d{1,9})$/.exec(words) ?? [];
  if (authority === undefined) return undefined;
  return { authority: authority === "ESRI" ? "ESRI" : "EPSG", code: Number(code) };
}
