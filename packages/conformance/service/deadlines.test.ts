import { isCasError } from "@cas/models";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CLIENTS, errorOf } from "./clients.ts";
import { type LabService, startLabService } from "./python.ts";
import { point, SURFACE } from "./surface.ts";

let service: LabService;
beforeAll(async () => {
  service = await startLabService({
    // The late datasets never answer; the others do so in one step, which no deadline can interrupt.
    CAS_PROVIDER_TIMEOUT_S: "0.2",
    CAS_REQUEST_TIMEOUT_S: "0.4",
  });
});
afterAll(() => service[Symbol.asyncDispose]());

/** As the service words it: whole seconds. */
const late = "lab_slow:x: Extraction failed for lab_slow:x: timeout after 0s";

describe.each(CLIENTS)("%s with a service of short deadlines", (_entry, open) => {
  it.each(SURFACE.map((one) => [one.name, one] as const))("%s", async (_name, { ask, answer }) => {
    await using cas = open(service.url);
    expect(await ask(cas)).toEqual(answer);
  });

  it("a late dataset is a warning of its answer, in a batch of each answer", async () => {
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

  it("strict says which dataset was late, or that the service does not say why", async () => {
    await using cas = open(service.url);
    const ask = (dataset: string) =>
      errorOf(cas.extract({ geometry: point(1), dataset_ids: [dataset] }, { strict: true }));
    // What the deadline of the whole request cuts off, CAS 0.4.0 drops without a warning.
    const [slow, stuck] = await Promise.all([ask("lab_slow:x"), ask("lab_stuck:x")]);
    expect(slow.message).toBe(`No result for lab_slow:x: ${late}`);
    if (!isCasError(stuck, "partial_response")) throw stuck;
    expect(stuck.message).toBe("No result for lab_stuck:x: no reason given");
    expect(stuck.response).toMatchObject({ results: [], warnings: [] });
  });
});
