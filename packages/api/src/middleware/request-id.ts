/** A new request id: 12 hex digits, as the service makes them. */
export function newRequestId(): string {
  return crypto.randomUUID().replaceAll("-", "").slice(0, 12);
}
