import { isCasError } from "@cas/models";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CLIENTS, errorOf } from "./clients.ts";
import { type LabService, startLabService } from "./python.ts";
import { point, SURFACE } from "./surface.ts";

let service: LabService;
beforeAll(async () => {
  service = await startLabService({
    // The late datasets never respond; the others do so in one step, which no deadline can interrupt.
    CAS_PROVIDER_TIMEOUT_S: "0.2",
    CAS_REQUEST_TIMEOUT_S: "0.4",
  });
});
afterAll(() => service[Symbol.asyncDispose]());

/** The wording of the service: whole seconds. */
const late = "lab_slow:x: Extraction failed for lab_slow:x: timeout after 0s";

describe.each(CLIENTS)("%s with a service with short deadlines", (_entry, open) => {
  it.each(SURFACE.map((one) => [one.name, one] as const))(
    "%s",
    async (_name, { call, expected }) => {
      await using cas = open(service.url);
      expect(await call(cas)).toEqual(expected);
    },
  );

  it("a late dataset is a warning of its response, in a batch of each response", async () => {
    await using cas = open(service.url);
    const dataset_ids = ["lab_lon:longitude", "lab_slow:x"];
    const [one, batch] = await Promise.all([
      cas.extract({ geometry: point(1), dataset_ids }),
      cas.batchExtract({ geometries: [point(2), point(3)], dataset_ids }),
    ]);
    for (const [index, { results, warnings }] of [one, ...batch.responses].entries()) {
      expect(results.map(({ value }) => value)).toEqual([index + 1]);
      expect(warnings).toEqual([late]);
    }
    expect(batch.total_results).toBe(2);
  });

  it("strict names the late dataset, or says that the service gives no reason", async () => {
    await using cas = open(service.url);
    const call = (dataset: string) =>
      errorOf(cas.extract({ geometry: point(1), dataset_ids: [dataset] }, { strict: true }));
    // CAS 0.4.0 drops a dataset without a warning when the deadline of the whole request passes.
    const [slow, stuck] = await Promise.all([call("lab_slow:x"), call("lab_stuck:x")]);
    expect(slow.message).toBe(`No result for lab_slow:x: ${late}`);
    if (!isCasError(stuck, "partial_response")) throw stuck;
    expect(stuck.message).toBe("No result for lab_stuck:x: no reason given");
    expect(stuck.response).toMatchObject({ results: [], warnings: [] });
  });
});
