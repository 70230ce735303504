import type { AttributeResult } from "@cas/models";
import type { AssessedResults } from "./result-cache.ts";
import type { OpenDataset } from "../dataset/open-dataset.ts";
import type { Coverage } from "../coverage/coverage.ts";
import { coverGeometry } from "../coverage/cover-geometry.ts";
import type { EngineExtractRequest } from "./extract-request.ts";
import type { EngineMethod } from "../options/engine-method.ts";
import type { ReadAllowance } from "../source/read-allowance.ts";
import type { RasterSource } from "../source/raster-source.ts";
import { boundingBox } from "../geometry/bounding-box.ts";
import { cellAreas } from "../grid/cell-area.ts";
import type { Grid } from "../grid/grid.ts";
import { relativeCellSize } from "../grid/relative-cell-size.ts";
import { reprojectGeometry } from "../projection/reproject-geometry.ts";
import { assessQuality } from "../quality/assess-quality.ts";
import { finiteValue } from "../quality/finite-value.ts";
import { type YieldIfDue, createYieldIfDue } from "../schedule/yield-to-event-loop.ts";
import { Pace } from "../schedule/pace.ts";
import {
  applicableStatistic,
  quantiles,
  type Statistic,
  STATISTICS,
} from "../statistics/statistics.ts";
import { chooseSteps, type ChosenSteps } from "../time/time-steps.ts";
import { accumulateCoverage } from "./accumulate-coverage.ts";
import { STEPS_AT_ONCE } from "./covered-blocks.ts";

type Steps = ChosenSteps["steps"];

/** Answers a question from one dataset: choose the steps, cover and accumulate the cells, judge the values. */
export async function extractDataset(
  open: OpenDataset,
  question: EngineExtractRequest,
  method: EngineMethod,
  allowance: ReadAllowance,
): Promise<AssessedResults> {
  const { steps, warnings } = chooseSteps(
    open.dataset.id,
    await open.connector.steps(),
    question.time_range,
  );
  const answer = new Answer(open, question, method, allowance);
  const together = question.time_aggregation === "all" ? [steps] : steps.map((step) => [step]);
  const results: AttributeResult[] = [];
  const judgements: string[] = [];
  for (const group of together) {
    const { result, warnings: ofGroup } = await answer.of(group);
    results.push(result);
    judgements.push(...ofGroup);
  }
  // What holds for every step is said once.
  return { results, warnings: [...warnings, ...new Set(judgements)] };
}

/** A question to one dataset. */
class Answer {
  readonly #open: OpenDataset;
  readonly #question: EngineExtractRequest;
  readonly #method: EngineMethod;
  readonly #allowance: ReadAllowance;
  readonly #breathe: YieldIfDue;
  /** The name of the statistic in the result. */
  readonly #aggregation: AttributeResult["aggregation"];
  readonly #statistic: Statistic;

  constructor(
    open: OpenDataset,
    question: EngineExtractRequest,
    method: EngineMethod,
    allowance: ReadAllowance,
  ) {
    const isCategorical = open.dataset.variables[0]?.data_type === "categorical";
    this.#open = open;
    this.#question = question;
    this.#allowance = allowance;
    this.#breathe = createYieldIfDue(allowance.signal);
    const { name, statistic } = statisticOf(question, isCategorical);
    this.#aggregation = name;
    this.#statistic = statistic;
    this.#method = this.#statistic.isAreaWeighted ? method : { ...method, areaWeighted: false };
  }

  /** One result over these steps. */
  async of(steps: Steps): Promise<{ result: AttributeResult; warnings: readonly string[] }> {
    const started = performance.now();
    const { dataset } = this.#open;
    const variable = dataset.variables[0];
    const { computed, isInfinite, count, covered, area, sources } = await this.#accumulate(steps);
    const { value, infinity } = finiteValue(computed, isInfinite, this.#aggregation);
    const judged = {
      dataset_id: dataset.id,
      variable: variable?.name ?? "",
      value,
      coverage_fraction: fraction(covered, area),
      valid_range: variable?.valid_range ?? null,
    };
    const { quality, warnings } = assessQuality(judged, this.#statistic.isCellValue, infinity);
    // The order of the fields is the service's, so that answers can be compared as text.
    const result: AttributeResult = {
      dataset_id: judged.dataset_id,
      variable: judged.variable,
      value: judged.value,
      units: this.#statistic.units(variable?.units ?? ""),
      aggregation: this.#aggregation,
      quality,
      coverage_fraction: judged.coverage_fraction,
      pixel_count: count,
      timestamp: steps.length === 1 ? (steps[0]?.start ?? null) : null,
      provider: dataset.provider,
      elapsed_ms: Math.round(performance.now() - started),
      provenance: `${this.#open.connector.protocol}: ${abridged(sources)}; ${describeMethod(this.#method)}`,
      valid_range: judged.valid_range,
    };
    return { result, warnings };
  }

  /** Gives the statistic the cells of all steps; tells the area of the geometry in cells, once for each step. */
  async #accumulate(steps: Steps) {
    const { weighting, areaWeighted } = this.#method;
    const running = this.#statistic.start(weighting !== "exact" && areaWeighted === false);
    const sources: string[] = [];
    let [area, covered] = [0, 0];
    const wanted = { bbox: boundingBox(this.#question.geometry), signal: this.#allowance.signal };
    for (const step of steps) {
      const rasters = await this.#open.connector.rasters(step, wanted);
      for (const raster of rasters) {
        this.#allowance.refuseGrid(raster);
        // Rasters of several sizes of cells are counted in cells of the first.
        const scale = relativeCellSize(raster.grid, rasters[0]?.grid ?? raster.grid);
        const placed = await reprojectGeometry(this.#question.geometry, raster.grid, this.#breathe);
        const taker = {
          accumulator: running.accumulator,
          weightOfRow: weightOfRow(raster.grid, areaWeighted, scale),
        };
        const pace = new Pace(this.#breathe, STEPS_AT_ONCE);
        const turns = await pace.run(coverGeometry(placed, raster.grid, weighting));
        area += ((await this.#areaOf(raster, turns[0], pace)) * scale) / rasters.length;
        for (const coverage of turns)
          covered +=
            scale *
            (await accumulateCoverage(raster, coverage, taker, this.#breathe, this.#allowance));
        sources.push(raster.name);
      }
    }
    const { count, isInfinite } = running.accumulator;
    const computed = count === 0 ? null : running.value();
    return { computed, isInfinite, count, covered, area, sources };
  }

  /** The area of a coverage in cells; those of masks are counted row by row, on the raster and beside it. */
  async #areaOf({ name }: RasterSource, { bounds, area }: Coverage, pace: Pace): Promise<number> {
    const { minRow, maxRow } = bounds;
    if (this.#method.weighting !== "exact") this.#allowance.refuseTall(name, maxRow - minRow);
    return pace.run(area());
  }
}

/** The statistic that answers a question, and its name. */
function statisticOf(
  { aggregation, quantiles: probabilities }: EngineExtractRequest,
  isCategorical: boolean,
): { readonly name: AttributeResult["aggregation"]; readonly statistic: Statistic } {
  if (probabilities !== undefined && !isCategorical)
    return { name: "quantiles", statistic: quantiles(probabilities) };
  const name = applicableStatistic(aggregation, isCategorical);
  return { name, statistic: STATISTICS[name] };
}

/** What a whole cell of a row counts: its true area, or its size in cells of the first raster; undefined for 1. */
function weightOfRow(
  grid: Grid,
  areaWeighted: EngineMethod["areaWeighted"],
  scale: number,
): ((row: number) => number) | undefined {
  const trueArea = areaWeighted === false ? undefined : cellAreas(grid, areaWeighted);
  return trueArea ?? (scale === 1 ? undefined : () => scale);
}

/** Shares closer to 1 than this differ from it by rounding only. */
const ROUNDING = 1e-9;

function fraction(covered: number, area: number): number {
  if (area === 0) return 0;
  const share = covered / area;
  // An area that is no number is no coverage: an answer that nobody could read would cost those of other datasets.
  if (Number.isNaN(share)) return 0;
  return share > 1 - ROUNDING ? 1 : share;
}

/** The steps of one store are one source. */
function abridged(all: readonly string[]): string {
  const sources = [...new Set(all)];
  return sources.length < 3
    ? sources.join(", ")
    : `${sources[0]} to ${sources.at(-1)} (${sources.length} files)`;
}

/** How a value was computed, for its provenance. */
function describeMethod({ weighting, areaWeighted }: EngineMethod): string {
  const coverage = `${weighting} coverage`;
  return areaWeighted === false ? coverage : `${coverage}, ${areaWeighted} cell areas`;
}
