import { randomUUID } from "node:crypto";

/** A new id of an answer: 12 hex digits, as the service makes them. */
export function newRequestId(): string {
  // Its random bytes are made for many at once.
  return randomUUID().replace("-", "").slice(0, 12);
}
