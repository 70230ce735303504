import { CrsError, shown } from "./crs-error.ts";

/** PROJ parameters by their names, without plus signs. */
export type ProjWords = ReadonlyMap<string, string>;

/** Maximum characters of PROJ parameters. */
const MAX_LENGTH = 4096;

/** Names of parameters that PROJ has twice. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ["k_0", "k"],
  ["no_off", "no_uoff"],
]);

/**
 * The words of PROJ parameters; plus signs may be missing. As in PROJ, the first of two equal names wins.
 *
 * @throws CrsError for a text that is too long
 */
export function wordsOf(text: string): ProjWords {
  if (text.length > MAX_LENGTH)
    throw new CrsError(`PROJ parameters of ${text.length} characters > limit ${MAX_LENGTH}`);
  const words = new Map<string, string>();
  for (const part of text.trim().split(/\s+/)) {
    const [, name = "", value = ""] = /^\+?([^=]+)(?:=(.*))?$/.exec(part) ?? [];
    const word = ALIASES.get(name) ?? name;
    if (word !== "" && !words.has(word)) words.set(word, value);
  }
  return words;
}

const ANGLE = /^([-+]?[\d.]+)[d°](?:([\d.]+)['m]?(?:([\d.]+)["s]?)?)?([NSEW]?)$/i;

/**
 * A number, or an angle of degrees, minutes and seconds, e.g. 2d20'14.025"E.
 *
 * @throws CrsError that names the word
 */
export function numberOf(word: string, text: string): number {
  const number = text.trim() === "" ? Number.NaN : Number(text);
  if (Number.isFinite(number)) return number;
  const [, degrees, minutes = "0", seconds = "0", side = ""] = ANGLE.exec(text) ?? [];
  const size = Math.abs(Number(degrees)) + Number(minutes) / 60 + Number(seconds) / 3600;
  const isNegative = /[SW]/i.test(side) !== (degrees ?? "").startsWith("-");
  if (degrees !== undefined && Number.isFinite(size)) return isNegative ? -size : size;
  throw new CrsError(`+${shown(word)}=${shown(text)} is no number`);
}

/**
 * A number above 0; 1 for a missing word.
 *
 * @throws CrsError that names the word
 */
export function positive(words: ProjWords, word: string): number {
  const text = words.get(word);
  const value = text === undefined ? 1 : numberOf(word, text);
  if (value > 0) return value;
  throw new CrsError(`+${word}=${shown(text ?? "")} must be positive`);
}
