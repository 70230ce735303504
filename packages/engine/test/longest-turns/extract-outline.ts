import { isCasError, ResultMemory } from "@cas/models";
import type { OpenDataset } from "../../src/dataset/open-dataset.ts";
import { extractGeometry } from "../../src/extract/extract-geometry.ts";
import { ResultCache } from "../../src/extract/result-cache.ts";
import { parseExtractInput } from "../../src/extract/extract-request.ts";
import { EngineLimits } from "../../src/options/engine-limits.ts";
import { EngineMethod } from "../../src/options/engine-method.ts";
import { KeyedLimit } from "../../src/schedule/keyed-limit.ts";
import { ByteBudget } from "../../src/source/byte-budget.ts";
import { HeldBlocks } from "../../src/source/held-blocks.ts";
import type { RasterSource } from "../../src/source/raster-source.ts";
import { ValueMemory } from "../../src/statistics/value-memory.ts";
import { WORST_OUTLINES, type WorstOutline } from "../worst-outlines.ts";
import { watchTurns } from "./watch-turns.ts";

/** Extracts one outline on a raster of 1 km; writes the result and the longest turn of the event loop meanwhile. */
const [, , number = "", weighting = "exact"] = process.argv;
const outline = WORST_OUTLINES[Number(number)];
if (outline === undefined) throw new RangeError(`There is no outline ${number}`);

const SIDE = 512;
const classes = Uint8Array.from({ length: SIDE * SIDE }, (_, cell) => (cell >> 5) % 30);
const raster: RasterSource = {
  name: "made",
  grid: {
    width: 43_200,
    height: 21_600,
    crs: "EPSG:4326",
    transform: { originX: -180, originY: 90, cellWidth: 1 / 120, cellHeight: -1 / 120 },
  },
  blockWidth: SIDE,
  blockHeight: SIDE,
  nodata: 255,
  readBlock: async () => classes,
};
const limits = EngineLimits.parse({});
const budget = new ByteBudget("maxBytesInFlight", limits);
const context = {
  limits,
  method: EngineMethod.parse({ weighting }),
  cache: new ResultCache({ ...limits, resultCacheMaxEntries: 0 }),
  budget,
  memory: new ValueMemory(limits.maxValueBytes),
  held: new HeldBlocks(budget),
  results: new ResultMemory({ limit: limits.maxResultBytes, setting: "maxResultBytes" }).hold(),
  providerLimit: new KeyedLimit(limits.providerConcurrency),
  onDatasetFailure: () => undefined,
};
const open: OpenDataset = {
  dataset: {
    id: "made:classes",
    name: "Classes",
    provider: "made",
    description: "",
    variables: [
      { name: "class", description: "", units: "", data_type: "categorical", valid_range: null },
    ],
    bbox: { min_lon: -180, min_lat: -90, max_lon: 180, max_lat: 90 },
    resolution_m: 1000,
  } as Partial<OpenDataset["dataset"]> as OpenDataset["dataset"],
  connector: { protocol: "made", steps: async () => [], rasters: async () => [raster] },
};

/** The number of cells, or the warning or error without any. */
async function extract({ geometry }: WorstOutline): Promise<number | string | undefined> {
  try {
    const request = parseExtractInput({ geometry, dataset_ids: ["made:classes"] });
    const { results, warnings } = await extractGeometry([open], request, context, undefined);
    return results[0]?.pixel_count ?? warnings.at(-1);
  } catch (error) {
    if (!isCasError(error, "validation_error")) throw error;
    return error.detail?.[0]?.msg ?? error.message;
  }
}

const started = performance.now();
const longest = watchTurns();
const outcome = await extract(outline);
const turn = longest();
const seconds = (performance.now() - started) / 1000;
const peakMb = process.resourceUsage().maxRSS / 1024;
process.stdout.write(
  `${JSON.stringify({ name: outline.name, ...turn, seconds, peakMb, outcome })}\n`,
);
