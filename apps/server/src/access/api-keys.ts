import { createHash, timingSafeEqual } from "node:crypto";
import type { RequestGuard } from "@cas/api";
import { CasError } from "@cas/models";

/** The header in which callers send their key, as in CAS. */
const API_KEY_HEADER = "X-API-Key";

/** The key that the caller of a request sent, when it is one of those that are known. */
export type KnownKey = (request: Request) => string | undefined;

const digestOf = (key: string): Buffer => createHash("sha256").update(key).digest();

/**
 * Looks up keys in a time that tells nothing of them: digests are compared, which are all of one length, each to its last
 * byte, and always all of them.
 */
export function knownKeys(keys: readonly string[]): KnownKey {
  const digests = keys.map(digestOf);
  return ({ headers }) => {
    const key = headers.get(API_KEY_HEADER) ?? "";
    const digest = digestOf(key);
    const same = digests.filter((known) => timingSafeEqual(known, digest));
    return same.length > 0 ? key : undefined;
  };
}

/** Refuses callers without a known key, in the words of CAS. */
export function askForKey(keyOf: KnownKey): RequestGuard {
  return (request) =>
    keyOf(request) === undefined
      ? new CasError({ errorType: "unauthorized", message: "Missing or invalid API key" })
      : undefined;
}
