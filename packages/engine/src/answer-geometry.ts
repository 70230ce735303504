import { type AttributeResponse, CasError, type ExtractRequest, isCasError } from "@cas/models";
import { answerDataset, type OpenDataset } from "./answer-dataset.ts";
import type { JudgedResult, ResultCache } from "./cache/result-cache.ts";
import type { EngineLimits } from "./engine-options.ts";
import { countVertices } from "./geometry/count-vertices.ts";
import { geometryHash } from "./geometry/geometry-hash.ts";
import { crossProviderWarnings } from "./quality/cross-provider.ts";
import { newRequestId } from "./request-id.ts";
import { DeadlineError, startDeadline, untilAborted } from "./schedule/deadline.ts";

/** What answering takes beside the question. */
export interface AnswerContext {
  readonly limits: EngineLimits;
  readonly cache: ResultCache;
  readonly onDatasetFailure: (datasetId: string, error: unknown) => void;
}

type Outcome = JudgedResult | { readonly warnings: readonly string[] };

/**
 * Answers a question about one geometry from several datasets at the same time. What fails or is late becomes a warning,
 * in the order of the datasets.
 *
 * @throws CasError request_limit for too many vertices, aborted when the caller's signal is.
 */
export async function answerGeometry(
  datasets: readonly OpenDataset[],
  question: ExtractRequest,
  context: AnswerContext,
  signal: AbortSignal | undefined,
): Promise<AttributeResponse> {
  refuseTooManyVertices(question, context.limits.maxPolygonVertices);
  const started = performance.now();
  const hash = geometryHash(question.geometry);
  using request = startDeadline("request", context.limits.requestTimeoutS, signal);
  const outcomes = await Promise.all(
    datasets.map((open) => answerFromCacheOr(open, question, hash, context, request.signal)),
  );
  if (signal?.aborted === true) throw abortedError(signal);
  const results = outcomes.flatMap((outcome) => ("result" in outcome ? [outcome.result] : []));
  const warnings = outcomes.flatMap((outcome) => outcome.warnings);
  return {
    request_id: newRequestId(),
    geometry_hash: hash,
    results,
    warnings: [...warnings, ...crossProviderWarnings(results)],
    elapsed_ms: Math.round(performance.now() - started),
  };
}

async function answerFromCacheOr(
  open: OpenDataset,
  question: ExtractRequest,
  hash: string,
  context: AnswerContext,
  parent: AbortSignal,
): Promise<Outcome> {
  const { id } = open.dataset;
  const key = JSON.stringify([id, hash, question.aggregation, question.time_range ?? null]);
  const known = context.cache.get(key);
  if (known !== undefined) return { ...known, result: { ...known.result } };
  using own = startDeadline("dataset", context.limits.providerTimeoutS, parent);
  try {
    const answer = await untilAborted(own.signal, answerDataset(open, question, own.signal));
    context.cache.set(key, answer);
    return { ...answer, result: { ...answer.result } };
  } catch (error) {
    if (!isDeliberateAbort(error, own.signal)) context.onDatasetFailure(id, error);
    return { warnings: [failureWarning(id, error)] };
  }
}

const isDeliberateAbort = (error: unknown, signal: AbortSignal): boolean =>
  signal.aborted && error === signal.reason && !(error instanceof DeadlineError);

/** A warning in the words of the service; an error that is none of ours says nothing of itself. */
function failureWarning(id: string, error: unknown): string {
  if (error instanceof DeadlineError)
    return error.subject === "request"
      ? `${id}: request ${error.message}`
      : `${id}: Extraction failed for ${id}: ${error.message}`;
  return isCasError(error) ? `${id}: ${error.message}` : `${id}: Extraction failed for ${id}`;
}

function refuseTooManyVertices({ geometry }: ExtractRequest, limit: number): void {
  const count = countVertices(geometry);
  if (count <= limit) return;
  throw new CasError({
    errorType: "request_limit",
    message: `Geometry too complex: ${count} vertices > limit ${limit}`,
  });
}

/** The error of a call whose signal was aborted. */
export function abortedError(signal: AbortSignal): CasError<"aborted"> {
  return new CasError({
    errorType: "aborted",
    message: "The caller aborted the request",
    cause: signal.reason,
  });
}
