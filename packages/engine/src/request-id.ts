import { randomBytes } from "node:crypto";

/** A new id of an answer: 12 hex digits, as the service makes them. */
export function newRequestId(): string {
  return randomBytes(6).toString("hex");
}
