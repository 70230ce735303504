import { CasClient, type HttpRequest, type Middleware } from "@cas/client";
import { isCasError } from "@cas/models";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { CLIENTS, errorOf } from "./clients.ts";
import { type LabService, startLabService } from "./python.ts";
import { point } from "./surface.ts";

let service: LabService;
let goneUrl = "";
beforeAll(async () => {
  service = await startLabService({}, "FAULTS");
  await using gone = await startLabService();
  goneUrl = gone.url;
});
afterAll(() => service[Symbol.asyncDispose]());

// Retries wait for 0 ms.
beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0);
});

const requestId: unknown = expect.stringMatching(/^[0-9a-f]{12}$/);
const validRequest = { geometry: point(1), dataset_ids: ["lab_nan:x"] };

/** Sends a request that the client itself would reject or never send. */
const instead =
  (change: Partial<HttpRequest>): Middleware =>
  (request, next) =>
    next({ ...request, ...change });

describe.each(CLIENTS)("%s: failures of the real service", (_entry, open) => {
  /** Sends another request than `health` does. */
  const askFor = async (change: Partial<HttpRequest>) => {
    await using cas = open(service.url, { middleware: [instead(change)] });
    return await errorOf(cas.health());
  };
  const post = (path: string, body: unknown) =>
    askFor({
      method: "POST",
      path,
      headers: { "content-type": "application/json" },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });

  it("validation_error: every fault with its location", async () => {
    const error = await post("/api/v1/extract", {
      geometry: { type: "LineString", coordinates: [] },
      dataset_ids: [],
      aggregation: "p90",
    });
    if (!isCasError(error, "validation_error")) throw error;
    expect(error).toMatchObject({
      statusCode: 422,
      message: "Request validation failed",
      requestId,
      attempts: 1,
      retryable: false,
    });
    expect(error.detail?.map(({ type, loc }) => [type, ...loc])).toEqual([
      ["string_pattern_mismatch", "body", "geometry", "type"],
      ["too_short", "body", "dataset_ids"],
      ["enum", "body", "aggregation"],
    ]);
  });

  it.each([
    ["a text that is no JSON", "/api/v1/extract", "{", "json_invalid"],
    ["raster output", "/api/v1/extract", { ...validRequest, output: "raster" }, "value_error"],
    [
      "1001 geometries in one request",
      "/api/v1/extract/batch",
      { geometries: Array.from({ length: 1001 }, () => point(1)), dataset_ids: ["lab_nan:x"] },
      "too_long",
    ],
  ])("validation_error: %s", async (_fault, path, body, type) => {
    const error = await post(path, body);
    if (!isCasError(error, "validation_error")) throw error;
    expect(error.detail?.map((issue) => issue.type)).toEqual([type]);
  });

  it("request_limit: too many datasets, too many vertices", async () => {
    await using cas = open(service.url);
    const dataset_ids = Array.from({ length: 51 }, (_, index) => `lab_nan:${index}`);
    const datasets = {
      errorType: "request_limit",
      statusCode: 422,
      message: "Too many datasets: 51 > limit 50",
      requestId,
      attempts: 1,
    };
    expect(await errorOf(cas.extract({ ...validRequest, dataset_ids }))).toMatchObject(datasets);
    expect(await errorOf(cas.batchExtract({ geometries: [point(1)], dataset_ids }))).toMatchObject({
      ...datasets,
      path: "/api/v1/extract/batch",
    });
    const ring = Array.from({ length: 10_001 }, (_, index) => {
      const angle = ((index % 10_000) / 5000) * Math.PI;
      return [Math.cos(angle), Math.sin(angle)];
    });
    expect(
      await errorOf(
        cas.extract({ ...validRequest, geometry: { type: "Polygon", coordinates: [ring] } }),
      ),
    ).toMatchObject({
      errorType: "request_limit",
      message: "Geometry too complex: 10001 vertices > limit 10000",
    });
  });

  it("upstream_error: a provider that cannot be described, after all retries", async () => {
    await using cas = open(service.url);
    expect(await errorOf(cas.provider("lab_upstream"))).toMatchObject({
      errorType: "upstream_error",
      statusCode: 502,
      message: "[lab_upstream] upstream said no",
      method: "GET",
      path: "/api/v1/providers/lab_upstream",
      requestId,
      attempts: 3,
    });
    // One such provider makes the whole list fail.
    expect(await errorOf(cas.providers({}, { maxRetries: 0 }))).toMatchObject({
      errorType: "upstream_error",
      attempts: 1,
    });
  });

  it("internal_error: a number beyond all floats, which the service cannot repeat in its response", async () => {
    const error = await post(
      "/api/v1/extract",
      '{"geometry":{"type":"Point","coordinates":1e999},"dataset_ids":["lab_nan:x"]}',
    );
    expect(error).toMatchObject({
      errorType: "internal_error",
      statusCode: 500,
      message: "Internal server error",
      requestId,
      attempts: 3,
    });
  });

  it.each([
    ["an unknown route", { path: "/api/v2/extract" }, 404, "Not Found"],
    ["a method that a route has not", { path: "/api/v1/extract" }, 405, "Method Not Allowed"],
    [
      "a body that is nested too deep to be read",
      { method: "POST", path: "/api/v1/extract", body: "[".repeat(100_000) } as const,
      400,
      "There was an error parsing the body",
    ],
  ])("http_error, without envelope: %s", async (_fault, change, statusCode, message) => {
    const error = await askFor({ headers: { "content-type": "application/json" }, ...change });
    expect(error).toMatchObject({
      errorType: "http_error",
      statusCode,
      message,
      requestId,
      headerRequestId: error.requestId,
      detail: message,
      attempts: 1,
      retryable: false,
    });
  });

  it("http_error: an unknown provider, and a slug that is a path", async () => {
    await using cas = open(service.url);
    expect(await errorOf(cas.provider("nope"))).toMatchObject({
      errorType: "http_error",
      statusCode: 404,
      message: "Unknown provider 'nope'",
    });
    expect(await errorOf(cas.provider("a/../b c"))).toMatchObject({
      statusCode: 404,
      path: "/api/v1/providers/a%2F..%2Fb%20c",
    });
  });

  it("http_error: a base URL without a service", async () => {
    await using cas = open(`${service.url}/elsewhere`);
    expect(await errorOf(cas.extract(validRequest))).toMatchObject({
      errorType: "http_error",
      statusCode: 404,
    });
  });

  it("http_error: a redirect, which is not followed", async () => {
    expect(await askFor({ path: "/api/v1/providers/" })).toMatchObject({
      errorType: "http_error",
      message: `Redirected to ${service.url}/api/v1/providers; give that address as the base URL`,
    });
  });

  it("connection_error: a service that has ended", async () => {
    await using cas = open(goneUrl, { maxRetries: 1 });
    expect(await errorOf(cas.health())).toMatchObject({
      errorType: "connection_error",
      attempts: 2,
      detail: { code: "ECONNREFUSED" },
    });
  });

  it("invalid_response by the validation mode: a response of another operation", async () => {
    const lines: string[] = [];
    const ignore = (): void => {};
    const logger = {
      debug: ignore,
      info: ignore,
      error: ignore,
      warn: (line: string) => lines.push(line),
    };
    // A provider is not a health response.
    await using cas = open(service.url, {
      logger,
      middleware: [instead({ path: "/api/v1/providers/lab_dem" })],
    });
    const error = await errorOf(cas.health());
    if (!isCasError(error, "invalid_response")) throw error;
    expect(error).toMatchObject({ requestId, detail: { field: "status" } });
    expect(error.detail?.body).toMatchObject({ slug: "lab_dem" });
    expect(lines).toEqual([]);
    expect(await cas.health({ validation: "warn" })).toMatchObject({ slug: "lab_dem" });
    expect(lines).toEqual([error.message]);
    expect(await cas.health({ validation: "off" })).toMatchObject({ slug: "lab_dem" });
    expect(lines).toHaveLength(1);
  });

  it("invalid_response: the metrics, which are not JSON", async () => {
    expect(await askFor({ path: "/metrics" })).toMatchObject({
      errorType: "invalid_response",
      message: expect.stringContaining("The response is not JSON (text/plain"),
    });
  });
});

it("a retry succeeds as soon as the service does", async () => {
  await using cas = new CasClient(service.url);
  const { data, attempts } = await cas.provider("lab_wavering").withResponse();
  expect([data.name, attempts]).toEqual(["Laboratory lab_wavering", 3]);
});
