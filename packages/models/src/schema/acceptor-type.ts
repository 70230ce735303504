/** Whether a value of JSON is accepted as it is. */
export type Accepts = (value: unknown) => boolean;

/** What a schema, or a part of it, accepts as it is. */
export interface Acceptor {
  readonly accepts: Accepts;
  /** Whether the schema refuses what is not accepted; otherwise it may still accept it, filled in or changed. */
  readonly decides: boolean;
  /** Kinds of values all of which are accepted, and so need not be asked about: a sum of {@link TEXT}, {@link FINITE}, {@link NULL}. */
  readonly takesAll: number;
}

/** Strings. */
export const TEXT = 1;
/** Numbers but NaN and the infinities. */
export const FINITE = 2;
/** Null. */
export const NULL = 4;

/** The kind of a value, 0 for others. */
export function kindOf(value: unknown): number {
  if (typeof value === "string") return TEXT;
  if (value === null) return NULL;
  return Number.isFinite(value) ? FINITE : 0;
}

/** For what only the schema itself knows. */
export const UNKNOWN: Acceptor = { accepts: () => false, decides: false, takesAll: 0 };
