import { type AttributeResult, CasError, datasetWarning } from "@cas/models";
import { coverGeometry } from "../coverage/cover-geometry.ts";
import type { Area, AreaTimes } from "../dataset/connector.ts";
import type { OpenDataset } from "../dataset/open-dataset.ts";
import { boundingBox } from "../geometry/bounding-box.ts";
import type { EngineMethod } from "../options/engine-method.ts";
import { Pace } from "../schedule/pace.ts";
import { createYieldIfDue } from "../schedule/yield-to-event-loop.ts";
import type { ReadAllowance } from "../source/read-allowance.ts";
import type { RunningStatistic, StatisticOptions } from "../statistics/running-statistic.ts";
import {
  applicableStatistic,
  histogram,
  quantiles,
  type Statistic,
  STATISTICS,
} from "../statistics/statistics.ts";
import { withWeights } from "../statistics/weighted-cells.ts";
import { chooseSteps, type ChosenSteps } from "../time/time-steps.ts";
import {
  accumulateSteps,
  type CellReading,
  startTotal,
  type Step,
  type Total,
} from "./accumulate-steps.ts";
import { type AssessedTotal, assessTotal, type ResultWords } from "./assess-total.ts";
import { CoveredGrids, type CoverGeometry } from "./covered-grids.ts";
import type { EngineExtractRequest } from "./extract-request.ts";
import { openWeights } from "./open-weights.ts";
import type { AssessedResults } from "./result-cache.ts";

/** What all extracts of an engine share. */
export interface ExtractSettings extends Pick<StatisticOptions, "memory" | "maxClasses"> {
  readonly method: EngineMethod;
  /** The dataset with the weights of cells, if the request has one. */
  readonly weights?: OpenDataset | undefined;
}

/**
 * Extracts from one dataset: choose the steps, cover and accumulate the cells, assess the values.
 *
 * @param cover computes coverage, once for each grid
 * @throws CasError request_limit for a value with too many classes
 */
export async function extractDataset(
  open: OpenDataset,
  request: EngineExtractRequest,
  settings: ExtractSettings,
  allowance: ReadAllowance,
  cover: CoverGeometry = coverGeometry,
): Promise<AssessedResults> {
  const yieldIfDue = createYieldIfDue(allowance.signal);
  const { steps, warnings } = await chooseSteps(
    open.dataset.id,
    await open.connector.steps(allowance.signal),
    request.time_range,
    yieldIfDue,
  );
  const times = await timesOf(open, request, allowance, steps);
  const isCategorical = open.dataset.variables[0]?.data_type === "categorical";
  const { name: aggregation, statistic } = statisticOf(request, isCategorical);
  const { method: whole } = settings;
  const weighsArea = statistic.isAreaWeighted && settings.weights === undefined;
  const method = weighsArea ? whole : { ...whole, areaWeighted: false as const };
  const area = areaOf(request, allowance);
  if (settings.weights !== undefined && isCategorical && aggregation !== "frac")
    throw new CasError({
      errorType: "validation_error",
      message: `${open.dataset.id} has classes; of the statistics with weights only frac has a meaning for them`,
    });
  const weights = settings.weights && (await openWeights(settings.weights, area, allowance));
  const reading: CellReading = {
    connector: open.connector,
    area,
    pair: weights?.pair,
    grids: new CoveredGrids(request.geometry, method.weighting, allowance, yieldIfDue, cover),
    areaWeighted: method.areaWeighted,
    variable: open.dataset.variables[0],
    allowance,
    yieldIfDue,
  };
  const isWeighted = weights !== undefined;
  const areCounted = method.weighting !== "exact" && method.areaWeighted === false && !isWeighted;
  const words: ResultWords = {
    open,
    statistic,
    aggregation: isWeighted ? `weighted_${aggregation}` : aggregation,
    method,
    times: times?.description,
    weights,
  };
  const together = request.time_aggregation === "all" ? [steps] : steps.map((step) => [step]);
  const options = { ...settings, areCounted, isWeighted };
  const start = (): RunningStatistic => {
    const running = statistic.start(options);
    if (weights === undefined) return running;
    return withWeights(running, request.default_weight ?? Number.NaN, weights.name);
  };
  const assessed = await extractTotals(together, start, reading, words);
  const assessmentWarnings = assessed.flatMap((one) => one.warnings);
  const notes = times?.notes.map((note) => datasetWarning(open.dataset.id, note)) ?? [];
  // A warning that all steps have appears once.
  return {
    results: assessed.map(({ result }) => result),
    warnings: [...warnings, ...(weights?.warnings ?? []), ...notes, ...new Set(assessmentWarnings)],
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

/** One result over the steps of each group. */
async function extractTotals(
  groups: readonly (readonly Step[])[],
  start: () => RunningStatistic,
  reading: CellReading,
  words: ResultWords,
): Promise<readonly AssessedTotal[]> {
  const started = performance.now();
  const totals: Total[] = [];
  try {
    for (const steps of groups) totals.push(startTotal(steps, start(), reading));
    await accumulateSteps(totals, reading);
    await addCellsAgain(await unfinished(totals, reading), reading);
    // Steps are read together, so each gets an equal share of the time.
    const elapsed = Math.round((performance.now() - started) / Math.max(1, totals.length));
    const assessed: AssessedTotal[] = [];
    for (const total of totals) {
      await reading.yieldIfDue();
      assessed.push(assessTotal(total, elapsed, words));
    }
    return assessed;
  } finally {
    for (const { running } of totals) running[Symbol.dispose]();
  }
}

/** Adds cells once more for statistics with too many values to hold at once, until none needs it. */
async function addCellsAgain(totals: readonly Total[], reading: CellReading): Promise<void> {
  for (let left = totals; left.length > 0; left = await unfinished(left, reading)) {
    // What the first pass found out about area and sources stays.
    const again = left.map(({ steps, running }) => startTotal(steps, running, reading));
    await accumulateSteps(again, reading);
  }
}

/** Ends a pass over the cells. Returns the totals whose cells must be added once more. */
async function unfinished(
  totals: readonly Total[],
  { yieldIfDue }: CellReading,
): Promise<readonly Total[]> {
  const pace = new Pace(yieldIfDue, VALUES_AT_ONCE);
  const left: Total[] = [];
  for (const total of totals) {
    const ending = total.running.endPass?.();
    if (ending !== undefined && (await pace.run(ending))) left.push(total);
  }
  return left;
}

/** Sorted values between two pauses: about a millisecond. */
const VALUES_AT_ONCE = 64 * 1024;

/** The statistic of a request, and its name. */
function statisticOf(
  { aggregation, quantiles: probabilities, histogram: edges }: EngineExtractRequest,
  isCategorical: boolean,
): { readonly name: AttributeResult["aggregation"]; readonly statistic: Statistic } {
  if (edges !== undefined && !isCategorical)
    return { name: "histogram", statistic: histogram(edges) };
  if (probabilities !== undefined && !isCategorical)
    return { name: "quantiles", statistic: quantiles(probabilities) };
  const name = applicableStatistic(aggregation, isCategorical);
  return { name, statistic: STATISTICS[name] };
}
