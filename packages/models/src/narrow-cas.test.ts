import { expect, expectTypeOf, it } from "vitest";
import type { CallOptions, Cas } from "./cas.ts";
import type { AttributeResponse } from "./extract/attribute-response.ts";
import { AttributeResult } from "./extract/attribute-result.ts";
import type { AggregationMethod } from "./extract/enums.ts";
import type { BatchExtractInput, ExtractInput } from "./extract/inputs.ts";
import { narrowCas, type NarrowCas } from "./narrow-cas.ts";

const result = (aggregation: string, value: unknown): AttributeResult =>
  AttributeResult.parse({
    dataset_id: `a:${aggregation}`,
    variable: "cover",
    value,
    units: "1",
    aggregation,
    quality: "good",
    coverage_fraction: 1,
    pixel_count: 1,
    provider: "a",
  });

/** A service that has a mean of one dataset and classes of another, whatever the request says, as CAS 0.4.0. */
class DeafCas implements Cas {
  readonly calls: unknown[] = [];
  async extract(request: ExtractInput, options?: CallOptions): Promise<AttributeResponse> {
    this.calls.push(["extract", request, options]);
    const results = [result("mean", 388), result("distribution", { 4: 1 })];
    return { request_id: "r", geometry_hash: "h", results, warnings: [], elapsed_ms: 1 };
  }
  async batchExtract({ geometries, ...request }: BatchExtractInput, options?: CallOptions) {
    const one = await this.extract({ ...request, geometry }, options);
    const responses = geometries.map(() => one);
    const total = responses.length;
    const counts = { total_geometries: total, total_results: total * 2, elapsed_ms: 1 };
    return { request_id: "r", responses, ...counts };
  }
  providers = this.#record("providers");
  provider = this.#record("provider");
  datasets = this.#record("datasets");
  health = this.#record("health");
  close = this.#record("close");
  [Symbol.asyncDispose] = this.#record("dispose");
  #record(name: string) {
    return async (...args: unknown[]): Promise<never> => {
      this.calls.push([name, ...args]);
      return name as never;
    };
  }
}

const geometry = { type: "Point", coordinates: [-84.2, 36.6] } as const;
const request = { geometry, dataset_ids: ["a:mean", "a:distribution"] };

it("gives the values that the request asks for, of any source", async () => {
  const cas = narrowCas(new DeafCas());
  const { results, warnings } = await cas.extract({ ...request, aggregation: "distribution" });
  expect(results.map(({ value }) => value)).toEqual([{ 4: 1 }]);
  expect(warnings).toEqual(["a:mean: no value for distribution, only one for mean"]);

  const mean = await cas.extract(request);
  expect(mean.results.map(({ value }) => value)).toEqual([388]);

  const batch = await cas.batchExtract({
    geometries: [geometry, geometry],
    dataset_ids: ["a:mean"],
    aggregation: "distribution",
  });
  expect(batch.responses.map((one) => one.results.map(({ value }) => value))).toEqual([
    [{ 4: 1 }],
    [{ 4: 1 }],
  ]);
  expect(batch.total_results).toBe(2);
});

it("passes calls on as they are", async () => {
  const source = new DeafCas();
  const cas = narrowCas(source);
  const options = { caller: "ada" };
  await cas.extract(request, options);
  expect([
    await cas.providers({ limit: 1 }, options),
    await cas.provider("a", options),
    await cas.datasets({ limit: 2 }, options),
    await cas.health(options),
    await cas.close(),
    await cas[Symbol.asyncDispose](),
  ]).toEqual(["providers", "provider", "datasets", "health", "close", "dispose"]);
  expect(source.calls).toEqual([
    ["extract", request, options],
    ["providers", { limit: 1 }, options],
    ["provider", "a", options],
    ["datasets", { limit: 2 }, options],
    ["health", options],
    ["close"],
    ["dispose"],
  ]);
});

it("has the types of the requested aggregation", () => {
  const valuesOf = async (
    cas: NarrowCas,
    either: "mean" | "distribution",
    any: AggregationMethod,
  ) => {
    const values = async <Value>(response: Promise<{ results: { value: Value }[] }>) =>
      (await response).results.map(({ value }) => value);
    const open: ExtractInput = request;
    return {
      absent: await values(cas.extract(request)),
      mean: await values(cas.extract({ ...request, aggregation: "mean" })),
      classes: await values(cas.extract({ ...request, aggregation: "distribution" })),
      open: await values(cas.extract(open)),
      either: await values(cas.extract({ ...request, aggregation: either })),
      any: await values(cas.extract({ ...request, aggregation: any })),
    };
  };
  type Values = Awaited<ReturnType<typeof valuesOf>>;
  expectTypeOf<Values>().toEqualTypeOf<{
    absent: (number | null)[];
    mean: (number | null)[];
    classes: (Record<string, number> | null)[];
    open: AttributeResult["value"][];
    either: AttributeResult["value"][];
    any: AttributeResult["value"][];
  }>();
  expectTypeOf<NarrowCas>().toExtend<Cas>();
  expectTypeOf<Cas>().not.toExtend<NarrowCas>();
  // @ts-expect-error -- a misspelt field stays an error
  const misspelt = (cas: NarrowCas) => cas.extract({ ...request, agregation: "max" });
  // @ts-expect-error -- so does an aggregation that does not exist
  const unknown = (cas: NarrowCas) => cas.extract({ ...request, aggregation: "p90" });
  expect([misspelt, unknown]).toHaveLength(2);
});
