import pLimit from "p-limit";
import {
  abortedError,
  type AttributeResponse,
  type BatchItem,
  failedGeometryResponse,
  geometryWarning,
  isCasError,
} from "@cas/models";
import type { OpenDataset } from "../dataset/open-dataset.ts";
import { createYieldIfDue } from "../schedule/yield-to-event-loop.ts";
import { type ExtractContext, extractGeometry } from "./extract-geometry.ts";
import type { EngineBatchExtractRequest } from "./extract-request.ts";
import { inHilbertOrder } from "./hilbert-order.ts";

/** Maximum number of geometries of a batch in progress at the same time; CAS 0.4.0. */
const CONCURRENT_GEOMETRIES = 10;

/**
 * Extracts for many geometries, several at a time, each near the one before. Responses are in the order of the request.
 * A failed geometry gets a response with its warning; only an abort, or results that take too much memory, ends the batch.
 */
export async function extractBatch(
  datasets: readonly OpenDataset[],
  request: EngineBatchExtractRequest,
  requestId: string,
  context: ExtractContext,
  signal: AbortSignal,
): Promise<AttributeResponse[]> {
  const limit = pLimit(CONCURRENT_GEOMETRIES);
  const responses: AttributeResponse[] = [];
  // After an abort, geometries that wait for their turn end here.
  const yieldIfDue = createYieldIfDue(signal, abortedError);
  const { maxPolygonVertices } = context.limits;
  const items = await inHilbertOrder(request.geometries, maxPolygonVertices, yieldIfDue);
  await limit.map(items, async (item) => {
    await yieldIfDue();
    responses[item.index] = await extractItem(item, request, datasets, requestId, context, signal);
  });
  return responses;
}

async function extractItem(
  item: BatchItem,
  request: EngineBatchExtractRequest,
  datasets: readonly OpenDataset[],
  requestId: string,
  context: ExtractContext,
  signal: AbortSignal,
): Promise<AttributeResponse> {
  if ("warning" in item) return failedGeometryResponse(requestId, item.warning);
  try {
    const { geometries: _geometries, ...rest } = request;
    return await extractGeometry(datasets, { ...rest, geometry: item.geometry }, context, signal);
  } catch (error) {
    context.results.signal.throwIfAborted();
    if (!isCasError(error, "request_limit", "validation_error", "timeout")) throw error;
    const [fault] = isCasError(error, "validation_error") ? (error.detail ?? []) : [];
    const reason = fault?.msg ?? error.message;
    return failedGeometryResponse(requestId, geometryWarning(item.index, reason));
  }
}
