import type { ExtractInput } from "@cas/models";
import { describe, expect, it } from "vitest";
import type { EngineExtractInput } from "../src/extract/extract-request.ts";
import { makeDailyZarr, type MadeDailyZarr } from "./made-daily-zarr.ts";
import { openLab, rectangle } from "./lab.ts";
import { startTestServer } from "./test-server.ts";
import { serveZarr } from "./zarr-stores.ts";

/** An engine over a store on a server, whose requests for chunks are noted: a chunk is decoded each time that it is asked for. */
async function openDaily(made: MadeDailyZarr, options: Parameters<typeof openLab>[1] = {}) {
  const files = await makeDailyZarr(made);
  const server = await startTestServer((request, response) => {
    serveZarr(request, response, files);
  });
  const source = {
    connector: "zarr",
    store: `${server.url}/made.zarr`,
    variable: "reading",
  } as const;
  const cas = await openLab(source, options);
  return {
    cas,
    /** Chunks that were asked for since the last time. */
    chunks: () => {
      const asked = server.asked.splice(0);
      return asked.flatMap((line) => /\/reading\/(c\/\S+)/.exec(line)?.[1] ?? []).toSorted();
    },
    [Symbol.asyncDispose]: async () => {
      await cas.close();
      await server[Symbol.asyncDispose]();
    },
  };
}

const YEAR = ["2001-01-01", "2001-12-31"] as const;
const ask = (more: Partial<EngineExtractInput> = {}) => ({
  dataset_ids: ["lab:data"],
  time_range: YEAR,
  ...more,
});

/** More than are worked on at the same time, all over the cells. */
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
        ...ask({ time_aggregation }),
      });
      expect(warnings).toEqual([]);
      expect(results).toHaveLength(time_aggregation === "all" ? 1 : 365);
      expect(lab.chunks()).toEqual(["c/0/0/0", "c/1/0/0", "c/2/0/0", "c/3/0/0"]);
    },
  );

  it("decode a chunk that is larger than the cache once for all geometries of a request", async () => {
    await using lab = await openDaily({ days: 60, daysPerChunk: 30, rowsPerChunk: 4 }, NO_CACHE);
    const expected = ["c/0/0/0", "c/0/1/0", "c/1/0/0", "c/1/1/0"];
    const first = await lab.cas.batchExtract({ geometries: areas, ...ask() });
    expect(first.responses.flatMap(({ warnings }) => warnings)).toEqual([]);
    expect(lab.chunks()).toEqual(expected);
    // Nothing of it is kept beyond the request.
    await lab.cas.batchExtract({ geometries: areas, ...ask() });
    expect(lab.chunks()).toEqual(expected);
  });

  it("of a batch are the same when there is no room to keep a chunk for the next geometry", async () => {
    const made = { days: 40, daysPerChunk: 20 };
    // A chunk of 2,560 bytes takes 4.1 times its bytes and 128 KiB while it is read.
    const tight = { ...NO_CACHE, maxBytesInFlight: 143_000, maxBytesPerQuestion: 143_000 };
    const answers = [];
    const asked = [];
    for (const options of [{}, NO_CACHE, tight]) {
      await using lab = await openDaily(made, options);
      const { responses } = await lab.cas.batchExtract({
        geometries: areas,
        ...ask({ time_aggregation: "none" }),
      });
      expect(responses.flatMap(({ warnings }) => warnings)).toEqual([]);
      answers.push(responses.map(({ results }) => results.map(({ value }) => value)));
      asked.push(lab.chunks().length);
    }
    expect(asked.slice(0, 2)).toEqual([2, 2]);
    expect(asked[2]).toBeGreaterThan(2);
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ["stored as they are", {}],
    ["packed", { scale_factor: 0.01, add_offset: 5, _FillValue: 0, missing_value: [1, 2, 3] }],
  ])("that are read together have the values of each alone: %s", async (_kind, attributes) => {
    await using lab = await openDaily({ days: 30, daysPerChunk: 7, rowsPerChunk: 3, attributes });
    const geometry = rectangle(0.3, 0.4, 7.7, 7.1);
    for (const aggregation of ["mean", "std", "sum", "median", "max", "unique"] as const) {
      const question = { geometry, ...ask({ aggregation, time_aggregation: "none" }) };
      const { results } = await lab.cas.extract(question);
      const alone = [];
      for (const { timestamp } of results) {
        const day = timestamp ?? "";
        const one = await lab.cas.extract({ ...question, time_range: [day, day] });
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
    const days = await lab.cas.extract({ geometry, ...ask({ time_aggregation: "none" }) });
    const { results } = await lab.cas.extract({ geometry, ...ask() });
    // All days have the same cells, so their mean is the mean of their means, but for rounding.
    const mean = days.results.reduce((sum, { value }) => sum + Number(value) / 30, 0);
    expect(Math.abs(Number(results[0]?.value) / mean - 1)).toBeLessThan(1e-12);
    expect(results[0]).toMatchObject({ pixel_count: 30 * 64, coverage_fraction: 1 });
  });

  it("in the same chunk are one block to read, those in others more", async () => {
    const limits = { maxBlocksPerQuestion: 4 };
    const geometry = rectangle(1.2, 2.3, 4.4, 5.5);
    await using few = await openDaily({ days: 365, daysPerChunk: 100 }, limits);
    expect((await few.cas.extract({ geometry, ...ask() })).warnings).toEqual([]);
    await using many = await openDaily({ days: 365, daysPerChunk: 80 }, limits);
    expect((await many.cas.extract({ geometry, ...ask() })).warnings).toEqual([
      "lab:data: Cannot read made.zarr/reading: 5 blocks to read > limit 4 (maxBlocksPerQuestion)",
    ]);
    expect(many.chunks()).toEqual([]);
  });
});
