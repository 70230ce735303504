import fc from "fast-check";
import { anyHeaders, anyMethod, type WireRequest, contentType, inUrl } from "./wire-request.ts";
import { jsonOf } from "./bodies.ts";
import { type Names, validInputs } from "./valid-inputs.ts";
import { anyText } from "./values.ts";

/** Requests to CAS's HTTP API: most to an existing route, by its method or another. */
export function httpRequests(names: Names): fc.Arbitrary<WireRequest> {
  const inputs = validInputs(names);
  const request = (
    method: string,
    path: fc.Arbitrary<string>,
    query: fc.Arbitrary<string>,
    body: fc.Arbitrary<string>,
  ): fc.Arbitrary<WireRequest> =>
    fc.record({
      method: fc.oneof({ weight: 7, arbitrary: fc.constant(method) }, anyMethod),
      target: fc
        .tuple(path, fc.oneof({ weight: 9, arbitrary: fc.constant("") }, inUrl(anyText)), query)
        .map(([start, end, search]) => start + end + search),
      headers: fc.tuple(anyHeaders, contentType).map(([some, type]) => ({ ...some, ...type })),
      body,
    });
  const post = (path: string, name: string): fc.Arbitrary<WireRequest> =>
    request("POST", fc.constant(path), noQuery, jsonOf(inputs[name] ?? fc.constant({})));
  const get = (path: fc.Arbitrary<string>, query = anyQuery): fc.Arbitrary<WireRequest> =>
    request("GET", path, query, fc.constant(""));
  const slug = fc.oneof(fc.constantFrom(...names.providers), inUrl(anyText));
  return fc.oneof(
    { weight: 4, arbitrary: post("/api/v1/extract", "extract") },
    { weight: 3, arbitrary: post("/api/v1/extract/batch", "batchExtract") },
    { weight: 2, arbitrary: get(fc.constant("/api/v1/datasets"), queryOf(inputs["datasets"])) },
    get(fc.constant("/api/v1/providers"), queryOf(inputs["providers"])),
    { weight: 2, arbitrary: get(slug.map((one) => `/api/v1/providers/${one}`)) },
    get(fc.constantFrom("/health", "/openapi.json", "/docs", "/docs/style.css", "/", "/assets/x")),
    request(
      "GET",
      inUrl(anyText).map((path) => `/${path}`),
      anyQuery,
      anyText,
    ),
  );
}

const parameter = fc
  .tuple(
    fc.oneof(fc.constantFrom("limit", "offset", "bbox", "provider", "constructor"), anyText),
    anyText,
  )
  .chain(([name, value]) => fc.tuple(inUrl(fc.constant(name)), inUrl(fc.constant(value))))
  .map(([name, value]) => `${name}=${value}`);
const anyQuery: fc.Arbitrary<string> = fc
  .array(fc.oneof(parameter, inUrl(anyText)), { maxLength: 3 })
  .map((parameters) => (parameters.length === 0 ? "" : `?${parameters.join("&")}`));
const noQuery = fc.oneof({ weight: 5, arbitrary: fc.constant("") }, anyQuery);

/** A valid query, and one with further parameters. */
function queryOf(valid: fc.Arbitrary<unknown> = fc.constant({})): fc.Arbitrary<string> {
  const right = valid.map((values) =>
    Object.entries(Object(values) as object)
      .map(([name, value]) => `${name}=${encodeURIComponent(String(value).toWellFormed())}`)
      .join("&"),
  );
  return fc
    .tuple(right, fc.oneof({ weight: 2, arbitrary: fc.constant("") }, parameter))
    .map(([some, more]) => `?${some}&${more}`);
}
