import {
  AttributeResponse,
  BatchAttributeResponse,
  type Cas,
  type CasError,
  isCasError,
} from "@cas/models";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  fakeCas,
  makeAttributeResponse,
  makeAttributeResult,
  makeBatchAttributeResponse,
  makeCasError,
  makeDataset,
  makeDatasetList,
  makeProviderDetail,
  makeProviderList,
} from "./index.ts";

const point = { type: "Point", coordinates: [-84.2, 36.6] } as const;
const other = { type: "Point", coordinates: [10, 50] } as const;
const request = { geometry: point, dataset_ids: ["lab:elevation"] };

const failureOf = async (call: Promise<unknown>): Promise<CasError> => {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (isCasError(error)) return error;
  throw new TypeError("The call did not fail with a CasError", { cause: error });
};

describe("a fake", () => {
  it("answers by itself, with responses that the models accept", async () => {
    const cas: Cas = fakeCas();
    const response = await cas.extract(request);
    expect(AttributeResponse.parse(response)).toEqual(response);
    expect(response.results).toMatchObject([
      { dataset_id: "lab:elevation", variable: "elevation", value: 379, units: "m" },
    ]);
    const batch = await cas.batchExtract({
      dataset_ids: request.dataset_ids,
      geometries: [point, other],
    });
    expect(BatchAttributeResponse.parse(batch)).toEqual(batch);
    expect(batch).toMatchObject({ total_geometries: 2, total_results: 2 });
    const [first, second] = batch.responses.map(({ geometry_hash }) => geometry_hash);
    expect(first).toBe(response.geometry_hash);
    expect(second).not.toBe(first);
    expect((await cas.health()).providers_registered).toBe(1);
  });

  it("has the catalog and the values that it is given", async () => {
    const cas = fakeCas({
      datasets: [
        makeDataset({ id: "b:two", variables: [{ ...variable, units: "degC" }] }),
        makeDataset({ id: "a:one", resolution_m: 1000 }),
        makeDataset({ id: "b:none" }),
        makeDataset({ id: "b:failing" }),
      ],
      values: {
        "b:two": 12.5,
        "a:one": { "3": 0.25, "4": 0.75 },
        "b:none": null,
        "b:failing": makeCasError("upstream_error"),
      },
    });
    const { results, warnings } = await cas.extract({
      geometry: point,
      dataset_ids: ["b:two", "a:one", "b:none", "b:failing"],
      aggregation: "distribution",
    });
    expect(results).toMatchObject([
      { value: { "12.5": 1 }, units: "degC", provider: "b", aggregation: "distribution" },
      { value: { "3": 0.25, "4": 0.75 } },
      { value: null, quality: "missing", coverage_fraction: 0, pixel_count: 0 },
    ]);
    expect(warnings).toEqual(["b:failing: A data provider failed"]);
    expect((await cas.providers()).providers.map(({ slug }) => slug)).toEqual(["a", "b"]);
    expect(await cas.datasets({ limit: 2, offset: 1 })).toMatchObject({
      total: 4,
      count: 2,
      offset: 1,
    });
    expect((await cas.datasets({ max_resolution: 500, variable: "TWO" })).total).toBe(0);
    expect((await cas.datasets({ variable: "Elevation" })).total).toBe(1);
    expect((await cas.datasets({ min_resolution: 500 })).datasets[0]?.id).toBe("a:one");
    expect((await cas.datasets({ provider: "b", bbox: [0, 0, 1, 1] })).total).toBe(3);
    expect((await cas.datasets({ temporal_type: "monthly" })).total).toBe(0);
    expect((await cas.provider("b")).datasets).toHaveLength(3);
  });

  it("computes values by a function of the dataset and the geometry", async () => {
    const cas = fakeCas({
      values: (_dataset, geometry) =>
        geometry.type === "Point" ? geometry.coordinates[0] : undefined,
    });
    expect((await cas.extract(request)).results[0]?.value).toBe(-84.2);
    const bug = new TypeError("a bug of the test");
    const broken = fakeCas({ values: () => bug });
    await expect(broken.extract(request)).rejects.toBe(bug);
  });

  it("refuses what every source refuses", async () => {
    const cas = fakeCas();
    const wrong = { ...request, dataset_ids: [] };
    expect((await failureOf(cas.extract(wrong))).errorType).toBe("validation_error");
    const unknown = await failureOf(cas.extract({ ...request, dataset_ids: ["a:b"] }));
    expect(unknown.message).toContain('fakeCas({ datasets: [makeDataset({ id: "a:b" })] })');
    expect((await failureOf(cas.provider("nope"))).statusCode).toBe(404);
    expect((await failureOf(cas.datasets({ limit: 0 }))).errorType).toBe("validation_error");
    const batch = await cas.batchExtract({
      dataset_ids: request.dataset_ids,
      geometries: [point, { type: "Point", coordinates: [0, 91] }],
    });
    expect(batch.responses[1]).toMatchObject({ results: [], geometry_hash: "error" });
    expect(batch.responses[1]?.warnings[0]).toMatch(/^geometries\[1\]: /);
    const aborted = await failureOf(cas.health({ signal: AbortSignal.abort("enough") }));
    expect(aborted).toMatchObject({ errorType: "aborted", cause: "enough" });
  });

  it("records its calls, with their types", async () => {
    const cas = fakeCas();
    await cas.extract(request, { caller: "ada" });
    await cas.provider("lab");
    await cas.health();
    expect(cas.calls).toEqual([
      { method: "extract", request, options: { caller: "ada" } },
      { method: "provider", request: "lab", options: {} },
      { method: "health", request: undefined, options: {} },
    ]);
    const [call] = cas.callsOf("extract");
    expectTypeOf(call?.request.dataset_ids).toEqualTypeOf<readonly string[] | undefined>();
    expect(cas.callsOf("batchExtract")).toEqual([]);
    cas.reset();
    expect(cas.calls).toEqual([]);
  });

  it("answers for some calls in order, then for all, then as before", async () => {
    const cas = fakeCas();
    const of = (value: number) =>
      makeAttributeResponse({ results: [makeAttributeResult({ value })] });
    cas.answer("extract", of(9));
    cas.answer("extract", of(1), { times: 2 });
    cas.answer("extract", makeCasError("timeout"), { times: 1 });
    const valueOf = async () => (await cas.extract(request)).results[0]?.value;
    expect([await valueOf(), await valueOf()]).toEqual([1, 1]);
    expect((await failureOf(cas.extract(request))).errorType).toBe("timeout");
    expect([await valueOf(), await valueOf()]).toEqual([9, 9]);
    cas.answer("extract", async ({ dataset_ids }, { caller }) =>
      makeAttributeResponse({ warnings: [`${dataset_ids[0]} for ${caller}`] }),
    );
    expect((await cas.extract(request, { caller: "ada" })).warnings).toEqual([
      "lab:elevation for ada",
    ]);
    cas.reset();
    expect(await valueOf()).toBe(379);
    // A request is checked before it is answered, also with a dataset that the catalog does not have.
    cas.answer("extract", of(5));
    expect((await failureOf(cas.extract({ ...request, dataset_ids: [] }))).errorType).toBe(
      "validation_error",
    );
    await cas.extract({ ...request, dataset_ids: ["not:there"] });
  });

  it("stops waiting for an answer when the caller aborts", async () => {
    const cas = fakeCas();
    cas.answer("health", () => new Promise(() => {}));
    const controller = new AbortController();
    const call = cas.health(controller);
    controller.abort();
    expect((await failureOf(call)).errorType).toBe("aborted");
  });

  it("takes no answer that breaks the contract", () => {
    const cas = fakeCas();
    const broken = { ...makeAttributeResponse(), elapsed_ms: 0.5 };
    expect(() => cas.answer("extract", broken)).toThrow(
      "No valid answer of extract: elapsed_ms: Invalid input: expected int, received number",
    );
    expect(() => cas.answer("health", makeCasError("timeout"), { times: 0 })).toThrow(
      "times must be a whole number greater than 0",
    );
  });

  it("fails after close, until it is reset", async () => {
    const cas = fakeCas();
    await cas.close();
    expect(cas.isClosed).toBe(true);
    expect(await failureOf(cas.health())).toMatchObject({
      errorType: "connection_error",
      retryable: false,
    });
    cas.reset();
    await cas.health();
    {
      await using used = cas;
      await used.health();
    }
    expect(cas.isClosed).toBe(true);
  });
});

const [
  variable = {
    name: "x",
    units: "m",
    description: "",
    data_type: "continuous",
    nodata_value: null,
    valid_range: null,
  },
] = makeDataset().variables;

describe("builders", () => {
  it("follow from the fields that they are given", () => {
    expect(makeAttributeResult({ dataset_id: "srtm:height" })).toMatchObject({
      variable: "height",
      provider: "srtm",
    });
    expect(makeDataset({ id: "srtm:height" })).toMatchObject({
      provider: "srtm",
      name: "height",
      variables: [{ name: "height" }],
      crs: "EPSG:4326",
    });
    expect(makeProviderDetail({ slug: "srtm" }).datasets[0]?.id).toBe("srtm:elevation");
    expect(makeBatchAttributeResponse()).toMatchObject({ total_geometries: 2, total_results: 2 });
    expect(makeDatasetList([makeDataset()], { total: 7 })).toMatchObject({ total: 7, count: 1 });
    expect(makeProviderList()).toMatchObject({ total: 1, providers: [{ slug: "lab" }] });
  });

  it("name a field that no response may have so", () => {
    expect(() => makeAttributeResult({ coverage_fraction: 2 })).toThrow(
      /^No valid AttributeResult: coverage_fraction: /,
    );
    expect(() => makeDataset({ bbox: {} as never })).toThrow(/No valid Dataset: bbox\.min_lon/);
  });
});
