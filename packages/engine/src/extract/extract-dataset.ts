import { type AttributeResult, datasetWarning } from "@cas/models";
import { coverGeometry } from "../coverage/cover-geometry.ts";
import type { Area, AreaTimes } from "../dataset/connector.ts";
import type { OpenDataset } from "../dataset/open-dataset.ts";
import { boundingBox } from "../geometry/bounding-box.ts";
import { cellAreas } from "../grid/cell-area.ts";
import type { Grid } from "../grid/grid.ts";
import { relativeCellSize } from "../grid/relative-cell-size.ts";
import type { EngineMethod } from "../options/engine-method.ts";
import { assessQuality } from "../quality/assess-quality.ts";
import { finiteValue } from "../quality/finite-value.ts";
import { type YieldIfDue, createYieldIfDue } from "../schedule/yield-to-event-loop.ts";
import type { RasterSource } from "../source/raster-source.ts";
import type { ReadAllowance } from "../source/read-allowance.ts";
import {
  applicableStatistic,
  quantiles,
  type RunningStatistic,
  type Statistic,
  STATISTICS,
} from "../statistics/statistics.ts";
import { chooseSteps, type ChosenSteps, describeSteps } from "../time/time-steps.ts";
import { accumulateCoverage, type CoverageSink } from "./accumulate-coverage.ts";
import { type CoveredGrid, CoveredGrids, type CoverGeometry, layoutKey } from "./covered-grids.ts";
import type { EngineExtractRequest } from "./extract-request.ts";
import { ReadingNotes } from "./reading-notes.ts";
import type { AssessedResults } from "./result-cache.ts";
import { storageKey } from "./stored-together.ts";

type Step = ChosenSteps["steps"][number];

/**
 * Extracts from one dataset: choose the steps, cover and accumulate the cells, assess the values.
 *
 * @param cover computes coverage, once for each grid
 */
export async function extractDataset(
  open: OpenDataset,
  request: EngineExtractRequest,
  method: EngineMethod,
  allowance: ReadAllowance,
  cover: CoverGeometry = coverGeometry,
): Promise<AssessedResults> {
  const { steps, warnings } = chooseSteps(
    open.dataset.id,
    await open.connector.steps(allowance.signal),
    request.time_range,
  );
  const times = await timesOf(open, request, allowance, steps);
  const extraction = new Extraction(open, request, method, allowance, cover, times?.description);
  const assessed = await extraction.of(steps);
  const assessmentWarnings = assessed.flatMap((one) => one.warnings);
  const notes = times?.notes.map((note) => datasetWarning(open.dataset.id, note)) ?? [];
  // A warning that all steps have appears once.
  return {
    results: assessed.map(({ result }) => result),
    warnings: [...warnings, ...notes, ...new Set(assessmentWarnings)],
  };
}

const areaOf = (
  { geometry, time_range }: EngineExtractRequest,
  { signal }: ReadAllowance,
): Area => ({ bbox: boundingBox(geometry), timeRange: time_range, signal });

/** The times whose data are combined, of a dataset that has several times but no steps. */
async function timesOf(
  { connector }: OpenDataset,
  request: EngineExtractRequest,
  allowance: ReadAllowance,
  steps: ChosenSteps["steps"],
): Promise<AreaTimes | undefined> {
  if (steps.length !== 1 || steps[0] !== undefined) return undefined;
  return connector.timesOf?.(areaOf(request, allowance));
}

/** The state of one result: the cells of one step, or of all steps. */
interface Total {
  readonly steps: readonly Step[];
  readonly running: RunningStatistic;
  readonly sources: string[];
  /** The area of the geometry in cells, once for each step. */
  area: number;
  /** The covered area of valid cells, in cells. */
  covered: number;
  /** What is to be said of how its rasters are read. */
  readonly notes: ReadingNotes;
}

/** The cells of a raster, and the result that they belong to. */
interface Part extends CoverageSink {
  readonly total: Total;
  /** Area of a cell, in cells of the first raster of the step. */
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

/** An extract from one dataset. */
class Extraction {
  readonly #open: OpenDataset;
  readonly #request: EngineExtractRequest;
  readonly #method: EngineMethod;
  readonly #allowance: ReadAllowance;
  readonly #yieldIfDue: YieldIfDue;
  readonly #grids: CoveredGrids;
  /** The name of the statistic in the result. */
  readonly #aggregation: AttributeResult["aggregation"];
  readonly #statistic: Statistic;
  /** The times of a dataset without steps, in words. */
  readonly #times: string | undefined;

  constructor(
    open: OpenDataset,
    request: EngineExtractRequest,
    method: EngineMethod,
    allowance: ReadAllowance,
    cover: CoverGeometry,
    times: string | undefined,
  ) {
    const isCategorical = open.dataset.variables[0]?.data_type === "categorical";
    this.#open = open;
    this.#times = times;
    this.#request = request;
    this.#allowance = allowance;
    this.#yieldIfDue = createYieldIfDue(allowance.signal);
    const { name, statistic } = statisticOf(request, isCategorical);
    this.#aggregation = name;
    this.#statistic = statistic;
    this.#method = this.#statistic.isAreaWeighted ? method : { ...method, areaWeighted: false };
    const { geometry } = request;
    this.#grids = new CoveredGrids(geometry, method.weighting, allowance, this.#yieldIfDue, cover);
  }

  /** One result over these steps, or one for each. */
  async of(steps: readonly Step[]) {
    const started = performance.now();
    const isTogether = this.#request.time_aggregation === "all";
    const together = isTogether ? [steps] : steps.map((step) => [step]);
    const totals = together.map((group) => this.#start(group));
    await this.#accumulate(totals);
    // Steps are read together, so each gets an equal share of the time.
    const elapsed = Math.round((performance.now() - started) / Math.max(1, totals.length));
    return totals.map((total) => this.#assess(total, elapsed));
  }

  #start(steps: readonly Step[]): Total {
    const { weighting, areaWeighted } = this.#method;
    const running = this.#statistic.start(weighting !== "exact" && areaWeighted === false);
    const notes = new ReadingNotes(this.#open.dataset.variables[0]);
    return { steps, running, sources: [], area: 0, covered: 0, notes };
  }

  #assess(
    { steps, running, sources, area, covered, notes }: Total,
    elapsed: number,
  ): { readonly result: AttributeResult; readonly warnings: readonly string[] } {
    const { dataset } = this.#open;
    const variable = dataset.variables[0];
    const { count, isInfinite } = running.accumulator;
    const computed = count === 0 ? null : running.value();
    const { value, infinity } = finiteValue(computed, isInfinite, this.#aggregation);
    const fields = {
      dataset_id: dataset.id,
      variable: variable?.name ?? "",
      value,
      coverage_fraction: fraction(covered, area),
      valid_range: variable?.valid_range ?? null,
    };
    const { quality, warnings } = assessQuality(fields, this.#statistic.isCellValue, infinity);
    // The fields are in the order of the service, so that responses can be compared as text.
    const result: AttributeResult = {
      dataset_id: fields.dataset_id,
      variable: fields.variable,
      value: fields.value,
      units: this.#statistic.units(variable?.units ?? ""),
      aggregation: this.#aggregation,
      quality,
      coverage_fraction: fields.coverage_fraction,
      pixel_count: count,
      timestamp: steps.length === 1 ? (steps[0]?.start ?? null) : null,
      provider: dataset.provider,
      elapsed_ms: elapsed,
      provenance: this.#provenanceOf(abridged(sources), steps),
      valid_range: fields.valid_range,
    };
    const texts = notes.texts().map((text) => datasetWarning(dataset.id, text));
    return { result, warnings: [...texts, ...warnings] };
  }

  #provenanceOf(sources: string, steps: readonly Step[]): string {
    return [
      `${this.#open.connector.protocol}: ${sources}`,
      describeSteps(steps) ?? this.#times,
      describeMethod(this.#method),
    ]
      .filter((part) => part !== undefined)
      .join("; ");
  }

  /** Accumulates the cells of the steps of each result. Rasters of the same layout are read together. */
  async #accumulate(totals: readonly Total[]): Promise<void> {
    const area = areaOf(this.#request, this.#allowance);
    let layouts = new Map<string, Layout>();
    const stores = new Set<unknown>();
    for (const total of totals)
      for (const step of total.steps) {
        const rasters = await this.#open.connector.rasters(step, area);
        let more = 0;
        for (const raster of rasters) if (!stores.has(storageKey(raster))) more += 1;
        if (stores.size > 0 && stores.size + more > MOST_STORES) {
          await this.#read(layouts);
          layouts = new Map();
          stores.clear();
        }
        for (const raster of rasters) {
          stores.add(storageKey(raster));
          const key = layoutKey(raster);
          const layout = layouts.get(key) ?? (await this.#startLayout(raster));
          layouts.set(key, layout);
          // Rasters with cells of different sizes are counted in cells of the first raster.
          const scale = relativeCellSize(raster.grid, rasters[0]?.grid ?? raster.grid);
          total.area += (layout.covered.area * scale) / rasters.length;
          total.sources.push(raster.name);
          layout.parts.push({
            raster,
            accumulator: total.running.accumulator,
            weightOfRow: this.#weightOfRow(layout, raster.grid, scale),
            suspects: total.notes.add(raster),
            covered: 0,
            total,
            scale,
          });
        }
      }
    await this.#read(layouts);
  }

  async #startLayout(raster: RasterSource): Promise<Layout> {
    this.#allowance.refuseGrid(raster);
    return { covered: await this.#grids.on(raster), parts: [], weights: new Map() };
  }

  /** The weight of a whole cell of a row: one function for all rasters with the same weights. */
  #weightOfRow({ weights }: Layout, grid: Grid, scale: number): CoverageSink["weightOfRow"] {
    if (!weights.has(scale))
      weights.set(scale, weightOfRow(grid, this.#method.areaWeighted, scale));
    return weights.get(scale);
  }

  async #read(layouts: ReadonlyMap<string, Layout>): Promise<void> {
    for (const { covered, parts } of layouts.values())
      for (const bands of covered.bands) {
        await accumulateCoverage(parts, bands, this.#yieldIfDue, this.#allowance);
        for (const part of parts) {
          part.total.covered += part.scale * part.covered;
          part.covered = 0;
        }
      }
  }
}

/** The statistic of a request, and its name. */
function statisticOf(
  { aggregation, quantiles: probabilities }: EngineExtractRequest,
  isCategorical: boolean,
): { readonly name: AttributeResult["aggregation"]; readonly statistic: Statistic } {
  if (probabilities !== undefined && !isCategorical)
    return { name: "quantiles", statistic: quantiles(probabilities) };
  const name = applicableStatistic(aggregation, isCategorical);
  return { name, statistic: STATISTICS[name] };
}

/** The weight of a whole cell of a row: its true area, or its size in cells of the first raster; undefined for 1. */
function weightOfRow(
  grid: Grid,
  areaWeighted: EngineMethod["areaWeighted"],
  scale: number,
): ((row: number) => number) | undefined {
  const trueArea = areaWeighted === false ? undefined : cellAreas(grid, areaWeighted);
  return trueArea ?? (scale === 1 ? undefined : () => scale);
}

/** Shares closer to 1 than this differ only by rounding. */
const ROUNDING = 1e-9;

function fraction(covered: number, area: number): number {
  if (area === 0) return 0;
  const share = covered / area;
  // An area that is no number is no coverage: an answer that nobody could read would cost those of other datasets.
  if (Number.isNaN(share)) return 0;
  return share > 1 - ROUNDING ? 1 : share;
}

/** The names of sources without repetitions, abridged; the steps of one store are one source. */
function abridged(all: readonly string[]): string {
  const [only] = all;
  if (only !== undefined && all.length === 1) return only;
  const sources = [...new Set(all)];
  return sources.length < 3
    ? sources.join(", ")
    : `${sources[0]} to ${sources.at(-1)} (${sources.length} files)`;
}

/** The method of a value, for its provenance. */
function describeMethod({ weighting, areaWeighted }: EngineMethod): string {
  const coverage = `${weighting} coverage`;
  return areaWeighted === false ? coverage : `${coverage}, ${areaWeighted} cell areas`;
}
