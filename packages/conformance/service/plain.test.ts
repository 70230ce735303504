import type { ApiClient } from "@cas/client";
import { isCasError } from "@cas/models";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CLIENTS, errorOf } from "./clients.ts";
import { type LabService, startLabService } from "./python.ts";
import { point, square, SURFACE } from "./surface.ts";

let service: LabService;
beforeAll(async () => {
  service = await startLabService();
});
afterAll(() => service[Symbol.asyncDispose]());

describe.each(CLIENTS)("%s with the real service", (_entry, open) => {
  let cas: ApiClient;
  beforeAll(() => {
    cas = open(service.url);
  });
  afterAll(() => cas.close());

  it.each(SURFACE.map((one) => [one.name, one] as const))(
    "%s",
    async (_name, { call, expected }) => {
      expect(await call(cas)).toEqual(expected);
    },
  );

  it("health", async () => {
    const { data, status } = await cas.health().withResponse();
    expect(status).toBe(200);
    expect(data).toMatchObject({ status: "ok", cache: { size: expect.any(Number) } });
  });

  it("warns that the service returned another statistic than the requested one", async () => {
    const request = {
      dataset_ids: ["lab_dem:elevation", "lab_lc:land_cover"],
      aggregation: "max",
    } as const;
    const warning = "lab_dem:elevation: asked for max, answered with mean";
    const one = await cas.extract({ geometry: square, ...request });
    expect(one.warnings).toEqual([warning]);
    const batch = await cas.batchExtract({ geometries: [square], ...request });
    expect(batch.responses.map(({ warnings }) => warnings)).toEqual([[warning]]);
  });

  it("keeps the warnings of the service: implausible values, and providers that contradict each other", async () => {
    const { results, warnings } = await cas.extract({
      geometry: square,
      dataset_ids: ["lab_dem:elevation", "lab_suspect:elevation"],
    });
    expect(results.map(({ quality }) => quality)).toEqual(["good", "suspect"]);
    expect(warnings).toEqual([
      expect.stringContaining("lab_suspect:elevation: value 99999.0 outside expected range"),
      expect.stringMatching(/^lab_dem:elevation: value .* differs from cross-provider mean/),
      expect.stringMatching(/^lab_suspect:elevation: value .* differs from cross-provider mean/),
    ]);
  });

  it("strict turns failed datasets into an error that holds the response", async () => {
    const dataset_ids = ["lab_lon:longitude", "lab_broken:x", "nope:x"];
    const error = await errorOf(cas.extract({ geometry: point(9), dataset_ids }, { strict: true }));
    if (!isCasError(error, "partial_response")) throw error;
    expect(error.message).toBe(
      "No result for lab_broken:x (and 1 more): lab_broken:x: [lab_broken] upstream said no",
    );
    expect(error.detail?.missing).toEqual([
      { dataset_id: "lab_broken:x" },
      { dataset_id: "nope:x" },
    ]);
    expect(error.response).toMatchObject({ results: [{ value: 9 }] });
  });

  it("strict finds the geometry of a batch whose dataset failed", async () => {
    const request = {
      geometries: [point(1), square],
      // A polygon has no single longitude: the connector fails.
      dataset_ids: ["lab_lon:longitude"],
    };
    const error = await errorOf(cas.batchExtract(request, { strict: true }));
    if (!isCasError(error, "partial_response")) throw error;
    expect(error.detail?.missing).toEqual([{ dataset_id: "lab_lon:longitude", geometry: 1 }]);
  });

  it("an abort ends a call to which the service would not respond in time", async () => {
    const controller = new AbortController();
    const call = cas.extract({ geometry: point(1), dataset_ids: ["lab_slow:x"] }, controller);
    controller.abort(new RangeError("enough"));
    const error = await errorOf(call);
    expect(error).toMatchObject({ errorType: "aborted", path: "/api/v1/extract", attempts: 1 });
    expect(error.cause).toEqual(new RangeError("enough"));
  });

  it("a late response is a timeout, retried within the limits of the call", async () => {
    const call = cas.extract(
      { geometry: point(1), dataset_ids: ["lab_slow:x"] },
      { attemptTimeout: 50, maxRetries: 1 },
    );
    expect(await errorOf(call)).toMatchObject({
      errorType: "timeout",
      attempts: 2,
      detail: { scope: "attempt", timeout_ms: 50 },
    });
  });
});
