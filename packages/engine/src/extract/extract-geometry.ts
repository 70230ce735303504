import {
  abortedError,
  type AttributeResponse,
  CasError,
  datasetWarning,
  type HeldResults,
  isCasError,
  throwIfAborted,
} from "@cas/models";
import { randomUUID } from "node:crypto";
import { extractDataset } from "./extract-dataset.ts";
import type { OpenDataset } from "../dataset/open-dataset.ts";
import type { AssessedResults, ResultCache } from "./result-cache.ts";
import type { EngineExtractRequest } from "./extract-request.ts";
import type { EngineLimits } from "../options/engine-limits.ts";
import type { EngineMethod } from "../options/engine-method.ts";
import { cutAtAntimeridian } from "../geometry/antimeridian.ts";
import { countVertices } from "../geometry/count-vertices.ts";
import { geometryHash } from "../geometry/geometry-hash.ts";
import { normalizeGeometry } from "../geometry/normalize-geometry.ts";
import { crossProviderWarnings } from "../quality/cross-provider.ts";
import type { KeyedLimit } from "../schedule/keyed-limit.ts";
import { createYieldIfDue } from "../schedule/yield-to-event-loop.ts";
import { ReadAllowance } from "../source/read-allowance.ts";
import { ByteBudget } from "../source/byte-budget.ts";
import { engineFault } from "../source/source-error.ts";
import type { HeldBlocks } from "../source/held-blocks.ts";
import type { ValueMemory } from "../statistics/value-memory.ts";
import { DeadlineError, startDeadline, untilAborted } from "../schedule/deadline.ts";

/** The context of an extract. */
export interface ExtractContext {
  readonly limits: EngineLimits;
  readonly method: EngineMethod;
  readonly cache: ResultCache;
  /** Memory budget for the blocks of all requests. */
  readonly budget: ByteBudget;
  /** Memory for the distinct values of all requests. */
  readonly memory: ValueMemory;
  /** Blocks that the request keeps for its next geometry. */
  readonly held: HeldBlocks;
  /** Counts the results of the request, which it holds until it is done. */
  readonly results: HeldResults;
  /** The dataset with the weights of cells, if the request has one. */
  readonly weights?: OpenDataset | undefined;
  /** Limits concurrent work for each provider. */
  readonly providerLimit: KeyedLimit;
  readonly onDatasetFailure: (datasetId: string, error: unknown) => void;
}

/**
 * Extracts from several datasets for one geometry, concurrently. A failed or late dataset becomes a warning, in the
 * order of the datasets.
 *
 * @throws CasError request_limit for too many vertices
 * @throws CasError validation_error for a geometry without a clear area
 * @throws CasError request_limit, rate_limited for results that take too much memory
 * @throws CasError timeout when the time of the request is up before a dataset is read
 * @throws CasError aborted after an abort of the signal
 */
export async function extractGeometry(
  datasets: readonly OpenDataset[],
  request: EngineExtractRequest,
  context: ExtractContext,
  signal: AbortSignal | undefined,
): Promise<AttributeResponse> {
  refuseTooManyVertices(request.geometry, context.limits.maxPolygonVertices);
  throwIfAborted(signal);
  const started = performance.now();
  // Starts before the first wait, so that time in queues counts.
  using deadline = startDeadline("request", context.limits.requestTimeoutS, signal);
  const yieldIfDue = createYieldIfDue(deadline.signal, stoppedError);
  // A question about a point is over before any other pause: a thousand of them would be one turn.
  await yieldIfDue();
  const hash = await geometryHash(request.geometry, yieldIfDue);
  const question = questionKey(request, hash);
  const lookups = datasets.map((open): CacheableDataset => {
    const key = `${open.dataset.id} ${question}`;
    return { open, key, cached: context.cache.get(key) };
  });
  const cached = lookups.flatMap((one) => one.cached ?? []);
  // Cached geometries only need their warnings recomputed.
  const isCached = cached.length === lookups.length;
  const { geometry, warnings: geometryWarnings } = isCached
    ? cutAtAntimeridian(request.geometry)
    : await normalizeGeometry(
        request.geometry,
        {
          mayOverlap: context.method.weighting !== "exact",
          maxCrossings: context.limits.maxCrossings,
        },
        yieldIfDue,
      );
  for (const results of isCached ? cached : []) context.results.count(results);
  const outcomes = isCached
    ? cached
    : await extractAll(lookups, { ...request, geometry }, context, deadline.signal);
  throwIfAborted(signal);
  // Copies, so that callers cannot change cached results.
  const results = outcomes.flatMap((outcome) => outcome.results.map((result) => ({ ...result })));
  const warnings = outcomes.flatMap((outcome) => outcome.warnings);
  const arePerStep = request.time_aggregation === "none" || request.time_statistic != null;
  const contradictions = crossProviderWarnings(results, arePerStep);
  return {
    request_id: newRequestId(),
    geometry_hash: hash,
    results,
    warnings: [...geometryWarnings, ...warnings, ...contradictions],
    elapsed_ms: Math.round(performance.now() - started),
  };
}

/** A dataset of the request, its cache key, and its cached results if there are any. */
interface CacheableDataset {
  readonly open: OpenDataset;
  readonly key: string;
  readonly cached: AssessedResults | undefined;
}

/** Why work on a geometry stops: its time is up, or the caller has left. */
function stoppedError(stopped: AbortSignal): CasError {
  const reason: unknown = stopped.reason;
  return reason instanceof DeadlineError
    ? new CasError({ errorType: "timeout", message: `request ${reason.message}`, cause: reason })
    : abortedError(stopped);
}

/** Returns cached results, and extracts the others in the time that is left. A repeated dataset is extracted once. */
async function extractAll(
  lookups: readonly CacheableDataset[],
  request: EngineExtractRequest,
  context: ExtractContext,
  signal: AbortSignal,
): Promise<readonly AssessedResults[]> {
  const budget = new ByteBudget("maxBytesPerQuestion", context.limits, context.budget);
  const withBudget = { ...context, budget };
  const extracted = new Map<string, Promise<AssessedResults>>();
  for (const lookup of lookups)
    if (lookup.cached === undefined && !extracted.has(lookup.key))
      extracted.set(lookup.key, extractAndCache(lookup, request, withBudget, signal));
  return await Promise.all(
    lookups.map(async ({ cached, key }) => {
      const results = cached ?? (await extracted.get(key)) ?? NO_RESULTS;
      context.results.count(results);
      return results;
    }),
  );
}

const NO_RESULTS: AssessedResults = { results: [], warnings: [] };

/** The part of a cache key that all datasets of a request share. */
function questionKey(request: EngineExtractRequest, hash: string): string {
  const { aggregation, quantiles, histogram, weights, default_weight } = request;
  const { time_range = null, time_aggregation, time_statistic = null } = request;
  return JSON.stringify([
    hash,
    aggregation,
    quantiles,
    histogram,
    weights,
    default_weight,
    time_range,
    time_aggregation,
    time_statistic,
  ]);
}

/**
 * Extracts from a dataset and caches the results.
 *
 * @param context context with the budget of the request
 */
async function extractAndCache(
  { open, key }: CacheableDataset,
  request: EngineExtractRequest,
  context: ExtractContext,
  parent: AbortSignal,
): Promise<AssessedResults> {
  const { id } = open.dataset;
  try {
    const results = await context.providerLimit.run(open.dataset.provider, parent, async () => {
      // The time of a dataset starts with its turn; the time of the request bounds the wait.
      using deadline = startDeadline("dataset", context.limits.providerTimeoutS, parent);
      const allowance = new ReadAllowance(
        context.limits,
        context.budget,
        deadline.signal,
        context.held,
      );
      const { method, memory, weights, limits } = context;
      const { maxClasses, maxReturnedSteps } = limits;
      const settings = { method, memory, weights, maxClasses, maxReturnedSteps };
      const work = extractDataset(open, request, settings, allowance);
      return await untilAborted(deadline.signal, work);
    });
    context.cache.set(key, results);
    return results;
  } catch (error) {
    if (!isDeliberateAbort(error, parent)) notifyFailure(context, id, error);
    return { results: [], warnings: [failureWarning(id, error)] };
  }
}

/** Calls the listener; an error that it throws becomes a warning of the process. */
function notifyFailure({ onDatasetFailure }: ExtractContext, id: string, error: unknown): void {
  try {
    onDatasetFailure(id, error);
  } catch (fault) {
    process.emitWarning(fault instanceof Error ? fault : String(fault));
  }
}

const isDeliberateAbort = (error: unknown, signal: AbortSignal): boolean =>
  signal.aborted && error === signal.reason && !(error instanceof DeadlineError);

/**
 * A warning in the format of the service. An error that nobody foresaw is told apart from a source that cannot be read; its
 * details go to `onDatasetFailure` alone.
 */
function failureWarning(id: string, error: unknown): string {
  if (error instanceof DeadlineError)
    return error.subject === "request"
      ? datasetWarning(id, `request ${error.message}`)
      : datasetWarning(id, `Extraction failed for ${id}: ${error.message}`);
  if (isCasError(error)) return datasetWarning(id, error.message);
  return datasetWarning(id, `Extraction failed for ${id}: ${engineFault(error)}`);
}

/** @throws CasError request_limit */
export function refuseTooManyVertices(geometry: unknown, limit: number): void {
  const count = countVertices(geometry);
  if (count <= limit) return;
  throw new CasError({
    errorType: "request_limit",
    message: `Geometry too complex: ${count} vertices > limit ${limit}`,
  });
}

/** A new request id: 12 hex digits, as in the service. */
export function newRequestId(): string {
  // randomUUID is fast, because Node generates random bytes for many ids at once.
  return randomUUID().replace("-", "").slice(0, 12);
}
