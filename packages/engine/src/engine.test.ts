import { isCasError, ResultMemory } from "@cas/models";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { CatalogFile } from "./catalog/file/catalog-file.ts";
import { CasEngine } from "./engine.ts";
import { CountedWork } from "../test/counted-work.ts";
import { WORST_OUTLINES } from "../test/worst-outlines.ts";
import type { EngineOptions } from "./engine-options.ts";
import { nextTurn } from "./schedule/yield-to-event-loop.ts";
import { BlockCache } from "./source/block-cache.ts";
import { GeotiffSource } from "./source/geotiff/geotiff-source.ts";

const file = (name: string): string =>
  new URL(`../test/fixtures/geotiff/${name}.tif`, import.meta.url).href;
const bbox = { min_lon: -10, min_lat: 44.75, max_lon: 8.5, max_lat: 50 };
const entry = (id: string, source: string, more: object = {}) => ({
  id,
  name: id,
  resolution_m: 50_000,
  bbox,
  variables: [{ name: "reading", units: "1" }],
  source: { connector: "cog" as const, file: file(source) },
  ...more,
});

// The grid of every fixture: columns of 0.5 degrees from -10, rows of 0.25 degrees down from 50.
const catalog: CatalogFile = {
  providers: [
    {
      slug: "lab",
      name: "Laboratory",
      protocol: "stac_cog",
      base_url: "https://example.com/lab",
      datasets: [
        entry("lab:bytes", "uint8-tiled"),
        entry("lab:classes", "uint8-sparse", {
          variables: [{ name: "land_cover", units: "class", data_type: "categorical" }],
          resolution_m: 10,
          temporal: { temporal_type: "annual" },
        }),
        entry("lab:lost", "no-such-file"),
        entry("lab:series", "", {
          source: {
            connector: "cog",
            steps: [
              { file: file("int16-strips-predictor-2"), start: "1999-01-01", end: "1999-02-01" },
              { file: file("uint16-tiled-predictor-2"), start: "1999-02-01", end: "1999-03-01" },
            ],
          },
        }),
      ],
    },
    {
      slug: "another",
      name: "Another",
      protocol: "stac_cog",
      base_url: "https://example.com/another",
      datasets: [
        entry("another:reading", "float32-strips", {
          bbox: { ...bbox, min_lon: 100, max_lon: 110 },
        }),
      ],
    },
  ],
};

const open = (options: Partial<EngineOptions> = {}): Promise<CasEngine> =>
  CasEngine.open({ catalog, ...options });
const point = { type: "Point", coordinates: [-9.9, 49.9] } as const;
const rectangle = (west: number, north: number, width: number, height: number) => ({
  type: "Polygon" as const,
  coordinates: [
    [
      [west, north],
      [west + width, north],
      [west + width, north - height],
      [west, north - height],
      [west, north],
    ],
  ],
});
const square = (west: number, north: number, size: number) => rectangle(west, north, size, size);
const errorOf = (call: Promise<unknown>): Promise<unknown> => call.catch((error: unknown) => error);

afterEach(() => {
  vi.useRealTimers();
});

describe("extract", () => {
  it("responds in the format of the service", async () => {
    await using cas = await open();
    expect(await cas.extract({ geometry: point, dataset_ids: ["lab:bytes"] })).toEqual({
      request_id: expect.stringMatching(/^[0-9a-f]{12}$/),
      geometry_hash: expect.stringMatching(/^[0-9a-f]{16}$/),
      elapsed_ms: expect.any(Number),
      warnings: [],
      results: [
        {
          dataset_id: "lab:bytes",
          variable: "reading",
          value: expect.any(Number),
          units: "1",
          aggregation: "mean",
          quality: "good",
          coverage_fraction: 1,
          pixel_count: 1,
          timestamp: null,
          provider: "lab",
          elapsed_ms: expect.any(Number),
          provenance: "COG: uint8-tiled.tif; exact coverage",
          valid_range: null,
        },
      ],
    });
  });

  it("counts the part of the geometry outside the raster as not covered", async () => {
    await using cas = await open();
    // Half of the square lies west of the raster.
    const { results, warnings } = await cas.extract({
      geometry: square(-10.5, 49, 1),
      dataset_ids: ["lab:bytes"],
    });
    expect(results[0]).toMatchObject({
      coverage_fraction: 0.5,
      quality: "partial",
      pixel_count: 4,
    });
    expect(warnings).toEqual(["lab:bytes: coverage 50% below ideal threshold (80%)"]);
  });

  it("excludes cells without data", async () => {
    await using cas = await open();
    // Columns 16 to 31 of rows 0 to 15 are nodata: 4 of the 8 columns of this square, all of its rows.
    const { results } = await cas.extract({
      geometry: square(-4, 50, 4),
      dataset_ids: ["lab:classes"],
    });
    expect(results[0]).toMatchObject({ coverage_fraction: 0.5, pixel_count: 64 });
    const { results: nowhere } = await cas.extract({
      geometry: square(-1, 49, 1),
      dataset_ids: ["lab:classes"],
    });
    expect(nowhere[0]).toMatchObject({
      value: null,
      quality: "missing",
      coverage_fraction: 0,
      pixel_count: 0,
    });
  });

  it("gives a polygon smaller than a cell the value of the cell", async () => {
    await using cas = await open();
    const extract = async (geometry: typeof point | ReturnType<typeof square>) =>
      (await cas.extract({ geometry, dataset_ids: ["lab:bytes"] })).results[0];
    expect(await extract(square(-9.91, 49.91, 0.02))).toMatchObject({
      value: (await extract(point))?.value,
      coverage_fraction: 1,
      pixel_count: 1,
    });
  });

  it("gives the majority of classes unless the request names a class statistic", async () => {
    await using cas = await open();
    const extract = async (aggregation: "mean" | "unique") =>
      (await cas.extract({ geometry: point, dataset_ids: ["lab:classes"], aggregation }))
        .results[0];
    expect(await extract("mean")).toMatchObject({ aggregation: "majority", units: "class" });
    expect(await extract("unique")).toMatchObject({
      aggregation: "unique",
      units: "count",
      value: 1,
    });
  });

  it("takes the latest step, the step of a range, or several together", async () => {
    await using cas = await open();
    const extract = async (time_range?: [string, string]) =>
      (await cas.extract({ geometry: point, dataset_ids: ["lab:series"], time_range })).results[0];
    const [january, february, both] = [
      await extract(["1999-01-05", "1999-01-06"]),
      await extract(),
      await extract(["1999-01-05", "1999-02-06"]),
    ];
    expect(january?.timestamp).toBe("1999-01-01");
    expect(february?.timestamp).toBe("1999-02-01");
    expect(both).toMatchObject({
      timestamp: null,
      pixel_count: 2,
      coverage_fraction: 1,
      value: ((january?.value as number) + (february?.value as number)) / 2,
    });
  });

  it("turns a dataset that cannot be read into a warning without a path, and calls onDatasetFailure", async () => {
    const onDatasetFailure = vi.fn<(id: string, error: unknown) => void>();
    await using cas = await open({ onDatasetFailure });
    const response = await cas.extract({ geometry: point, dataset_ids: ["lab:lost", "lab:bytes"] });
    expect(response.results.map(({ dataset_id }) => dataset_id)).toEqual(["lab:bytes"]);
    expect(response.warnings).toEqual([
      "lab:lost: Cannot read no-such-file.tif: it does not exist",
    ]);
    expect(onDatasetFailure).toHaveBeenCalledExactlyOnceWith("lab:lost", expect.any(Error));
  });

  it("asks a dataset once that a question names several times, and answers each time", async () => {
    const onDatasetFailure = vi.fn<(id: string, error: unknown) => void>();
    await using cas = await open({ onDatasetFailure });
    const dataset_ids = ["lab:lost", "lab:bytes", "lab:lost", "lab:bytes"];
    const answer = await cas.extract({ geometry: point, dataset_ids });
    expect(answer.results.map(({ dataset_id }) => dataset_id)).toEqual(["lab:bytes", "lab:bytes"]);
    expect(answer.warnings).toHaveLength(2);
    expect(onDatasetFailure).toHaveBeenCalledOnce();
  });

  it("responds although onDatasetFailure throws, and warns about that", async () => {
    const fault = new RangeError("the log is full");
    const warn = vi.spyOn(process, "emitWarning").mockReturnValue();
    await using cas = await open({
      onDatasetFailure: () => {
        throw fault;
      },
    });
    const response = await cas.extract({ geometry: point, dataset_ids: ["lab:lost", "lab:bytes"] });
    expect(response.results.map(({ dataset_id }) => dataset_id)).toEqual(["lab:bytes"]);
    expect(response.warnings).toEqual([
      "lab:lost: Cannot read no-such-file.tif: it does not exist",
    ]);
    expect(warn).toHaveBeenCalledExactlyOnceWith(fault);
  });

  it("turns an unexpected failure into a warning of its dataset", async () => {
    const fault = new RangeError("Array buffer allocation failed at /secret");
    vi.spyOn(BlockCache.prototype, "borrow").mockRejectedValueOnce(fault);
    const onDatasetFailure = vi.fn<(id: string, error: unknown) => void>();
    await using cas = await open({ onDatasetFailure });
    const response = await cas.extract({ geometry: point, dataset_ids: ["lab:bytes"] });
    expect([response.results, response.warnings]).toEqual([
      [],
      ["lab:bytes: Extraction failed for lab:bytes: the engine failed unexpectedly (RangeError)"],
    ]);
    expect(onDatasetFailure).toHaveBeenCalledExactlyOnceWith("lab:bytes", fault);
  });

  it("serves the same request from its cache", async () => {
    await using cas = await open();
    const extract = () => cas.extract({ geometry: point, dataset_ids: ["lab:bytes", "lab:lost"] });
    const [first, second] = [await extract(), await extract()];
    expect(second.results).toEqual(first.results);
    expect((await cas.health()).cache).toEqual({ hits: 1, misses: 3, size: 1, hit_rate: 0.25 });
    await using uncached = await open({ resultCacheTtlS: 0 });
    await uncached.extract({ geometry: point, dataset_ids: ["lab:bytes"] });
    await uncached.extract({ geometry: point, dataset_ids: ["lab:bytes"] });
    expect((await uncached.health()).cache).toEqual({ hits: 0, misses: 2, size: 0, hit_rate: 0 });
  });

  it("names each unknown dataset and its index", async () => {
    await using cas = await open();
    const error = await errorOf(
      cas.extract({ geometry: point, dataset_ids: ["lab:bytes", "lab:nope", "nope"] }),
    );
    if (!isCasError(error, "validation_error")) throw error;
    expect(error.statusCode).toBe(422);
    expect(error.detail).toMatchObject([
      { loc: ["body", "dataset_ids", 1], input: "lab:nope" },
      { loc: ["body", "dataset_ids", 2], input: "nope" },
    ]);
    expect(error.message).toContain(
      "dataset_ids[1]: 'lab:nope' is not a dataset of this catalog; see the list of datasets, e.g. lab:bytes",
    );
  });

  it("bounds datasets and vertices", async () => {
    await using cas = await open({ maxDatasetsPerRequest: 1, maxPolygonVertices: 4 });
    await expect(
      cas.extract({ geometry: point, dataset_ids: ["lab:bytes", "lab:bytes"] }),
    ).rejects.toMatchObject({
      errorType: "request_limit",
      message: "Too many datasets: 2 > limit 1",
    });
    await expect(
      cas.extract({ geometry: square(0, 48, 1), dataset_ids: ["lab:bytes"] }),
    ).rejects.toMatchObject({
      errorType: "request_limit",
      message: "Geometry too complex: 5 vertices > limit 4",
    });
  });
});

describe("the method", () => {
  it.each([
    // Columns 1.6 to 3.6 of three rows: three columns are touched, two have their centre inside.
    ["exact", 9, 0.75],
    ["all_touched", 9, 0.75],
    ["center", 6, 0.75],
  ] as const)(
    "weights cells by %s and names it in the provenance",
    async (weighting, cells, coverage) => {
      await using cas = await open({ weighting });
      const extract = async (geometry: typeof point | ReturnType<typeof rectangle>) =>
        (await cas.extract({ geometry, dataset_ids: ["lab:bytes"] })).results[0];
      expect(await extract(rectangle(-9.2, 49.5, 1, 0.75))).toMatchObject({
        pixel_count: cells,
        coverage_fraction: 1,
        provenance: `COG: uint8-tiled.tif; ${weighting} coverage`,
      });
      expect(await extract(point)).toMatchObject({ pixel_count: 1, coverage_fraction: 1 });
      // A quarter of the rectangle lies north of the raster, also in whole cells.
      expect(await extract(rectangle(-9.5, 50.25, 1, 1))).toMatchObject({
        coverage_fraction: coverage,
      });
    },
  );

  it("has no value by centre for a polygon between centres", async () => {
    await using cas = await open({ weighting: "center" });
    const response = await cas.extract({
      geometry: square(-9.9, 49.98, 0.02),
      dataset_ids: ["lab:bytes"],
    });
    expect(response.results[0]).toMatchObject({
      value: null,
      quality: "missing",
      coverage_fraction: 0,
      pixel_count: 0,
    });
  });

  it("weights statistics by the area of cells, except sums, and names it in the provenance", async () => {
    const extract = async (
      areaWeighted: NonNullable<EngineOptions["areaWeighted"]>,
      aggregation: "mean" | "sum",
    ) => {
      await using cas = await open({ areaWeighted });
      const geometry = rectangle(-9, 50, 0.5, 5);
      return (await cas.extract({ geometry, dataset_ids: ["lab:bytes"], aggregation })).results[0];
    };
    const [plain, spherical, ellipsoidal] = [
      await extract(false, "mean"),
      await extract("spherical", "mean"),
      await extract("ellipsoidal", "mean"),
    ];
    const means = [plain, spherical, ellipsoidal].map((result) => result?.value);
    expect(new Set(means).size).toBe(3);
    for (const mean of means) expect(mean).toBeCloseTo(Number(means[0]), -0.5);
    expect(spherical?.provenance).toBe(
      "COG: uint8-tiled.tif; exact coverage, spherical cell areas",
    );
    expect(await extract("ellipsoidal", "sum")).toEqual({
      ...(await extract(false, "sum")),
      elapsed_ms: expect.any(Number),
    });
  });

  it("rejects other names", async () => {
    await expect(open({ weighting: "centre" as "center" })).rejects.toThrow("weighting: ");
    await expect(open({ areaWeighted: true as unknown as false })).rejects.toThrow(
      "areaWeighted: ",
    );
  });
});

describe("geometries whose area is ambiguous", () => {
  it("cuts a polygon that jumps at the antimeridian, with a warning", async () => {
    await using cas = await open();
    const jumping = rectangle(170, 50, -340, 1);
    const extract = () => cas.extract({ geometry: jumping, dataset_ids: ["lab:bytes"] });
    const { results, warnings } = await extract();
    expect(warnings[0]).toMatch(/^geometry: the edge from longitude 170 to -170 is taken/);
    const fromCache = await extract();
    expect((await cas.health()).cache.hits).toBe(1);
    expect(fromCache).toMatchObject({ results, warnings });
  });

  it("rejects a ring round the Earth in both hemispheres; in a batch by a warning", async () => {
    await using cas = await open();
    const tilted = {
      type: "Polygon" as const,
      coordinates: [
        [
          [-120, -10],
          [0, 10],
          [120, -10],
          [-120, -10],
        ],
      ],
    };
    const error = await errorOf(cas.extract({ geometry: tilted, dataset_ids: ["lab:bytes"] }));
    if (!isCasError(error, "validation_error")) throw error;
    expect(error.detail).toMatchObject([{ loc: ["body", "geometry"] }]);
    const { responses } = await cas.batchExtract({
      geometries: [tilted, point],
      dataset_ids: ["lab:bytes"],
    });
    expect(responses[0]?.warnings).toEqual([
      "geometries[0]: a ring winds round the Earth and it is not clear which pole it encloses; cut it at the antimeridian",
    ]);
    expect(responses[1]?.results).toHaveLength(1);
  });
});

describe("time_aggregation", () => {
  const request = { geometry: point, dataset_ids: ["lab:series"] };

  it("none gives one result for each step, ordered by time, with its timestamp", async () => {
    await using cas = await open();
    const time_range = ["1999-01-05", "1999-02-06"] as const;
    const { results } = await cas.extract({ ...request, time_range, time_aggregation: "none" });
    const alone = [
      await cas.extract({ ...request, time_range: ["1999-01-05", "1999-01-06"] }),
      await cas.extract({ ...request, time_range: ["1999-02-05", "1999-02-06"] }),
    ];
    expect(results.map(({ timestamp }) => timestamp)).toEqual(["1999-01-01", "1999-02-01"]);
    expect(results.map(({ value }) => value)).toEqual(
      alone.map((response) => response.results[0]?.value),
    );
    expect(results[0]?.provenance).toBe(
      "COG: int16-strips-predictor-2.tif; 1999-01-01T00:00:00Z/1999-02-01T00:00:00Z; exact coverage",
    );
    // The cache separates both requests.
    expect((await cas.extract({ ...request, time_range })).results).toHaveLength(1);
    expect(
      (await cas.extract({ ...request, time_range, time_aggregation: "none" })).results,
    ).toEqual(results);
  });

  it("none without a range gives the latest step, without a time axis the dataset", async () => {
    await using cas = await open();
    const { results } = await cas.extract({
      geometry: point,
      dataset_ids: ["lab:series", "lab:bytes"],
      time_aggregation: "none",
    });
    expect(results.map(({ timestamp }) => timestamp)).toEqual(["1999-02-01", null]);
  });

  it("none gives no result without a step, and one warning for all steps", async () => {
    await using cas = await open();
    const nowhere = await cas.extract({
      ...request,
      time_range: ["2005-01-01", "2005-12-31"],
      time_aggregation: "none",
    });
    expect(nowhere.results).toEqual([]);
    expect(nowhere.warnings).toEqual([
      "lab:series: no time step in the time range; it covers 1999-01-01 to 1999-03-01",
    ]);
    const partly = await cas.extract({
      geometry: square(-10.5, 49, 1),
      dataset_ids: ["lab:series"],
      time_range: ["1999-01-05", "1999-02-06"],
      time_aggregation: "none",
    });
    expect(partly.results).toHaveLength(2);
    expect(partly.warnings).toEqual(["lab:series: coverage 50% below ideal threshold (80%)"]);
  });

  it("works in a batch, and accepts only all and none", async () => {
    await using cas = await open();
    const response = await cas.batchExtract({
      geometries: [point, point],
      dataset_ids: ["lab:series"],
      time_range: ["1999-01-05", "1999-02-06"],
      time_aggregation: "none",
    });
    expect(response.total_results).toBe(4);
    await expect(
      cas.extract({ ...request, time_aggregation: "mean" as "all" }),
    ).rejects.toMatchObject({
      errorType: "validation_error",
      message: expect.stringContaining("time_aggregation"),
    });
  });
});

describe("quantiles", () => {
  const request = { geometry: square(-10.5, 49, 1), dataset_ids: ["lab:series"] };

  it("give a value for each probability, from the smallest to the greatest", async () => {
    await using cas = await open();
    const [min, median, max] = await Promise.all(
      (["min", "median", "max"] as const).map(async (aggregation) => {
        const { results } = await cas.extract({ ...request, aggregation });
        return results[0]?.value;
      }),
    );
    const { results } = await cas.extract({ ...request, quantiles: [0, 0.5, 0.9, 1] });
    expect(results).toMatchObject([
      {
        aggregation: "quantiles",
        units: "1",
        value: { "0": min, "0.5": median, "0.9": expect.any(Number), "1": max },
      },
    ]);
    // The cache separates requests for other probabilities.
    const other = await cas.extract({ ...request, quantiles: [0.5] });
    expect(other.results[0]?.value).toEqual({ "0.5": median });
  });

  it("of categorical data are the majority", async () => {
    await using cas = await open();
    const { results } = await cas.extract({
      ...request,
      dataset_ids: ["lab:classes"],
      quantiles: [0.5],
    });
    expect(results[0]?.aggregation).toBe("majority");
  });

  it.each([
    [{ quantiles: [1.5] }, "quantiles[0]"],
    [{ quantiles: [] }, "quantiles"],
    [
      { quantiles: [0.5], aggregation: "median" as const },
      "quantiles: give either aggregation or quantiles, not both",
    ],
  ])("reject %j", async (wrong, message) => {
    await using cas = await open();
    await expect(cas.extract({ ...request, ...wrong })).rejects.toMatchObject({
      errorType: "validation_error",
      message: expect.stringContaining(message),
    });
  });
});

describe("deadlines", () => {
  const stall = () =>
    vi.spyOn(GeotiffSource, "open").mockReturnValue(new Promise<never>(() => undefined));

  it.each([
    [{ providerTimeoutS: 30 }, "lab:bytes: Extraction failed for lab:bytes: timeout after 30s"],
    [{ requestTimeoutS: 20 }, "lab:bytes: request timeout after 20s"],
  ])("turn a dataset that stalls into a warning: %j", async (limits, warning) => {
    await using cas = await open(limits);
    stall();
    vi.useFakeTimers();
    const response = cas.extract({ geometry: point, dataset_ids: ["lab:bytes"] });
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await response).toMatchObject({ results: [], warnings: [warning] });
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it("an abort ends a call at once, before and during its work", async () => {
    const cas = await open();
    const controller = new AbortController();
    stall();
    const call = cas.extract({ geometry: point, dataset_ids: ["lab:bytes"] }, controller);
    const batch = cas.batchExtract({ geometries: [point], dataset_ids: ["lab:bytes"] }, controller);
    controller.abort(new RangeError("enough"));
    const late = cas.providers({}, controller);
    const errors = await Promise.all([call, batch, late].map(errorOf));
    for (const error of errors) {
      expect(isCasError(error, "aborted") && error.cause).toBeInstanceOf(RangeError);
    }
  });

  it("an abort ends a call while a large outline is hashed or checked", async () => {
    await using cas = await open();
    const corners = Array.from({ length: 9000 }, (_, corner) => {
      const angle = (corner / 9000) * 2 * Math.PI;
      return [100 + Math.cos(angle), 45 + Math.sin(angle)];
    });
    const geometry = { type: "Polygon" as const, coordinates: [[...corners, corners[0] ?? []]] };
    const controller = new AbortController();
    const request = { dataset_ids: ["lab:bytes"] };
    const calls = [
      cas.extract({ ...request, geometry }, controller),
      cas.batchExtract({ ...request, geometries: [geometry] }, controller),
    ].map(errorOf);
    controller.abort(new RangeError("enough"));
    for (const error of await Promise.all(calls))
      expect(isCasError(error, "aborted") && error.cause).toBeInstanceOf(RangeError);
  });
});

describe("results that take too much memory", () => {
  const batch = (cas: CasEngine, count: number) =>
    cas.batchExtract({
      geometries: Array.from({ length: count }, () => point),
      dataset_ids: ["lab:bytes"],
    });

  it("end a batch with more than half of the limit, computed or cached", async () => {
    await using cas = await open({ maxResultBytes: 20_000 });
    const tooMany = {
      errorType: "request_limit",
      message: expect.stringMatching(/more than 10000 bytes \(half of maxResultBytes\)/) as unknown,
    };
    expect(await errorOf(batch(cas, 20))).toMatchObject(tooMany);
    expect((await batch(cas, 5)).responses).toHaveLength(5);
    expect(await errorOf(batch(cas, 20))).toMatchObject(tooMany);
    expect((await batch(cas, 5)).responses.map(({ warnings }) => warnings)).toEqual(
      Array.from({ length: 5 }, () => []),
    );
  });

  it("end a single request", async () => {
    await using cas = await open({ maxResultBytes: 1000 });
    const asked = cas.extract({ geometry: point, dataset_ids: ["lab:bytes"] });
    expect(await errorOf(asked)).toMatchObject({ errorType: "request_limit" });
  });

  it("end a batch with the reason when it is the largest", async () => {
    await using cas = await open();
    const reason = new RangeError("the largest");
    vi.spyOn(ResultMemory.prototype, "hold").mockReturnValue({
      signal: AbortSignal.abort(reason),
      count: () => () => undefined,
      [Symbol.dispose]: () => undefined,
    });
    expect(await errorOf(batch(cas, 5))).toBe(reason);
    vi.restoreAllMocks();
  });
});

describe("after an abort", () => {
  /** A comb whose teeth are cut by a bar: thousands of crossings. */
  const cut = WORST_OUTLINES.find(({ name }) => name === "a comb under a bar")?.geometry;
  if (cut === undefined) throw new RangeError("There is no comb");

  it.each(["extract", "batchExtract"] as const)("%s does nothing more", async (method) => {
    await using cas = await open();
    using work = new CountedWork();
    const controller = new AbortController();
    let countAtAbort = Infinity;
    work.onRead = () => {
      if (work.count < 300_000 || controller.signal.aborted) return;
      countAtAbort = work.count;
      controller.abort(new RangeError("enough"));
    };
    const request = { dataset_ids: ["lab:bytes"] };
    const geometries = Array.from({ length: 30 }, () => cut);
    const call =
      method === "extract"
        ? cas.extract({ ...request, geometry: cut }, controller)
        : cas.batchExtract({ ...request, geometries }, controller);
    expect(isCasError(await errorOf(call), "aborted")).toBe(true);
    // Other geometries in progress notice it at their next pause, one in each turn of the event loop.
    for (let turn = 0; turn < 50; turn++) await nextTurn();
    const afterwards = work.count - countAtAbort;
    // Ten geometries of a batch are in progress at the same time; one takes 600,000 reads.
    expect(afterwards).toBeLessThan(method === "extract" ? 100_000 : 10 * 100_000);
    const settled = work.count;
    for (let turn = 0; turn < 50; turn++) await nextTurn();
    expect(work.count).toBe(settled);
  });
});

describe("the time of a request", () => {
  const cut = WORST_OUTLINES.find(({ name }) => name === "a comb under a bar")?.geometry;
  if (cut === undefined) throw new RangeError("There is no comb");

  it("begins before its geometry is checked, and ends that too", async () => {
    await using cas = await open({ requestTimeoutS: 20 });
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    using work = new CountedWork();
    work.onRead = () => {
      if (work.count === 300_000) vi.advanceTimersByTime(20_000);
    };
    const question = { dataset_ids: ["lab:bytes"] };
    await expect(cas.extract({ ...question, geometry: cut })).rejects.toMatchObject({
      errorType: "timeout",
      message: "request timeout after 20s",
    });
    work.count = 0;
    const { responses } = await cas.batchExtract({ ...question, geometries: [cut] });
    expect(responses[0]).toMatchObject({
      results: [],
      warnings: ["geometries[0]: request timeout after 20s"],
    });
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });
});

describe("crossings", () => {
  const bowTie = {
    type: "Polygon" as const,
    coordinates: [
      [
        [-9.9, 49.8],
        [-9.6, 49.9],
        [-9.6, 49.8],
        [-9.9, 49.95],
        [-9.9, 49.8],
      ],
    ],
  };

  it("beyond the limit are rejected, in a batch by a warning of that geometry", async () => {
    await using cas = await open({ maxCrossings: 0 });
    const request = { dataset_ids: ["lab:bytes"] };
    await expect(cas.extract({ ...request, geometry: bowTie })).rejects.toMatchObject({
      errorType: "validation_error",
      detail: [{ loc: ["body", "geometry"] }],
    });
    const { responses } = await cas.batchExtract({ ...request, geometries: [point, bowTie] });
    expect(responses.map(({ results, warnings }) => [results.length, warnings])).toEqual([
      [1, []],
      [
        0,
        [
          "geometries[1]: the rings cross more than 0 times, the limit (maxCrossings); " +
            "simplify the outline, make it valid, or request its parts one by one",
        ],
      ],
    ]);
  });

  it("within the limit are made valid", async () => {
    await using cas = await open({ maxCrossings: 1 });
    const { results } = await cas.extract({ geometry: bowTie, dataset_ids: ["lab:bytes"] });
    expect(results).toHaveLength(1);
  });
});

describe("vertices", () => {
  it("are counted before any coordinate is read", async () => {
    await using cas = await open({ maxPolygonVertices: 4 });
    const read = vi.fn<() => number[]>(() => [0, 0]);
    const ring = Object.defineProperty(Array.from({ length: 5 }), 0, { get: read });
    const geometry = { type: "Polygon" as const, coordinates: [ring as number[][]] };
    const request = { dataset_ids: ["lab:bytes"] };
    for (const input of [geometry, { type: "Feature" as const, geometry }])
      await expect(cas.extract({ ...request, geometry: input })).rejects.toMatchObject({
        errorType: "request_limit",
        message: "Geometry too complex: 5 vertices > limit 4",
      });
    const { responses } = await cas.batchExtract({ ...request, geometries: [geometry] });
    expect(responses[0]?.warnings).toEqual([
      "geometries[0]: Geometry too complex: 5 vertices > limit 4",
    ]);
    expect(read).not.toHaveBeenCalled();
  });
});

describe("batchExtract", () => {
  it("keeps the order, and gives a failed geometry a response with its warning", async () => {
    await using cas = await open({ maxPolygonVertices: 5 });
    const latitude91 = { type: "Point", coordinates: [0, 91] } as const;
    const detailed = square(0, 48, 1);
    detailed.coordinates[0]?.splice(1, 0, [0.5, 48]);
    const response = await cas.batchExtract({
      geometries: [latitude91, point, detailed, { type: "Feature", geometry: point }],
      dataset_ids: ["lab:bytes", "lab:classes"],
    });
    expect(response).toMatchObject({ total_geometries: 4, total_results: 4 });
    expect(
      response.responses.map(({ geometry_hash, warnings }) => [geometry_hash, warnings]),
    ).toEqual([
      [
        "error",
        [
          "geometries[0]: the point: latitude 91 is outside -90 to 90 (positions are longitude, latitude)",
        ],
      ],
      [expect.stringMatching(/^[0-9a-f]{16}$/), []],
      ["error", ["geometries[2]: Geometry too complex: 6 vertices > limit 5"]],
      [response.responses[1]?.geometry_hash, []],
    ]);
  });

  it("rejects an unknown dataset for the whole batch", async () => {
    await using cas = await open();
    await expect(
      cas.batchExtract({ geometries: [point], dataset_ids: ["nope"] }),
    ).rejects.toMatchObject({ errorType: "validation_error" });
  });
});

describe("the catalog", () => {
  it("lists providers by slug, page by page", async () => {
    await using cas = await open();
    expect(await cas.providers()).toMatchObject({
      total: 2,
      limit: 100,
      offset: 0,
      count: 2,
      providers: [{ slug: "another" }, { slug: "lab", protocol: "stac_cog", name: "Laboratory" }],
    });
    expect(await cas.providers({ limit: 1, offset: 1 })).toMatchObject({
      total: 2,
      count: 1,
      providers: [{ slug: "lab" }],
    });
    expect(await cas.providers({ offset: 9 })).toMatchObject({ total: 2, count: 0, providers: [] });
  });

  it("gives a provider with its datasets, and names an unknown one", async () => {
    await using cas = await open();
    const lab = await cas.provider("lab");
    expect(lab.datasets.map(({ id }) => id)).toEqual([
      "lab:bytes",
      "lab:classes",
      "lab:lost",
      "lab:series",
    ]);
    expect(lab.datasets[0]).not.toHaveProperty("source");
    await expect(cas.provider("nope")).rejects.toMatchObject({
      statusCode: 404,
      errorType: "not_found",
      message: "Unknown provider 'nope'",
    });
  });

  it.each<[object, string[]]>([
    [{ provider: "another" }, ["another:reading"]],
    [{ provider: "nope" }, []],
    [{ variable: "LAND_cover" }, ["lab:classes"]],
    [{ temporal_type: "annual" }, ["lab:classes"]],
    [{ max_resolution: 10 }, ["lab:classes"]],
    [{ min_resolution: 11, provider: "lab" }, ["lab:bytes", "lab:lost", "lab:series"]],
    [{ bbox: [105, 45, 106, 46] }, ["another:reading"]],
    [{ bbox: "110,50,120,60" }, ["another:reading"]],
    [{ limit: 1, offset: 1 }, ["lab:bytes"]],
  ])("filters datasets by %j", async (query, ids) => {
    await using cas = await open();
    const { datasets, count } = await cas.datasets(query);
    expect(datasets.map(({ id }) => id)).toEqual(ids);
    expect(count).toBe(ids.length);
  });
});

describe("life cycle", () => {
  it("rejects options out of bounds and calls after close", async () => {
    await expect(open({ providerTimeoutS: -1 })).rejects.toThrow("providerTimeoutS: ");
    const cas = await open();
    await cas.extract({ geometry: point, dataset_ids: ["lab:bytes", "lab:lost"] });
    await cas.close();
    await cas.close();
    await expect(cas.health()).rejects.toThrow("The engine is closed");
  });
});
