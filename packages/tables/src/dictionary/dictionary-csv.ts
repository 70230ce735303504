import { csvLine } from "../files/delimited.ts";
import type { DictionaryEntry } from "./dictionary.ts";

/** A data dictionary as CSV, with a row for each entry. */
export function dictionaryCsv(entries: readonly DictionaryEntry[]): string {
  const names = Object.keys(entries[0] ?? {}) as (keyof DictionaryEntry)[];
  return [names, ...entries.map((entry) => names.map((name) => entry[name]))].map(csvLine).join("");
}
