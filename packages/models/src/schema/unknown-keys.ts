import { closestName } from "./closest-name.ts";

/** Most unknown keys that are named. */
const MOST = 10;
/** Longest key that is repeated, in characters. */
const LONGEST_KEY = 60;

/** A key that a request has and its schema has not. */
export interface UnknownKey {
  /** The key, cut when it is long. */
  readonly key: string;
  /** What is wrong, and the field that it most likely means. */
  readonly message: string;
}

/**
 * The first of the keys, each with the known one that is nearest to it.
 *
 * @param reasons of keys that callers know from elsewhere
 */
export function unknownKeys(
  keys: readonly string[],
  known: readonly string[],
  reasons: Readonly<Record<string, string>> = {},
): UnknownKey[] {
  return keys.slice(0, MOST).map((key) => ({
    key: key.length > LONGEST_KEY ? `${key.slice(0, LONGEST_KEY)}…` : key,
    message: Object.hasOwn(reasons, key) ? String(reasons[key]) : messageOf(key, known),
  }));
}

function messageOf(key: string, known: readonly string[]): string {
  const meant = closestName(key, known);
  return `is not a field of this request${meant === undefined ? "" : `; did you mean ${meant}?`}`;
}
