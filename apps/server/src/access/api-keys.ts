import { createHash, timingSafeEqual } from "node:crypto";
import type { RequestGuard } from "@cas/api";
import { CasError } from "@cas/models";

/** The header in which callers send their key, as in CAS. */
export const API_KEY_HEADER = "x-api-key";

/** The key that a request sent, if it is valid; undefined otherwise. */
export type ValidKey = (sent: string | null | undefined) => string | undefined;

const digestOf = (key: string): Buffer => createHash("sha256").update(key).digest();

/**
 * Looks up keys in constant time: always compares the digests of all keys, which have the same length, to their last byte.
 */
export function validKeys(keys: readonly string[]): ValidKey {
  const digests = keys.map(digestOf);
  return (sent) => {
    const key = sent ?? "";
    const digest = digestOf(key);
    const equal = digests.filter((valid) => timingSafeEqual(valid, digest));
    return equal.length > 0 ? key : undefined;
  };
}

/** Refuses callers without a valid key, with the error of CAS. */
export function requireKey(keyOf: ValidKey): RequestGuard {
  return ({ headers }) =>
    keyOf(headers.get(API_KEY_HEADER)) === undefined
      ? new CasError({ errorType: "unauthorized", message: "Missing or invalid API key" })
      : undefined;
}
