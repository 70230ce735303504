const hex = (bytes: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");

/**
 * The header that starts a trace at this request (W3C Trace Context, version 00, sampled); the server and the CAS behind it
 * continue the trace. A page needs no more than this header, so it loads no tracing SDK.
 */
export function newTrace(): { readonly traceparent: string } {
  return { traceparent: `00-${hex(16)}-${hex(8)}-01` };
}
