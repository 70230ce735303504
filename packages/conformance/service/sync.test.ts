import { inspect } from "node:util";
import { CasClientSync } from "@cas/client/sync";
import { type AnyCasError, isCasError } from "@cas/models";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LabService, startLabService } from "./python.ts";
import { point, square } from "./surface.ts";

let plain: LabService;
let locked: LabService;
let limited: LabService;
beforeAll(async () => {
  [plain, locked, limited] = await Promise.all([
    startLabService(),
    startLabService({ CAS_AUTH_ENABLED: "1", CAS_API_KEYS: "the-right-key" }),
    startLabService({ CAS_RATE_LIMIT_ENABLED: "1", CAS_RATE_LIMIT_PER_MINUTE: "1" }),
  ]);
});
afterAll(() => Promise.all([plain, locked, limited].map((one) => one[Symbol.asyncDispose]())));

const dataset_ids = ["lab_lon:longitude"];

function errorOf(call: () => unknown): AnyCasError {
  let response: unknown;
  try {
    response = call();
  } catch (error) {
    if (isCasError(error)) return error;
    throw error;
  }
  throw new TypeError(`A response instead of an error: ${JSON.stringify(response)}`);
}

describe("@cas/client/sync with the real service", () => {
  it("extracts: values, warnings, and details of the response", () => {
    using cas = new CasClientSync(plain.url);
    const response = cas.extract({
      geometry: square,
      dataset_ids: ["lab_dem:elevation", "lab_broken:x"],
      aggregation: "max",
    });
    expect(response.results.map(({ value }) => value)).toEqual([expect.closeTo(664.05, 1)]);
    expect(response.warnings).toEqual([
      "lab_broken:x: [lab_broken] upstream said no",
      "lab_dem:elevation: asked for max, answered with mean",
    ]);
    const { status, requestId, attempts } = response.withResponse();
    expect([status, requestId, attempts]).toEqual([200, response.request_id, 1]);
  });

  it("sends more geometries than one request may carry, and streams the responses with their ids", () => {
    using cas = new CasClientSync(plain.url);
    const lons = Array.from({ length: 1100 }, (_, index) => index / 10);
    const { responses } = cas.batchExtract({
      geometries: lons.map((lon) => point(lon)),
      dataset_ids,
    });
    expect(responses.map(({ results: [result] }) => result?.value)).toEqual(lons);
    const geometries = [{ id: "home", geometry: point(4) }, point(5), point(6)];
    const streamed = [
      ...cas.batchExtractStream({ geometries: geometries.values(), dataset_ids }, { chunkSize: 2 }),
    ];
    expect(
      streamed.map(({ index, id, response }) => [index, id, response.results[0]?.value]),
    ).toEqual([
      [0, "home", 4],
      [1, undefined, 5],
      [2, undefined, 6],
    ]);
  });

  it("lists: one page, all pages, some of them, and providers with their datasets", () => {
    using cas = new CasClientSync(plain.url);
    const { total } = cas.providers({ limit: 1 });
    expect([...cas.providers({ limit: 90 })]).toHaveLength(total);
    expect(cas.providers({ limit: 2 }).toArray({ limit: 5 })).toHaveLength(5);
    expect(cas.datasets({ provider: "terraclimate", limit: 4 }).toArray()).toEqual(
      cas.provider("terraclimate").datasets,
    );
    expect(cas.providerDetails().toArray({ limit: 3 })).toHaveLength(3);
    expect(cas.health().providers_registered).toBe(total);
  });

  it("throws the errors of the service, and those of strict", () => {
    using cas = new CasClientSync(plain.url);
    expect(errorOf(() => cas.provider("nope"))).toMatchObject({
      errorType: "http_error",
      statusCode: 404,
      message: "Unknown provider 'nope'",
      requestId: expect.stringMatching(/^[0-9a-f]{12}$/),
    });
    const request = { geometry: point(9), dataset_ids: [...dataset_ids, "lab_broken:x"] };
    const error = errorOf(() => cas.extract(request, { strict: true }));
    if (!isCasError(error, "partial_response")) throw error;
    expect(error.response).toMatchObject({ results: [{ value: 9 }] });
  });

  it("sends the key; without it, or with another, it is unauthorized", () => {
    using friend = new CasClientSync(locked.url, { apiKey: "the-right-key" });
    expect(friend.providers({ limit: 1 }).count).toBe(1);
    using stranger = new CasClientSync(locked.url);
    expect(errorOf(() => stranger.providers())).toMatchObject({ errorType: "unauthorized" });
    using liar = new CasClientSync(locked.url, { apiKey: "some-other-key" });
    const error = errorOf(() => liar.providers());
    expect(error).toMatchObject({ errorType: "unauthorized", statusCode: 401, attempts: 1 });
    expect(inspect(error, { depth: Infinity })).not.toContain("some-other-key");
  });

  it("does not start a wait that would outlast the call", () => {
    using cas = new CasClientSync(limited.url, { apiKey: "a-caller", timeout: 30_000 });
    cas.provider("lab_dem");
    expect(errorOf(() => cas.provider("lab_dem"))).toMatchObject({
      errorType: "rate_limited",
      attempts: 1,
      retryAfter: expect.toSatisfy((seconds) => seconds > 30 && seconds <= 60),
    });
  });
});
