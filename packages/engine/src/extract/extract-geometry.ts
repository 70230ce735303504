import {
  abortedError,
  type AttributeResponse,
  CasError,
  datasetWarning,
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
import type { HeldBlocks } from "../source/held-blocks.ts";
import { DeadlineError, startDeadline, untilAborted } from "../schedule/deadline.ts";

/** What answering takes beside the question. */
export interface ExtractContext {
  readonly limits: EngineLimits;
  readonly method: EngineMethod;
  readonly cache: ResultCache;
  /** Room for the blocks of all questions. */
  readonly budget: ByteBudget;
  /** Blocks that the request keeps for its next geometry. */
  readonly held: HeldBlocks;
  /** One for each provider. */
  readonly providerLimit: KeyedLimit;
  readonly onDatasetFailure: (datasetId: string, error: unknown) => void;
}

/**
 * Answers a question about one geometry from several datasets at the same time. What fails or is late becomes a warning,
 * in the order of the datasets.
 *
 * @throws CasError request_limit for too many vertices, validation_error for a geometry that has no clear area, timeout when
 * the time of the request is up before a dataset is asked, aborted when the caller's signal is.
 */
export async function extractGeometry(
  datasets: readonly OpenDataset[],
  asked: EngineExtractRequest,
  context: ExtractContext,
  signal: AbortSignal | undefined,
): Promise<AttributeResponse> {
  refuseTooManyVertices(asked.geometry, context.limits.maxPolygonVertices);
  throwIfAborted(signal);
  const started = performance.now();
  // Begun before the first wait: the time in queues counts.
  using request = startDeadline("request", context.limits.requestTimeoutS, signal);
  const yieldIfDue = createYieldIfDue(request.signal, stoppedError);
  const hash = await geometryHash(asked.geometry, yieldIfDue);
  const asks = datasets.map((open): DatasetAsk => {
    const key = keyOf(open, asked, hash);
    return { open, key, known: context.cache.get(key) };
  });
  const kept = asks.flatMap(({ known }) => known ?? []);
  // Of a geometry that was answered before nothing has to be found out again but its warnings.
  const isKept = kept.length === asks.length;
  const { geometry, warnings: geometryWarnings } = isKept
    ? cutAtAntimeridian(asked.geometry)
    : await normalizeGeometry(
        asked.geometry,
        {
          mayOverlap: context.method.weighting !== "exact",
          maxCrossings: context.limits.maxCrossings,
        },
        yieldIfDue,
      );
  const outcomes = isKept
    ? kept
    : await extractAll(asks, { ...asked, geometry }, context, request.signal);
  throwIfAborted(signal);
  // Callers may change what they get without changing what is kept.
  const results = outcomes.flatMap((outcome) => outcome.results.map((result) => ({ ...result })));
  const warnings = outcomes.flatMap((outcome) => outcome.warnings);
  const contradictions = crossProviderWarnings(results, asked.time_aggregation === "none");
  return {
    request_id: newRequestId(),
    geometry_hash: hash,
    results,
    warnings: [...geometryWarnings, ...warnings, ...contradictions],
    elapsed_ms: Math.round(performance.now() - started),
  };
}

/** A dataset to ask, by what its answer is kept, and the answer if it is. */
interface DatasetAsk {
  readonly open: OpenDataset;
  readonly key: string;
  readonly known: AssessedResults | undefined;
}

/** Why a geometry is not worked on any more: its time is up, or the caller has left. */
function stoppedError(stopped: AbortSignal): CasError {
  const reason: unknown = stopped.reason;
  return reason instanceof DeadlineError
    ? new CasError({ errorType: "timeout", message: `request ${reason.message}`, cause: reason })
    : abortedError(stopped);
}

/** Answers that are kept, and the others in the time that is left. A dataset that is named several times is asked once. */
async function extractAll(
  asks: readonly DatasetAsk[],
  question: EngineExtractRequest,
  context: ExtractContext,
  signal: AbortSignal,
): Promise<readonly AssessedResults[]> {
  const budget = new ByteBudget("maxBytesPerQuestion", context.limits, context.budget);
  const own = { ...context, budget };
  const asked = new Map<string, Promise<AssessedResults>>();
  for (const ask of asks)
    if (ask.known === undefined && !asked.has(ask.key))
      asked.set(ask.key, extractAndCache(ask, question, own, signal));
  return await Promise.all(asks.map(({ known, key }) => known ?? asked.get(key) ?? NOTHING));
}

const NOTHING: AssessedResults = { results: [], warnings: [] };

/** By what an answer of a dataset is kept. */
function keyOf(
  { dataset: { id } }: OpenDataset,
  { aggregation, quantiles, time_range = null, time_aggregation }: EngineExtractRequest,
  hash: string,
): string {
  return JSON.stringify([id, hash, quantiles ?? aggregation, time_range, time_aggregation]);
}

/**
 * Answers from a dataset, and keeps the answer for the next who asks.
 *
 * @param context with the budget of the question
 */
async function extractAndCache(
  { open, key }: DatasetAsk,
  question: EngineExtractRequest,
  context: ExtractContext,
  parent: AbortSignal,
): Promise<AssessedResults> {
  const { id } = open.dataset;
  try {
    const answer = await context.providerLimit.run(open.dataset.provider, parent, async () => {
      // Its time begins with its turn; what a question may wait for turns is bounded by the time of the request.
      using own = startDeadline("dataset", context.limits.providerTimeoutS, parent);
      const allowance = new ReadAllowance(context.limits, context.budget, own.signal, context.held);
      const work = extractDataset(open, question, context.method, allowance);
      return await untilAborted(own.signal, work);
    });
    context.cache.set(key, answer);
    return answer;
  } catch (error) {
    if (!isDeliberateAbort(error, parent)) tell(context, id, error);
    return { results: [], warnings: [failureWarning(id, error)] };
  }
}

/** A listener that fails itself costs no answer: the process warns of it. */
function tell({ onDatasetFailure }: ExtractContext, id: string, error: unknown): void {
  try {
    onDatasetFailure(id, error);
  } catch (fault) {
    process.emitWarning(fault instanceof Error ? fault : String(fault));
  }
}

const isDeliberateAbort = (error: unknown, signal: AbortSignal): boolean =>
  signal.aborted && error === signal.reason && !(error instanceof DeadlineError);

/** A warning in the words of the service; an error that is none of ours says nothing of itself. */
function failureWarning(id: string, error: unknown): string {
  if (error instanceof DeadlineError)
    return error.subject === "request"
      ? datasetWarning(id, `request ${error.message}`)
      : datasetWarning(id, `Extraction failed for ${id}: ${error.message}`);
  return datasetWarning(id, isCasError(error) ? error.message : `Extraction failed for ${id}`);
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

/** A new id of an answer: 12 hex digits, as the service makes them. */
export function newRequestId(): string {
  // Its random bytes are made for many at once.
  return randomUUID().replace("-", "").slice(0, 12);
}
