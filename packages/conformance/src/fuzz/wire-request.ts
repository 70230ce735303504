import { METHODS } from "node:http";
import fc from "fast-check";
import { anyText } from "./values.ts";

/** An HTTP request, as it is sent. */
export interface WireRequest {
  readonly method: string;
  /** Path and query, in ASCII. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

// An HTTP/1.1 server does not respond to CONNECT: it opens a tunnel.
export const anyMethod: fc.Arbitrary<string> = fc.constantFrom(
  ...METHODS.filter((method) => method !== "CONNECT"),
);

/** A text within a URL: escaped, partly escaped, or unescaped as far as a client can send it. */
export const inUrl = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: text.map((whole) => encodeURIComponent(whole.toWellFormed())) },
    text.map((whole) => whole.replaceAll(/[^\u0021-\u007e]/g, "%")),
    fc.constantFrom("%ff", "%00", "%e0%a4%a", "%", "%2e%2e%2f", "..", ".", "//"),
  );

const headerValue = fc.oneof(
  anyText.map((text) => text.replaceAll(/[^\u0020-\u007e]/g, "?")),
  fc.constantFrom("0", "-1", "*", "gzip", "text/html", 'W/"x"', "bytes=0-1", "1e9"),
);

/** Headers: those that servers read, and others. */
export const anyHeaders: fc.Arbitrary<Record<string, string>> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  fc.dictionary(
    fc.constantFrom(
      "accept",
      "accept-encoding",
      "authorization",
      "content-encoding",
      "cookie",
      "forwarded",
      "host",
      "if-modified-since",
      "if-none-match",
      "last-event-id",
      "origin",
      "range",
      "referer",
      "trpc-accept",
      "x-api-key",
      "x-forwarded-for",
      "x-forwarded-host",
      "x-http-method-override",
      "x-request-id",
      "x-trpc-source",
      "constructor",
    ),
    headerValue,
    { maxKeys: 4 },
  ),
);

/** The content type of a body; mostly the right one. */
export const contentType: fc.Arbitrary<Record<string, string>> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ "content-type": "application/json" }) },
  fc.constant({}),
  fc
    .oneof(
      fc.constantFrom(
        "text/plain",
        "application/json; charset=utf-16",
        "application/geo+json",
        "multipart/form-data; boundary=x",
        "multipart/form-data",
        "application/x-www-form-urlencoded",
        "application/octet-stream",
        ",",
      ),
      headerValue,
    )
    .map((type) => ({ "content-type": type })),
);
