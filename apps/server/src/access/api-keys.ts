import { createHash, timingSafeEqual } from "node:crypto";
import type { RequestGuard } from "@cas/api";
import { CasError } from "@cas/models";

/** The header in which callers send their key, as in CAS. */
const API_KEY_HEADER = "X-API-Key";

/** The valid API key of a request; undefined if the request has none. */
export type ValidKey = (request: Request) => string | undefined;

const digestOf = (key: string): Buffer => createHash("sha256").update(key).digest();

/**
 * Looks up keys in constant time: always compares the digests of all keys, which have the same length, to their last byte.
 */
export function validKeys(keys: readonly string[]): ValidKey {
  const digests = keys.map(digestOf);
  return ({ headers }) => {
    const key = headers.get(API_KEY_HEADER) ?? "";
    const digest = digestOf(key);
    const equal = digests.filter((valid) => timingSafeEqual(valid, digest));
    return equal.length > 0 ? key : undefined;
  };
}

/** Refuses callers without a valid key, with the error of CAS. */
export function requireKey(keyOf: ValidKey): RequestGuard {
  return (request) =>
    keyOf(request) === undefined
      ? new CasError({ errorType: "unauthorized", message: "Missing or invalid API key" })
      : undefined;
}
