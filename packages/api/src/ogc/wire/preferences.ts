/** What a caller prefers (RFC 7240). */
export interface Preferences {
  /** Whether a job may be the response, instead of its results. */
  readonly isAsync: boolean;
  /** Seconds that the caller waits for a response. */
  readonly waitS: number | undefined;
}

/** Reads the header Prefer; preferences that this API does not know have no effect. */
export function preferencesOf(header: string | undefined): Preferences {
  const tokens = (header ?? "").split(",").map((token) => token.trim().toLowerCase());
  const wait = tokens.map((token) => /^wait\s*=\s*"?(\d{1,9})"?$/.exec(token)?.[1]).find(Boolean);
  return {
    isAsync: tokens.includes("respond-async"),
    waitS: wait === undefined ? undefined : Number(wait),
  };
}
