import { METHODS } from "node:http";
import fc from "fast-check";
import { anyText } from "./values.ts";

/** A request as it goes over the wire. */
export interface Asked {
  readonly method: string;
  /** Path and query, in ASCII. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

// What a server of HTTP/1.1 does with CONNECT is no answer but a tunnel.
export const anyMethod: fc.Arbitrary<string> = fc.constantFrom(
  ...METHODS.filter((method) => method !== "CONNECT"),
);

/** A text within a URL: escaped, half escaped, or as it is, as far as a client can send it at all. */
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

/** Headers that servers read, and that nobody reads. */
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

/** What a body is said to be; mostly what it is. */
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
