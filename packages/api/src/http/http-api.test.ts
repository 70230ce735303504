import { CasError } from "@cas/models";
import { beforeEach, describe, expect, it, vi } from "vitest";
import {
  batchResponse,
  datasetsResponse,
  extractResponse,
  fakeCas,
  healthResponse,
  providerResponse,
  providersResponse,
} from "@cas/test-doubles";
import { createHttpApi } from "./http-api.ts";

const point = { type: "Point", coordinates: [-84.2, 36.6] };
const question = { geometry: point, dataset_ids: ["lab:elevation"] };
const onError = vi.fn<(error: unknown, requestId: string) => void>();

let cas = fakeCas();
let api = createHttpApi(cas);
beforeEach(() => {
  cas = fakeCas();
  onError.mockReset();
  api = createHttpApi(cas, { requestId: () => "0123456789ab", onError, maxBodyBytes: 1000 });
});

const post = (
  path: string,
  body: string | Uint8Array<ArrayBuffer>,
  contentType = "application/json",
): Response | Promise<Response> =>
  api.request(path, { method: "POST", body, headers: { "content-type": contentType } });

async function envelopeOf(answer: Response | Promise<Response>) {
  const { status, headers } = await answer;
  const { error } = (await (await answer).json()) as { error: Record<string, unknown> };
  return { status, requestId: headers.get("x-request-id"), allow: headers.get("allow"), error };
}

describe("endpoints", () => {
  it("extract fills in the defaults of a request", async () => {
    const answer = await post("/api/v1/extract", JSON.stringify(question));
    expect(answer.status).toBe(200);
    expect(answer.headers.get("x-request-id")).toBe("0123456789ab");
    expect(await answer.json()).toEqual(extractResponse);
    expect(cas.extract).toHaveBeenCalledExactlyOnceWith(
      { ...question, aggregation: "mean", target_crs: "EPSG:4326", time_range: undefined },
      { signal: expect.any(AbortSignal) },
    );
  });

  it("warns of a field that it ignores, and names the nearest that it has", async () => {
    const warning = [
      'request field "agregation" has no effect: it is not a field of this request; did you mean aggregation?',
    ];
    const one = await post("/api/v1/extract", JSON.stringify({ ...question, agregation: "max" }));
    expect(await one.json()).toEqual({ ...extractResponse, warnings: warning });
    expect(cas.extract.mock.calls[0]?.[0]).not.toHaveProperty("agregation");

    const { geometry: _geometry, ...parameters } = question;
    const batch = { geometries: [point, point], ...parameters, agregation: "max" };
    const many = await post("/api/v1/extract/batch", JSON.stringify(batch));
    const { responses } = (await many.json()) as { responses: { warnings: string[] }[] };
    expect(responses.length).toBeGreaterThan(0);
    for (const { warnings } of responses) expect(warnings).toEqual(expect.arrayContaining(warning));
    expect(cas.batchExtract.mock.calls[0]?.[0]).not.toHaveProperty("agregation");
  });

  it("warns of a field of time_range that it ignores", async () => {
    const time_range = { start: "1999-01-01", end: "1999-12-31", ends: "2000-01-01" };
    const answer = await post("/api/v1/extract", JSON.stringify({ ...question, time_range }));
    expect(((await answer.json()) as { warnings: unknown }).warnings).toEqual([
      'request field "time_range.ends" has no effect: it is not a field of this request; did you mean end?',
    ]);
  });

  it("warns of a kernel, which only raster output has, and not of its default", async () => {
    const warningsOf = async (resampling: string): Promise<unknown> => {
      const answer = await post("/api/v1/extract", JSON.stringify({ ...question, resampling }));
      return ((await answer.json()) as { warnings: unknown }).warnings;
    };
    expect(await warningsOf("nearest")).toEqual(extractResponse.warnings);
    expect(await warningsOf("bilinear")).toEqual([
      ...extractResponse.warnings,
      "request field \"resampling\" has no effect: it is for output='raster' only, which is in process only; leave it out",
    ]);
    const batch = {
      geometries: [point],
      dataset_ids: question.dataset_ids,
      resampling: "bilinear",
    };
    const many = await post("/api/v1/extract/batch", JSON.stringify(batch));
    const { responses } = (await many.json()) as { responses: { warnings: string[] }[] };
    expect(responses[0]?.warnings.join()).toContain('request field "resampling" has no effect');
  });

  it("names few of many fields that it ignores, and cuts a long name", async () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`k${index}`, 0]));
    const long = { ["x".repeat(300)]: 0 };
    for (const [more, count] of [
      [many, 10],
      [long, 1],
    ] as const) {
      const answer = await post("/api/v1/extract", JSON.stringify({ ...question, ...more }));
      const { warnings } = (await answer.json()) as { warnings: string[] };
      expect(warnings).toHaveLength(count);
      for (const warning of warnings) expect(warning.length).toBeLessThan(300);
    }
  });

  it("ignores query parameters that it does not have, as the service does", async () => {
    const answer = await api.request("/api/v1/datasets?limit=10&limt=20");
    expect(answer.status).toBe(200);
    expect(cas.datasets.mock.calls[0]?.[0]).toEqual({ limit: 10, offset: 0 });
  });

  it("batch leaves geometries with faulty coordinates to the source", async () => {
    const bad = { type: "Point", coordinates: [0, 91] };
    const answer = await post(
      "/api/v1/extract/batch",
      JSON.stringify({ geometries: [point, bad], dataset_ids: ["lab:elevation"] }),
    );
    expect(await answer.json()).toEqual(batchResponse);
    expect(cas.batchExtract.mock.calls[0]?.[0].geometries).toEqual([point, bad]);
  });

  it("takes edges of more than half a turn the way that the bbox of their geometry says", async () => {
    const [west, east, south, north] = [-120, 120, -10, 10];
    const corners = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    const wide = { type: "Polygon", coordinates: [corners], bbox: [west, south, east, north] };
    const dataset_ids = ["lab:elevation"];
    await post("/api/v1/extract", JSON.stringify({ geometry: wide, dataset_ids }));
    await post("/api/v1/extract/batch", JSON.stringify({ geometries: [wide, point], dataset_ids }));
    const boxed = {
      type: "Polygon",
      coordinates: [
        [
          [west, south],
          [0, south],
          [east, south],
          [east, north],
          [0, north],
          [west, north],
          [west, south],
        ],
      ],
    };
    expect(cas.extract.mock.calls[0]?.[0].geometry).toEqual(boxed);
    expect(cas.batchExtract.mock.calls[0]?.[0].geometries).toEqual([boxed, point]);
  });

  it("lists providers, shows one, and reports health", async () => {
    expect(await (await api.request("/api/v1/providers?limit=5&offset=3")).json()).toEqual(
      providersResponse,
    );
    expect(cas.providers.mock.calls[0]?.[0]).toEqual({ limit: 5, offset: 3 });
    expect(await (await api.request("/api/v1/providers/la%20b")).json()).toEqual(providerResponse);
    expect(cas.provider.mock.calls[0]?.[0]).toBe("la b");
    expect(await (await api.request("/health")).json()).toEqual(healthResponse);
  });

  it("reads all filters of datasets, an empty one as none", async () => {
    const url =
      "/api/v1/datasets?provider=&variable=dem&temporal_type=static&min_resolution=1e1&max_resolution=30&bbox=5,45,11,48&limit=3&offset=6&unknown=1";
    expect(await (await api.request(url)).json()).toEqual(datasetsResponse);
    expect(cas.datasets.mock.calls[0]?.[0]).toEqual({
      variable: "dem",
      temporal_type: "static",
      min_resolution: 10,
      max_resolution: 30,
      bbox: { min_lon: 5, min_lat: 45, max_lon: 11, max_lat: 48 },
      limit: 3,
      offset: 6,
    });
  });

  it.each(["constructor", "__proto__", "toString", "hasOwnProperty"])(
    "ignores a parameter whose name every object inherits: %s",
    async (name) => {
      expect((await api.request(`/api/v1/datasets?limit=3&${name}=1`)).status).toBe(200);
      expect(cas.datasets).toHaveBeenCalledWith({ limit: 3, offset: 0 }, expect.anything());
    },
  );

  it("reads the last of several values, and numbers as the service does", async () => {
    const answer = await api.request(
      "/api/v1/datasets?limit=0&limit=+5&offset=1.0&min_resolution=.5",
    );
    expect(answer.status).toBe(200);
    expect(cas.datasets.mock.calls[0]?.[0]).toEqual({ limit: 5, offset: 1, min_resolution: 0.5 });
  });

  it.each([
    ["/api/v1/providers/?limit=1&offset=2", "/api/v1/providers?limit=1&offset=2"],
    ["/api/v1/providers/a%20b:c/", "/api/v1/providers/a%20b:c"],
    ["/health/", "/health"],
    ["/docs/", "/docs"],
    ["/api/v1/extract/", "/api/v1/extract"],
  ])("%s redirects to the path without the slash", async (path, target) => {
    const { status, headers } = await api.request(path, { method: "POST" });
    expect(status).toBe(307);
    expect(headers.get("x-request-id")).toBe("0123456789ab");
    const location = new URL(headers.get("location") ?? "", `http://host${path}`);
    expect(location.href).toBe(`http://host${target}`);
  });

  it.each(["/health//", "//health/", "//evil.example/", "/api/v1/", "/nope/", "/x/health/"])(
    "%s leads nowhere",
    async (path) => {
      const { status, headers } = await api.request(`http://host${path}`);
      expect([status, headers.get("location")]).toEqual([404, null]);
    },
  );

  it("responds to HEAD like GET, without a body", async () => {
    const answer = await api.request("/health", { method: "HEAD" });
    expect([answer.status, await answer.text()]).toEqual([200, ""]);
  });
});

describe("faulty requests", () => {
  it.each<[string, object, (string | number)[], string]>([
    ["/api/v1/extract", {}, ["body", "dataset_ids"], "missing"],
    ["/api/v1/extract", { ...question, dataset_ids: [] }, ["body", "dataset_ids"], "too_short"],
    [
      "/api/v1/extract",
      { ...question, geometry: { type: "LineString", coordinates: [] } },
      ["body", "geometry", "type"],
      "string_pattern_mismatch",
    ],
    [
      "/api/v1/extract",
      { ...question, geometry: { type: "Feature", geometry: point } },
      ["body", "geometry", "type"],
      "string_pattern_mismatch",
    ],
    [
      "/api/v1/extract",
      { ...question, geometry: { ...point, coordinates: [0, 91] } },
      ["body", "geometry", "coordinates", 1],
      "value_error",
    ],
    ["/api/v1/extract", { ...question, aggregation: "p90" }, ["body", "aggregation"], "enum"],
    [
      "/api/v1/extract",
      {
        dataset_ids: ["a:b"],
        output: "raster",
        bbox: { min_lon: 0, min_lat: 0, max_lon: 1, max_lat: 1 },
      },
      ["body", "output"],
      "value_error",
    ],
    ["/api/v1/extract/batch", { ...question, geometries: [] }, ["body", "geometries"], "too_short"],
    [
      "/api/v1/extract/batch",
      { ...question, geometries: [point, { type: "LineString", coordinates: [] }] },
      ["body", "geometries", 1, "type"],
      "string_pattern_mismatch",
    ],
  ])("POST %s %j is a validation_error", async (path, body, loc, type) => {
    const { status, requestId, error } = await envelopeOf(post(path, JSON.stringify(body)));
    expect(status).toBe(422);
    expect(requestId).toBe("0123456789ab");
    expect(error).toMatchObject({
      type: "validation_error",
      message: expect.stringContaining("Request validation failed: "),
      request_id: "0123456789ab",
    });
    expect(error["detail"]).toContainEqual(expect.objectContaining({ loc, type }));
  });

  it.each([
    ["/api/v1/providers?limit=0", ["query", "limit"]],
    ["/api/v1/providers?limit=abc", ["query", "limit"]],
    ["/api/v1/providers?limit=", ["query", "limit"]],
    ["/api/v1/providers?limit=1e2", ["query", "limit"]],
    ["/api/v1/providers?limit=5&limit=0", ["query", "limit"]],
    ["/api/v1/providers?offset=-1", ["query", "offset"]],
    ["/api/v1/datasets?bbox=1,2", ["query", "bbox"]],
    ["/api/v1/datasets?temporal_type=weekly", ["query", "temporal_type"]],
  ])("GET %s is a validation_error", async (path, loc) => {
    const { status, error } = await envelopeOf(api.request(path));
    expect(status).toBe(422);
    expect(error).toMatchObject({ type: "validation_error", detail: [{ loc }] });
  });

  it.each([
    ["not json", "is not JSON: "],
    [" ", "is not JSON: Unexpected end of JSON input"],
    ['{"a": NaN}', "is not JSON: "],
  ])("a body %j is a validation_error", async (body, message) => {
    const { status, error } = await envelopeOf(post("/api/v1/extract", body));
    expect(status).toBe(422);
    expect(error).toMatchObject({
      type: "validation_error",
      detail: [{ type: "json_invalid", loc: ["body"], msg: expect.stringContaining(message) }],
    });
  });

  it("an empty body counts as missing", async () => {
    const { status, error } = await envelopeOf(post("/api/v1/extract", ""));
    expect(status).toBe(422);
    expect(error["detail"]).toEqual([
      { type: "missing", loc: ["body"], msg: "is required", input: null },
    ]);
  });

  it("endless nesting is rejected before any recursive function sees it", async () => {
    const deep = "[".repeat(50_000) + "]".repeat(50_000);
    const body = `{"geometries":[{"type":"Polygon","coordinates":${deep}}],"dataset_ids":["lab:x"]}`;
    const roomy = createHttpApi(cas, { onError });
    const headers = { "content-type": "application/json" };
    const answer = roomy.request("/api/v1/extract/batch", { method: "POST", body, headers });
    expect(await envelopeOf(answer)).toMatchObject({
      status: 422,
      error: {
        type: "validation_error",
        message: "Request validation failed: body: is nested more than 64 levels deep",
      },
    });
    expect(cas.batchExtract).not.toHaveBeenCalled();
  });

  it("a body that is not UTF-8 is not JSON", async () => {
    const { status, error } = await envelopeOf(
      post("/api/v1/extract", new Uint8Array([0x22, 0xff, 0x22])),
    );
    expect(status).toBe(422);
    expect(error["detail"]).toMatchObject([{ msg: "is not JSON: it is not UTF-8" }]);
  });

  it("half a character in a dataset id is a fault", async () => {
    const body = `{"geometry": ${JSON.stringify(point)}, "dataset_ids": ["\\ud800"]}`;
    const { status, error } = await envelopeOf(post("/api/v1/extract", body));
    expect(status).toBe(422);
    expect(error["detail"]).toMatchObject([{ loc: ["body", "dataset_ids", 0] }]);
  });

  it.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "text/json",
    "application/jsonl",
    "application/json, text/plain",
    "nonsense",
    "",
  ])("a body of the content type %j is rejected, as by the service", async (type) => {
    const { status, error } = await envelopeOf(
      post("/api/v1/extract", JSON.stringify(question), type),
    );
    expect(status).toBe(422);
    expect(error["detail"]).toMatchObject([{ type: "content_type", loc: ["body"], input: type }]);
  });

  it.each([
    "application/json; charset=latin-1",
    "APPLICATION/JSON",
    "application/geo+json",
    "application/vnd.api+json;x=y",
  ])("a body of the content type %j is JSON; a byte order mark is skipped", async (type) => {
    const answer = await post("/api/v1/extract", `\ufeff${JSON.stringify(question)}`, type);
    expect(answer.status).toBe(200);
  });

  it("a caller that leaves in the middle of a body is not a failure of the server", async () => {
    const controller = new AbortController();
    const body = new ReadableStream({
      pull: (stream) => {
        controller.abort();
        stream.error(new TypeError("the socket is gone"));
      },
    });
    const { status } = await envelopeOf(
      api.request(
        new Request("http://host/api/v1/extract", {
          method: "POST",
          body,
          duplex: "half",
          signal: controller.signal,
        }),
      ),
    );
    expect(status).toBe(499);
    expect(onError).not.toHaveBeenCalled();
  });

  it("a body over the limit is rejected, and the message has the limit", async () => {
    const { status, requestId, error } = await envelopeOf(
      post("/api/v1/extract", " ".repeat(1001)),
    );
    expect([status, requestId]).toEqual([413, "0123456789ab"]);
    expect(error).toEqual({
      type: "payload_too_large",
      message:
        "The body is larger than 1000 bytes (maxBodyBytes of the API, MAX_BODY_BYTES of the server); send fewer or simpler geometries",
      request_id: "0123456789ab",
    });
  });

  it("a wrong method gets the right one in the message", async () => {
    const { status, allow, error } = await envelopeOf(api.request("/api/v1/extract"));
    expect([status, allow]).toEqual([405, "POST"]);
    expect(error).toMatchObject({
      type: "method_not_allowed",
      message: "GET is not allowed for /api/v1/extract, use POST",
    });
    expect((await envelopeOf(post("/api/v1/providers/lab", ""))).allow).toBe("GET, HEAD");
  });

  it("an unknown path is not_found", async () => {
    const { status, requestId, error } = await envelopeOf(api.request("/api/v1/nope"));
    expect([status, requestId, error["type"]]).toEqual([404, "0123456789ab", "not_found"]);
  });
});

describe("failures of the source", () => {
  it("pass on the caller's own faults, and do not log them", async () => {
    cas.provider.mockRejectedValue(
      new CasError({ errorType: "not_found", message: "Unknown provider 'x'" }),
    );
    expect(await envelopeOf(api.request("/api/v1/providers/x"))).toMatchObject({
      status: 404,
      error: { type: "not_found", message: "Unknown provider 'x'", request_id: "0123456789ab" },
    });
    expect(onError).not.toHaveBeenCalled();
  });

  it("pass on the time of the next try, in whole seconds", async () => {
    cas.health.mockRejectedValue(
      new CasError({ errorType: "rate_limited", message: "Rate limit exceeded", retryAfter: 6.2 }),
    );
    const { status, headers } = await api.request("/health");
    expect([status, headers.get("retry-after")]).toEqual([429, "7"]);
  });

  it("wrap errors that CAS sends without its envelope", async () => {
    const detail = "Unknown provider 'x'";
    cas.provider.mockRejectedValue(
      new CasError({ errorType: "http_error", message: detail, statusCode: 404, detail }),
    );
    expect(await envelopeOf(api.request("/api/v1/providers/x"))).toMatchObject({
      status: 404,
      error: { type: "not_found", message: detail, request_id: "0123456789ab" },
    });
    expect(onError).not.toHaveBeenCalled();
  });

  it("hide other errors, which the log gets in full", async () => {
    const bug = new TypeError("Cannot read /etc/passwd");
    cas.health.mockRejectedValue(bug);
    const { status, error } = await envelopeOf(api.request("/health"));
    expect(status).toBe(500);
    expect(error).toEqual({
      type: "internal_error",
      message: "Internal server error",
      request_id: "0123456789ab",
    });
    expect(onError).toHaveBeenCalledExactlyOnceWith(bug, "0123456789ab");
  });
});
