import type { Variable } from "@cas/models";
import type { Area } from "../dataset/connector.ts";
import type { OpenDataset } from "../dataset/open-dataset.ts";
import { cellAreas } from "../grid/cell-area.ts";
import type { Grid } from "../grid/grid.ts";
import type { EngineMethod } from "../options/engine-method.ts";
import { Pace } from "../schedule/pace.ts";
import type { YieldIfDue } from "../schedule/yield-to-event-loop.ts";
import type { RasterSource } from "../source/raster-source.ts";
import type { ReadAllowance } from "../source/read-allowance.ts";
import type { RunningStatistic } from "../statistics/running-statistic.ts";
import type { ChosenSteps } from "../time/time-steps.ts";
import { accumulateCoverage, type CoverageSink } from "./accumulate-coverage.ts";
import { type CoveredGrid, type CoveredGrids, layoutKey } from "./covered-grids.ts";
import { ReadingNotes } from "./reading-notes.ts";
import { StepScale, type StepWeights } from "./step-scale.ts";
import { storageKey } from "./stored-together.ts";

export type Step = ChosenSteps["steps"][number];

/** The state of one result: the cells of one step, or of all steps. */
export interface Total {
  readonly steps: readonly Step[];
  readonly running: RunningStatistic;
  readonly sources: string[];
  /** The CRSs of its rasters. */
  readonly crss: Set<string>;
  /** The size of the cells of each step. */
  readonly scale: StepScale;
  /** The area of the geometry in cells of the first step, once for each step. */
  area: number;
  /** The covered area of valid cells, in cells. */
  covered: number;
  /** What is to be said of how its rasters are read. */
  readonly notes: ReadingNotes;
}

/** @param scale of cells, if several results are counted in the same */
export const startTotal = (
  steps: readonly Step[],
  running: RunningStatistic,
  { variable, stepWeights }: Pick<CellReading, "variable" | "stepWeights">,
  scale: StepScale = new StepScale(stepWeights),
): Total => ({
  steps,
  running,
  sources: [],
  crss: new Set(),
  scale,
  area: 0,
  covered: 0,
  notes: new ReadingNotes(variable),
});

/** The cells of a raster, and the result that they belong to. */
interface Part extends CoverageSink {
  readonly total: Total;
  /** Area of a cell, in cells of the first raster of the first step. */
  readonly scale: number;
}

/** Rasters whose blocks are read together, with the coverage of the geometry. */
interface Layout {
  readonly covered: CoveredGrid;
  readonly parts: Part[];
  /** Weights by the scale of cells. */
  readonly weights: Map<number, CoverageSink["weightOfRow"]>;
}

/**
 * Maximum number of different stores whose rasters are opened before the first is read: steps are read together, but
 * not all sources are held.
 */
const MOST_STORES = 64;
/** Maximum number of rasters that are read together: a store may have a million steps. */
export const MOST_PARTS = 10_000;
/** Steps between two pauses: about a millisecond. */
const STEPS_AT_ONCE = 500;

/** What the cells of an area are read with. */
export interface CellReading {
  readonly connector: OpenDataset["connector"];
  readonly area: Area;
  readonly grids: CoveredGrids;
  /** Gives the cells of a raster their weights. */
  readonly pair: ((raster: RasterSource) => RasterSource) | undefined;
  readonly areaWeighted: EngineMethod["areaWeighted"];
  readonly stepWeights: StepWeights;
  /** The variable of the dataset. */
  readonly variable: Variable | undefined;
  readonly allowance: ReadAllowance;
  readonly yieldIfDue: YieldIfDue;
}

/** Accumulates the cells of the steps of each result. Rasters of the same layout are read together. */
export async function accumulateSteps(
  totals: readonly Total[],
  reading: CellReading,
): Promise<void> {
  const pace = new Pace(reading.yieldIfDue, STEPS_AT_ONCE);
  let layouts = new Map<string, Layout>();
  const stores = new Set<unknown>();
  let parts = 0;
  for (const total of totals)
    for (const step of total.steps) {
      const pause = pace.took(1);
      if (pause !== undefined) await pause;
      const opened = await reading.connector.rasters(step, reading.area);
      const rasters = reading.pair === undefined ? opened : opened.map(reading.pair);
      let more = 0;
      for (const raster of rasters) if (!stores.has(storageKey(raster))) more += 1;
      if (stores.size > 0 && (stores.size + more > MOST_STORES || parts > MOST_PARTS)) {
        await readLayouts(layouts, reading);
        layouts = new Map();
        stores.clear();
        parts = 0;
      }
      parts += rasters.length;
      for (const [index, raster] of rasters.entries()) {
        stores.add(storageKey(raster));
        const key = layoutKey(raster);
        const layout = layouts.get(key) ?? (await startLayout(raster, reading));
        layouts.set(key, layout);
        const covered = { raster, area: layout.covered.area };
        // Rasters with cells of different sizes are counted in cells of the first raster.
        const scale = index === 0 ? total.scale.of(covered) : total.scale.beside(covered);
        total.area += (layout.covered.area * scale) / rasters.length;
        if (total.sources.at(-1) !== raster.name) total.sources.push(raster.name);
        total.crss.add(raster.grid.crs);
        layout.parts.push({
          raster,
          accumulator: total.running.accumulator,
          weightOfRow: sharedWeightOfRow(layout, raster.grid, reading.areaWeighted, scale),
          suspects: total.notes.add(raster),
          covered: 0,
          total,
          scale,
        });
      }
    }
  await readLayouts(layouts, reading);
}

async function startLayout(
  raster: RasterSource,
  { allowance, grids }: CellReading,
): Promise<Layout> {
  allowance.refuseGrid(raster);
  return { covered: await grids.on(raster), parts: [], weights: new Map() };
}

/** The weight of a whole cell of a row: one function for all rasters with the same weights. */
function sharedWeightOfRow(
  { weights }: Layout,
  grid: Grid,
  areaWeighted: EngineMethod["areaWeighted"],
  scale: number,
): CoverageSink["weightOfRow"] {
  if (!weights.has(scale)) weights.set(scale, weightOfRow(grid, areaWeighted, scale));
  return weights.get(scale);
}

/** The weight of a whole cell of a row: its true area, or its size in cells of the first raster; undefined for 1. */
function weightOfRow(
  grid: Grid,
  areaWeighted: EngineMethod["areaWeighted"],
  scale: number,
): CoverageSink["weightOfRow"] {
  const trueArea = areaWeighted === false ? undefined : cellAreas(grid, areaWeighted);
  return trueArea ?? (scale === 1 ? undefined : () => scale);
}

async function readLayouts(
  layouts: ReadonlyMap<string, Layout>,
  { yieldIfDue, allowance }: CellReading,
): Promise<void> {
  for (const { covered, parts } of layouts.values())
    for (const bands of covered.bands) {
      await accumulateCoverage(parts, bands, yieldIfDue, allowance);
      for (const part of parts) {
        part.total.covered += part.scale * part.covered;
        part.covered = 0;
      }
    }
}
