import type { Granule } from "../time/granule.ts";
import { SourceError } from "../source/source-error.ts";

/** The parts of a time in a file name: digits, and the granule that the finest of them names. */
const TOKENS: Readonly<Record<string, { readonly digits: string; readonly granule: Granule }>> = {
  YYYY: { digits: String.raw`\d{4}`, granule: { months: 12 } },
  MM: { digits: String.raw`\d{2}`, granule: { months: 1 } },
  DDD: { digits: String.raw`\d{3}`, granule: { milliseconds: 86_400_000 } },
  DD: { digits: String.raw`\d{2}`, granule: { milliseconds: 86_400_000 } },
  hh: { digits: String.raw`\d{2}`, granule: { milliseconds: 3_600_000 } },
  mm: { digits: String.raw`\d{2}`, granule: { milliseconds: 60_000 } },
};
/** From the coarsest on. */
const ORDER: readonly string[] = ["YYYY", "MM", "DDD", "DD", "hh", "mm"];
const SPECIAL = /[\\^$.+?()[\]{}|]/g;
const PART = /\{([A-Za-z]+)\}|\*|[^{*]+|\{/g;

/** Files of a folder by their names. */
export interface FilePattern {
  /** Reference of the folder, with a slash at its end. */
  readonly folder: string;
  readonly matches: (name: string) => boolean;
  /** The time in a name, milliseconds since 1970; undefined for a name without one, or with no date. */
  readonly timeOf: (name: string) => number | undefined;
  /** What the finest part of the time names; undefined for patterns without a time. */
  readonly granule: Granule | undefined;
}

/**
 * Reads a pattern of file names, e.g. `rain/pr_{YYYY}-{MM}.tif`: `{YYYY}`, `{MM}`, `{DD}`, `{DDD}` (day of the year), `{hh}` and
 * `{mm}` are digits of the time, and `*` any characters but slashes. Only the last part of the path is a pattern.
 *
 * @throws SourceError that names what is wrong with it
 */
export function readFilePattern(pattern: string): FilePattern {
  const slash = pattern.lastIndexOf("/") + 1;
  const [folder, last] = [pattern.slice(0, slash), pattern.slice(slash)];
  if (/[{*]/.test(folder)) throw new SourceError("only the name of the files can be a pattern");
  const names = Array.from(last.matchAll(/\{([A-Za-z]+)\}/g), ([, name = ""]) => name);
  const unknown = names.find((name) => !(name in TOKENS));
  if (unknown !== undefined)
    throw new SourceError(
      `files has {${unknown}}; known are ${ORDER.map((name) => `{${name}}`).join(", ")}`,
    );
  if (names.length > 0 && !names.includes("YYYY"))
    throw new SourceError("files has a time without a year: add {YYYY}");
  const seen = new Set<string>();
  const text = Array.from(last.matchAll(PART), ([part, name]) => {
    if (name === undefined)
      return part === "*" ? "[^/]*" : part.replaceAll(SPECIAL, String.raw`\$&`);
    if (seen.has(name)) return String.raw`\k<${name}>`;
    seen.add(name);
    return `(?<${name}>${TOKENS[name]?.digits})`;
  });
  const expression = new RegExp(`^${text.join("")}$`);
  const finest = ORDER.findLast((name) => names.includes(name));
  return {
    folder: folder === "" ? "./" : folder,
    matches: (name) => expression.test(name),
    timeOf: (name) => timeOf(expression.exec(name)?.groups ?? {}),
    granule: finest === undefined ? undefined : TOKENS[finest]?.granule,
  };
}

/** The instant that the parts of a time in a name begin with; undefined for parts that are no date. */
function timeOf(parts: Readonly<Record<string, string | undefined>>): number | undefined {
  if (parts["YYYY"] === undefined) return undefined;
  const number = (name: string, otherwise: number): number => Number(parts[name] ?? otherwise);
  const [year, month, day] = [number("YYYY", 0), number("MM", 1), number("DD", 1)];
  const ofYear = parts["DDD"] === undefined ? 0 : number("DDD", 1) - 1;
  const [hour, minute] = [number("hh", 0), number("mm", 0)];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day + ofYear);
  const isDate =
    month >= 1 && month <= 12 && date.getUTCFullYear() === year && hour < 24 && minute < 60;
  const isDay = ofYear > 0 || date.getUTCDate() === day;
  return isDate && isDay ? date.getTime() + (hour * 60 + minute) * 60_000 : undefined;
}
