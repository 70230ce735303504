import { type ApiClient, CasClient } from "@cas/client";
import { CasClientSync } from "@cas/client/sync";
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

  it.each(SURFACE.map((one) => [one.name, one] as const))("%s", async (_name, { ask, answer }) => {
    expect(await ask(cas)).toEqual(answer);
  });

  it("health", async () => {
    const { data, status } = await cas.health().withResponse();
    expect(status).toBe(200);
    expect(data).toMatchObject({ status: "ok", cache: { size: expect.any(Number) } });
  });

  it("says that the service answered with another statistic than the one asked for", async () => {
    const question = {
      dataset_ids: ["lab_dem:elevation", "lab_lc:land_cover"],
      aggregation: "max",
    } as const;
    const warning = "lab_dem:elevation: asked for max, answered with mean";
    const one = await cas.extract({ geometry: square, ...question });
    expect(one.warnings).toEqual([warning]);
    const batch = await cas.batchExtract({ geometries: [square], ...question });
    expect(batch.responses.map(({ warnings }) => warnings)).toEqual([[warning]]);
  });

  it("keeps what the service warns of: the implausible, and providers that contradict each other", async () => {
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

  it("strict makes an error of datasets that failed, which holds what was answered", async () => {
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
    const question = {
      geometries: [point(1), square],
      // A polygon has no single longitude: the connector fails.
      dataset_ids: ["lab_lon:longitude"],
    };
    const error = await errorOf(cas.batchExtract(question, { strict: true }));
    if (!isCasError(error, "partial_response")) throw error;
    expect(error.detail?.missing).toEqual([{ dataset_id: "lab_lon:longitude", geometry: 1 }]);
  });

  it("an abort ends a call that the service would never have answered in time", async () => {
    const controller = new AbortController();
    const call = cas.extract({ geometry: point(1), dataset_ids: ["lab_slow:x"] }, controller);
    controller.abort(new RangeError("enough"));
    const error = await errorOf(call);
    expect(error).toMatchObject({ errorType: "aborted", path: "/api/v1/extract", attempts: 1 });
    expect(error.cause).toEqual(new RangeError("enough"));
  });

  it("a late answer is a timeout, tried again within the limits of the call", async () => {
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

describe("@cas/client/sync with the real service", () => {
  it("answers all methods as the asynchronous client does", async () => {
    await using cas = new CasClient(service.url);
    using blocking = new CasClientSync(service.url);
    const question = { dataset_ids: ["lab_lon:longitude", "lab_broken:x"] };

    const one = { geometry: point(3), ...question };
    const { results, warnings } = blocking.extract(one);
    expect({ results, warnings }).toMatchObject(pick(await cas.extract(one)));
    const many = { geometries: [point(1), point(2)], ...question };
    expect(blocking.batchExtract(many).responses.map(pick)).toEqual(
      (await cas.batchExtract(many)).responses.map(pick),
    );
    expect(blocking.providers({ limit: 3 })).toEqual(await cas.providers({ limit: 3 }));
    expect(blocking.provider("terraclimate")).toEqual(await cas.provider("terraclimate"));
    const query = { provider: "terraclimate", limit: 4, offset: 3 };
    expect(blocking.datasets(query)).toEqual(await cas.datasets(query));
    expect(blocking.health().providers_registered).toBe((await cas.health()).providers_registered);
  });

  it("throws what the service answers", () => {
    using blocking = new CasClientSync(service.url);
    expect(() => blocking.provider("nope")).toThrow(
      expect.objectContaining({
        errorType: "http_error",
        statusCode: 404,
        message: "Unknown provider 'nope'",
        requestId: expect.stringMatching(/^[0-9a-f]{12}$/),
      }),
    );
  });
});

/** What does not differ from call to call. */
function pick<Results, Warnings>(response: {
  results: Results;
  warnings: Warnings;
}): {
  results: Results;
  warnings: Warnings;
} {
  const { results, warnings } = response;
  return { results, warnings };
}
