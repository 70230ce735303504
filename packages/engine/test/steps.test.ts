import type { ExtractInput } from "@cas/models";
import { describe, expect, it } from "vitest";
import type { EngineExtractInput } from "../src/extract/extract-request.ts";
import { makeDailyZarr, type MadeDailyZarr } from "./made-daily-zarr.ts";
import { type openLab, rectangle } from "./lab.ts";
import { openZarrLab } from "./zarr-lab.ts";

/** An engine with a store on a server that records requests for chunks: a chunk is decoded at each request. */
async function openDaily(made: MadeDailyZarr, options: Parameters<typeof openLab>[1] = {}) {
  const {
    cas,
    asked,
    [Symbol.asyncDispose]: close,
  } = await openZarrLab(await makeDailyZarr(made), "reading", { options });
  return {
    cas,
    /** Chunks that were requested since the last call. */
    chunks: () => {
      const requests = asked.splice(0);
      return requests.flatMap((line) => /\/reading\/(c\/\S+)/.exec(line)?.[1] ?? []).toSorted();
    },
    [Symbol.asyncDispose]: close,
  };
}

const YEAR = ["2001-01-01", "2001-12-31"] as const;
const daily = (more: Partial<EngineExtractInput> = {}) => ({
  dataset_ids: ["lab:data"],
  time_range: YEAR,
  ...more,
});

/** More areas than are in progress at the same time, all over the cells. */
const areas: readonly ExtractInput["geometry"][] = Array.from({ length: 24 }, (_, index) => {
  const [west, south] = [(index * 5) % 6.5, (index * 3.7) % 6.5];
  return rectangle(west + 0.1, south + 0.2, west + 1.3, south + 1.25);
});

/** No chunk fits into such a cache. */
const NO_CACHE = { blockCacheBytes: 16 };

describe("time steps", () => {
  it.each(["all", "none"] as const)(
    "decode a chunk that is larger than the cache once for all of them: %s",
    async (time_aggregation) => {
      await using lab = await openDaily({ days: 365, daysPerChunk: 100 }, NO_CACHE);
      const { results, warnings } = await lab.cas.extract({
        geometry: rectangle(1.2, 2.3, 4.4, 5.5),
        ...daily({ time_aggregation }),
      });
      expect(warnings).toEqual([]);
      expect(results).toHaveLength(time_aggregation === "all" ? 1 : 365);
      expect(lab.chunks()).toEqual(["c/0/0/0", "c/1/0/0", "c/2/0/0", "c/3/0/0"]);
    },
  );

  it("decode a chunk that is larger than the cache once for all geometries of a request", async () => {
    await using lab = await openDaily({ days: 60, daysPerChunk: 30, rowsPerChunk: 4 }, NO_CACHE);
    const expected = ["c/0/0/0", "c/0/1/0", "c/1/0/0", "c/1/1/0"];
    const first = await lab.cas.batchExtract({ geometries: areas, ...daily() });
    expect(first.responses.flatMap(({ warnings }) => warnings)).toEqual([]);
    expect(lab.chunks()).toEqual(expected);
    // Nothing is held after the request.
    await lab.cas.batchExtract({ geometries: areas, ...daily() });
    expect(lab.chunks()).toEqual(expected);
  });

  it("of a batch are the same without memory to hold a chunk for the next geometry", async () => {
    const made = { days: 40, daysPerChunk: 20 };
    // A read of a chunk of 2,560 bytes needs 4.1 times its bytes and 128 KiB.
    const tight = { ...NO_CACHE, maxBytesInFlight: 143_000, maxBytesPerQuestion: 143_000 };
    const values = [];
    const chunks = [];
    for (const options of [{}, NO_CACHE, tight]) {
      await using lab = await openDaily(made, options);
      const { responses } = await lab.cas.batchExtract({
        geometries: areas,
        ...daily({ time_aggregation: "none" }),
      });
      expect(responses.flatMap(({ warnings }) => warnings)).toEqual([]);
      values.push(responses.map(({ results }) => results.map(({ value }) => value)));
      chunks.push(lab.chunks().length);
    }
    expect(chunks.slice(0, 2)).toEqual([2, 2]);
    expect(chunks[2]).toBeGreaterThan(2);
    expect(values[1]).toEqual(values[0]);
    expect(values[2]).toEqual(values[0]);
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ["stored as they are", {}],
    ["packed", { scale_factor: 0.01, add_offset: 5, _FillValue: 0, missing_value: [1, 2, 3] }],
  ])("that are read together have the same values as alone: %s", async (_kind, attributes) => {
    await using lab = await openDaily({ days: 30, daysPerChunk: 7, rowsPerChunk: 3, attributes });
    const geometry = rectangle(0.3, 0.4, 7.7, 7.1);
    for (const aggregation of ["mean", "std", "sum", "median", "max", "unique"] as const) {
      const request = { geometry, ...daily({ aggregation, time_aggregation: "none" }) };
      const { results } = await lab.cas.extract(request);
      const alone = [];
      for (const { timestamp } of results) {
        const day = timestamp ?? "";
        const one = await lab.cas.extract({ ...request, time_range: [day, day] });
        alone.push(...one.results);
      }
      const plain = (all: typeof results) => all.map((one) => ({ ...one, elapsed_ms: 0 }));
      expect(plain(results)).toEqual(plain(alone));
      expect(results).toHaveLength(30);
    }
  });

  it("of one result have the value over all their cells", async () => {
    await using lab = await openDaily({ days: 30, daysPerChunk: 7, rowsPerChunk: 3 });
    const geometry = rectangle(0.3, 0.4, 7.7, 7.1);
    const days = await lab.cas.extract({ geometry, ...daily({ time_aggregation: "none" }) });
    const { results } = await lab.cas.extract({ geometry, ...daily() });
    // All days have the same cells, so their mean is the mean of their means, except for rounding.
    const mean = days.results.reduce((sum, { value }) => sum + Number(value) / 30, 0);
    expect(Math.abs(Number(results[0]?.value) / mean - 1)).toBeLessThan(1e-12);
    expect(results[0]).toMatchObject({ pixel_count: 30 * 64, coverage_fraction: 1 });
  });

  it("in the same chunk count as one block to read, in several chunks as several", async () => {
    const limits = { maxBlocksPerQuestion: 4 };
    const geometry = rectangle(1.2, 2.3, 4.4, 5.5);
    await using few = await openDaily({ days: 365, daysPerChunk: 100 }, limits);
    expect((await few.cas.extract({ geometry, ...daily() })).warnings).toEqual([]);
    await using many = await openDaily({ days: 365, daysPerChunk: 80 }, limits);
    expect((await many.cas.extract({ geometry, ...daily() })).warnings).toEqual([
      "lab:data: Cannot read made.zarr/reading: 5 blocks to read > limit 4 (maxBlocksPerQuestion)",
    ]);
    expect(many.chunks()).toEqual([]);
  });
});
