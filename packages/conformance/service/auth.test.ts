import { inspect } from "node:util";
import { isCasError } from "@cas/models";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CLIENTS, errorOf } from "./clients.ts";
import { type LabService, startLabService } from "./python.ts";
import { point, SURFACE } from "./surface.ts";

const KEY = "the-right-key";
const WRONG_KEY = "some-other-key";

let service: LabService;
beforeAll(async () => {
  service = await startLabService({ CAS_AUTH_ENABLED: "1", CAS_API_KEYS: `old-key,${KEY}` });
});
afterAll(() => service[Symbol.asyncDispose]());

const surface = SURFACE.map((one) => [one.name, one] as const);

describe.each(CLIENTS)("%s with a service that requires a key", (_entry, open) => {
  it.each(surface)("with the key: %s", async (_name, { call, expected }) => {
    await using cas = open(service.url, { apiKey: KEY });
    expect(await call(cas)).toEqual(expected);
  });

  it.each(surface)("without a key: %s is unauthorized", async (_name, { call }) => {
    await using cas = open(service.url);
    const error = await errorOf(call(cas));
    expect(error).toMatchObject({
      errorType: "unauthorized",
      statusCode: 401,
      message: "Missing or invalid API key",
      requestId: expect.stringMatching(/^[0-9a-f]{12}$/),
      attempts: 1,
      retryable: false,
    });
    expect(error.headerRequestId).toBe(error.requestId);
  });

  it("with a wrong key: unauthorized, and the error does not show the key", async () => {
    await using cas = open(service.url, { apiKey: WRONG_KEY });
    const error = await errorOf(cas.extract({ geometry: point(1), dataset_ids: ["lab_nan:x"] }));
    expect(isCasError(error, "unauthorized")).toBe(true);
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain(WRONG_KEY);
    expect(inspect(cas, { depth: Infinity, showHidden: true })).not.toContain(WRONG_KEY);
  });

  it("a batch ends with the first rejected request: the others would be rejected too", async () => {
    await using cas = open(service.url);
    const geometries = Array.from({ length: 100 }, (_, lon) => point(lon));
    const progress: unknown[] = [];
    const error = await errorOf(
      cas.batchExtract(
        { geometries, dataset_ids: ["lab_nan:x"] },
        { chunkSize: 1, concurrency: 1, onProgress: (one) => progress.push(one) },
      ),
    );
    expect(error.errorType).toBe("unauthorized");
    expect(progress).toEqual([]);
  });

  it("health needs no key", async () => {
    await using cas = open(service.url);
    expect((await cas.health()).status).toBe("ok");
  });
});
