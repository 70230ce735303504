import { stdout } from "node:process";
import type { OpenDataset } from "../../src/dataset/open-dataset.ts";
import { extractDataset } from "../../src/extract/extract-dataset.ts";
import { parseExtractInput } from "../../src/extract/extract-request.ts";
import { ByteBudget } from "../../src/source/byte-budget.ts";
import type { RasterSource } from "../../src/source/raster-source.ts";
import { ReadAllowance } from "../../src/source/read-allowance.ts";
import { DEFAULT_SOURCE_LIMITS } from "../../src/source/source-limits.ts";
import { ValueMemory } from "../../src/statistics/value-memory.ts";
import { rectangle } from "../lab.ts";

/**
 * Extracts from a raster of different values, and writes the results and the peak memory of this process.
 * Runs in a child process with a small heap: a `Map` of more than 2^24 numbers fails, and takes a gigabyte before.
 */
const [, , blocks = "", maxValueBytes = "", ...aggregations] = process.argv;

/** Cells along the side of a block, and of the raster. */
const SIDE = 256;
const [WIDTH = 0, HEIGHT = 0] = blocks.split("x").map((count) => SIDE * Number(count));
/** Has no divisor in common with the number of cells, so that the cells are all numbers below it, in no order. */
const STEP = 7_919_003;

const raster: RasterSource = {
  name: "made",
  grid: {
    width: WIDTH,
    height: HEIGHT,
    crs: "EPSG:4326",
    transform: { originX: 0, originY: HEIGHT / 64, cellWidth: 1 / 64, cellHeight: -1 / 64 },
  },
  blockWidth: SIDE,
  blockHeight: SIDE,
  nodata: undefined,
  readBlock: async (blockColumn, blockRow) => {
    const cells = new Float64Array(SIDE * SIDE);
    for (let at = 0; at < cells.length; at++) {
      const [row, column] = [
        blockRow * SIDE + Math.floor(at / SIDE),
        blockColumn * SIDE + (at % SIDE),
      ];
      cells[at] = ((row * WIDTH + column) * STEP) % (WIDTH * HEIGHT);
    }
    return cells;
  },
};
const open: OpenDataset = {
  dataset: {
    id: "made:values",
    provider: "made",
    variables: [{ name: "value", units: "1" }],
  } as unknown as OpenDataset["dataset"],
  connector: { protocol: "made", steps: async () => [], rasters: async () => [raster] },
};
const memory = new ValueMemory(Number(maxValueBytes));
const settings = {
  method: { weighting: "exact", areaWeighted: false },
  memory,
  maxClasses: 10_000,
  maxReturnedSteps: 1000,
} as const;
for (const aggregation of aggregations) {
  const request = parseExtractInput({
    geometry: rectangle(0, 0, WIDTH / 64, HEIGHT / 64),
    dataset_ids: ["made:values"],
    aggregation: aggregation as "median",
  });
  const budget = new ByteBudget("maxBytesInFlight", DEFAULT_SOURCE_LIMITS);
  const never = new AbortController().signal;
  const allowance = new ReadAllowance(DEFAULT_SOURCE_LIMITS, budget, never);
  const outcome = await extractDataset(open, request, settings, allowance).then(
    ({ results: [result] }) => result?.value,
    (error: unknown) => String(error),
  );
  const rss = process.resourceUsage().maxRSS * 1024;
  stdout.write(`${JSON.stringify({ outcome, held: memory.taken, rss })}\n`);
}
