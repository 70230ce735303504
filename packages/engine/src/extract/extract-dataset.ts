import { type AttributeResult, CasError, datasetWarning } from "@cas/models";
import { coverGeometry } from "../coverage/cover-geometry.ts";
import type { Area } from "../dataset/connector.ts";
import type { OpenDataset } from "../dataset/open-dataset.ts";
import { boundingBox } from "../geometry/bounding-box.ts";
import type { EngineMethod } from "../options/engine-method.ts";
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
import { chooseSteps } from "../time/time-steps.ts";
import type { CellReading } from "./accumulate-steps.ts";
import type { ResultWords } from "./assess-total.ts";
import { CoveredGrids, type CoverGeometry } from "./covered-grids.ts";
import type { EngineExtractRequest } from "./extract-request.ts";
import { extractOverTime } from "./extract-over-time.ts";
import { extractTotals } from "./extract-totals.ts";
import { openWeights } from "./open-weights.ts";
import type { AssessedResults } from "./result-cache.ts";

/** What all extracts of an engine share. */
export interface ExtractSettings extends Pick<StatisticOptions, "memory" | "maxClasses"> {
  readonly method: EngineMethod;
  /** The dataset with the weights of cells, if the request has one. */
  readonly weights?: OpenDataset | undefined;
  /** Maximum number of time steps that have a result each. */
  readonly maxReturnedSteps: number;
}

/**
 * Extracts from one dataset: choose the steps, cover and accumulate the cells, assess the values.
 *
 * @param cover computes coverage, once for each grid
 * @throws CasError request_limit for a value with too many classes, or too many steps with a result each
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
  if (request.time_aggregation === "none") refuseTooManySteps(steps.length, settings);
  const area = areaOf(request, allowance);
  const hasSteps = steps.length !== 1 || steps[0] !== undefined;
  // The times whose data are combined, of a dataset that has several times but no steps.
  const times = hasSteps ? undefined : await open.connector.timesOf?.(area);
  const isCategorical = open.dataset.variables[0]?.data_type === "categorical";
  const { name: aggregation, statistic } = statisticOf(request, isCategorical);
  const { method: whole } = settings;
  const weighsArea = statistic.isAreaWeighted && settings.weights === undefined;
  // At a point one cell counts of each raster, whatever its size.
  const isPoint = request.geometry.type === "Point";
  const method = weighsArea ? whole : { ...whole, areaWeighted: false as const };
  const areaWeighted = isPoint ? false : method.areaWeighted;
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
    areaWeighted,
    stepWeights: {
      isPoint,
      countsCells: method.weighting !== "exact" && !isPoint,
      areaWeighted: areaWeighted !== false,
    },
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
  const { time_statistic } = request;
  // A mean over time of shares is of all their digits, and rounded then.
  const ofStep =
    time_statistic != null && aggregation === "distribution" ? STATISTICS.frac : statistic;
  const start = (): RunningStatistic => {
    const running = ofStep.start(options);
    if (weights === undefined) return running;
    return withWeights(running, request.default_weight ?? Number.NaN, weights.name);
  };
  const context = { start, reading, words };
  const assessed =
    time_statistic == null
      ? await extractTotals(together, context)
      : await extractOverTime(
          {
            timeStatistic: time_statistic,
            steps,
            range: request.time_range,
            isCategorical,
            maxClasses: settings.maxClasses,
            refuseTooMany: (count) => {
              refuseTooManySteps(count, settings);
            },
          },
          context,
        );
  const notes = times?.notes.map((note) => datasetWarning(open.dataset.id, note)) ?? [];
  return {
    results: assessed.results,
    warnings: [...warnings, ...(weights?.warnings ?? []), ...notes, ...assessed.warnings],
  };
}

const areaOf = (
  { geometry, time_range }: EngineExtractRequest,
  { signal }: ReadAllowance,
): Area => ({ bbox: boundingBox(geometry), timeRange: time_range, signal });

/** @throws CasError request_limit for more time steps than are returned one by one */
export function refuseTooManySteps(
  count: number,
  { maxReturnedSteps }: Pick<ExtractSettings, "maxReturnedSteps">,
): void {
  if (count <= maxReturnedSteps) return;
  throw new CasError({
    errorType: "request_limit",
    message: `Too many time steps to return one by one: ${count} > limit ${maxReturnedSteps} (maxReturnedSteps); give a shorter time_range`,
  });
}

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
