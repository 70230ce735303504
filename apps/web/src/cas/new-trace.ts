const hex = (bytes: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");

/**
 * The header that begins a trace at this request (W3C Trace Context, version 00, to be recorded): the server and the CAS
 * behind it go on with its id. A trace needs no more of a page, so no SDK is loaded.
 */
export function newTrace(): { readonly traceparent: string } {
  return { traceparent: `00-${hex(16)}-${hex(8)}-01` };
}
