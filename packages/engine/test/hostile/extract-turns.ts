import { mkdir, writeFile } from "node:fs/promises";
import { stdout } from "node:process";
import { deflateSync, gzipSync } from "node:zlib";
import type { AttributeResponse } from "@cas/models";
import { CasEngine } from "../../src/engine.ts";
import type { EngineExtractInput } from "../../src/extract/extract-request.ts";
import { undoFilters } from "../../src/source/hdf5/filters.ts";
import { type CodecName, makeBlockedGeotiff } from "../blocked-geotiff.ts";
import { rectangle } from "../lab.ts";
import { watchTurns } from "../longest-turns/watch-turns.ts";
import { makeZarr } from "../made-zarr.ts";
import { neverAborted } from "../never-aborted.ts";
import { temporaryDirectory } from "../temporary-directory.ts";
import type { TurnKind } from "./turn-kinds.ts";

/**
 * Does some work, and writes the longest turn of the event loop meanwhile, and whether the results are right. Runs in a child
 * process: the turns of a test's own process are those of the tests, too.
 */
const kind = process.argv[2] as TurnKind;

/** Work that is prepared; returns whether its results are right. */
type Work = () => Promise<boolean>;

/** A number below `below` for each index, in no order. */
const shuffled = (index: number, below: number): number => (index * 7_919_003) % below;

const SIDE = 3200;
const CELLS = SIDE * SIDE;

async function statistic(
  below: number,
  ask: Partial<EngineExtractInput>,
  isRight: (value: AttributeResponse["results"][number]["value"]) => boolean,
): Promise<Work> {
  return await raster("none", 256, SIDE, (column, row) => shuffled(row * SIDE + column, below), {
    ask,
    isRight,
  });
}

/** On a busy machine the work takes long; its turns count, not its end. */
const WITH_TIME = { providerTimeoutS: 250, requestTimeoutS: 250 };

interface Question {
  readonly ask: Partial<EngineExtractInput>;
  readonly isRight: (value: AttributeResponse["results"][number]["value"]) => boolean;
}

async function raster(
  codec: CodecName,
  block: number,
  side: number,
  value: (column: number, row: number) => number,
  { ask, isRight }: Question,
): Promise<Work> {
  const directory = await temporaryDirectory();
  const file = new URL("made.tif", directory.url);
  const made = { width: side, height: side, isTiled: true, isPredicted: false, cell: 1 / 1024 };
  const bytes = makeBlockedGeotiff({
    ...made,
    block: [block, block],
    type: "float32",
    codec,
    value,
  });
  await writeFile(file, bytes);
  const cas = await CasEngine.open({ rasters: [{ file, id: "own:made" }], ...WITH_TIME });
  return async () => {
    const { results } = await cas.extract({
      geometry: rectangle(0, -side / 1024, side / 1024, 0),
      dataset_ids: ["own:made"],
      ...ask,
    } as EngineExtractInput);
    await cas.close();
    await directory[Symbol.asyncDispose]();
    return isRight(results[0]?.value ?? null);
  };
}

/** The mean of numbers without a pattern, which hardly compress. */
const tiles = (codec: CodecName, block: number): Promise<Work> => {
  const side = 4 * block;
  const below = 1_000_003;
  return raster(codec, block, side, (column, row) => shuffled(row * side + column, below), {
    ask: { aggregation: "max" },
    isRight: (value) => typeof value === "number" && value <= below && value > 0.99 * below,
  });
};

const [SHUFFLE, DEFLATE, BITSHUFFLE] = [2, 1, 32_008];

/** Numbers of four bytes, their bytes apart. */
function hdf5(
  filters: readonly { id: number; values: readonly number[] }[],
  stored: Uint8Array,
  expected: Uint8Array,
): Work {
  return async () => {
    const named = filters.map((filter) => ({ name: "filter", ...filter }));
    const cells = { chunkBytes: expected.length, cellBytes: 4, signal: neverAborted };
    return Buffer.compare(await undoFilters(stored, named, 0, cells), expected) === 0;
  };
}

function shuffleAndGzip(bytes: number): Work {
  const plain = new Uint8Array(bytes);
  const apart = new Uint8Array(bytes);
  const cells = bytes / 4;
  for (let cell = 0; cell < cells; cell++)
    for (let byte = 0; byte < 4; byte++)
      plain[4 * cell + byte] = apart[byte * cells + cell] =
        byte > 1 ? 7 : shuffled(cell, 997) >> (3 * byte);
  const filters = [SHUFFLE, DEFLATE].map((id) => ({ id, values: [] }));
  return hdf5(filters, deflateSync(apart, { level: 1 }), plain);
}

/** Blocks that are not compressed: zeros. */
function bitshuffle(bytes: number): Work {
  const filters = [{ id: BITSHUFFLE, values: [0, 0, 4, 0, 0] }];
  return hdf5(filters, new Uint8Array(bytes), new Uint8Array(bytes));
}

async function zarr(): Promise<Work> {
  const side = 4096;
  const axis = Array.from({ length: side }, (_, index) => (index + 0.5) / 1024);
  const files = await makeZarr({
    lat: axis.toReversed(),
    lon: axis,
    chunkShape: [side, side],
    attributes: { scale_factor: 0.5 },
    codecs: [
      { name: "bytes", configuration: { endian: "little" } },
      { name: "gzip", configuration: { level: 1 } },
    ],
  });
  const directory = await temporaryDirectory();
  for (const [path, bytes] of files) {
    const file = new URL(path, directory.url);
    await mkdir(new URL(".", file), { recursive: true });
    await writeFile(file, path.includes("/reading/c/") ? gzipSync(bytes, { level: 1 }) : bytes);
  }
  const source = { connector: "zarr", store: new URL("made.zarr", directory.url).href };
  const cas = await CasEngine.open({
    catalog: {
      providers: [
        {
          slug: "own",
          name: "Own",
          protocol: "stac_cog",
          base_url: "",
          datasets: [
            {
              id: "own:made",
              name: "Made",
              variables: [{ name: "reading", units: "1" }],
              resolution_m: 100,
              bbox: { min_lon: 0, min_lat: 0, max_lon: 4, max_lat: 4 },
              source: { ...source, variable: "reading" },
            },
          ],
        },
      ],
    } as never,
    ...WITH_TIME,
  });
  return async () => {
    const { results } = await cas.extract({
      geometry: rectangle(0, 0, 4, 4),
      dataset_ids: ["own:made"],
      aggregation: "max",
    });
    await cas.close();
    await directory[Symbol.asyncDispose]();
    return results[0]?.value === (side * side - 1) / 2;
  };
}

const WORK: Readonly<Record<TurnKind, () => Promise<Work> | Work>> = {
  "the median of 10 million floats": () =>
    statistic(CELLS, { aggregation: "median" }, (value) => value === (CELLS - 1) / 2),
  "quantiles of 10 million floats": () =>
    statistic(CELLS, { quantiles: [0, 1] }, (value) => JSON.stringify(value).startsWith('{"0":0,')),
  "the number of different values of 10 million floats": () =>
    statistic(CELLS, { aggregation: "unique" }, (value) => value === CELLS),
  "the distribution of 10 million floats in 9,000 classes": () =>
    statistic(
      9000,
      { aggregation: "distribution" },
      (value) => Object.keys(value as object).length === 9000,
    ),
  "tiles in LZW": () => tiles("lzw", 496),
  "tiles in LERC": () => tiles("lerc", 1008),
  "tiles in LZW that a thread decodes": () => tiles("lzw", 512),
  "tiles in LERC that a thread decodes": () => tiles("lerc", 1024),
  "a chunk of 64 MiB of HDF5 in gzip and shuffle": () => shuffleAndGzip(64 * 1024 * 1024),
  "a chunk of 16 MiB of HDF5 in bitshuffle": () => bitshuffle(16 * 1024 * 1024),
  "a chunk of 64 MiB of Zarr in gzip, packed": zarr,
};

const work = await WORK[kind]();
const longest = watchTurns();
const isRight = await work();
stdout.write(`${JSON.stringify({ isRight, ...longest() })}\n`);
