import fc from "fast-check";
import { anyHeaders, anyMethod, type WireRequest, contentType, inUrl } from "./wire-request.ts";
import { jsonOf } from "./bodies.ts";
import { type Names, validInputs } from "./valid-inputs.ts";
import { anyText } from "./values.ts";

/** Requests to tRPC procedures below /trpc: one call or several, as GET and POST, with each form of response. */
export function trpcRequests(names: Names): fc.Arbitrary<WireRequest> {
  const calls = Object.entries(validInputs(names)).map(([name, valid]) =>
    fc.tuple(fc.constant(name), jsonOf(valid)),
  );
  const known = fc.oneof(...calls);
  const call = fc.oneof(
    { weight: 9, arbitrary: known },
    fc.tuple(inUrl(anyText), jsonOf(fc.constant({}))),
  );
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc.tuple(call, ways).map(([[name, json], way]) => one(name, json, way)),
    },
    fc
      .tuple(fc.array(call, { minLength: 1, maxLength: 22 }), ways)
      .map(([several, way]) => batch(several, way)),
  );
}

/** The form of a call. */
interface Way {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Further query parameters. */
  readonly query: string;
}

const accept = fc.constantFrom<Record<string, string>[]>(
  {},
  {},
  { "trpc-accept": "application/jsonl" },
  { accept: "text/event-stream" },
);
const ways: fc.Arbitrary<Way> = fc.record({
  method: fc.oneof({ weight: 9, arbitrary: fc.constantFrom("GET", "POST", "POST") }, anyMethod),
  headers: fc
    .tuple(anyHeaders, contentType, accept)
    .map(([some, type, accepted]) => ({ ...some, ...type, ...accepted })),
  query: fc.oneof(
    { weight: 5, arbitrary: fc.constant("") },
    fc
      .tuple(
        fc.constantFrom("batch", "input", "connectionParams", "lastEventId", "constructor"),
        inUrl(anyText),
      )
      .map(([name, value]) => `&${name}=${value}`),
  ),
});

function one(name: string, json: string, { method, headers, query }: Way): WireRequest {
  const target = `/trpc/${name}`;
  if (method === "GET")
    return { method, target: `${target}?${inputOf(json)}${query}`, headers, body: "" };
  // A POST without a query, as most clients send it, takes the fast path.
  return { method, target: query === "" ? target : `${target}?${query}`, headers, body: json };
}

function batch(
  calls: readonly (readonly [string, string])[],
  { method, headers, query }: Way,
): WireRequest {
  const target = `/trpc/${calls.map(([name]) => name).join()}?batch=1${query}`;
  const json = `{${calls.map(([, input], index) => `"${index}":${input || '""'}`).join()}}`;
  return method === "GET"
    ? { method, target: `${target}&${inputOf(json)}`, headers, body: "" }
    : { method, target, headers, body: json };
}

/** HTTP servers accept heads of at most 16 KB. */
const MOST_IN_URL = 8_000;
const inputOf = (json: string): string =>
  `input=${encodeURIComponent(json.toWellFormed()).slice(0, MOST_IN_URL)}`;
