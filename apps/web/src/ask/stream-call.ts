import type { BatchStreamItem } from "@cas/api";
import { requestsBySize } from "@cas/areas";
import type { AttributeResponse } from "@cas/models";
import type { Area } from "../areas/store/area.ts";
import { isDropped } from "../cas/failure.ts";
import type { CasTrpcClient } from "../cas/trpc-client.ts";
import { MAX_STREAM_AREAS } from "../cas/stream-limits.ts";
import type { Call } from "../question/calls.ts";

/** The response for one area. */
export interface AreaResponse {
  readonly area: Area;
  readonly response: AttributeResponse;
}

export interface StreamOptions {
  /** Aborts the call, at the source too. */
  readonly signal: AbortSignal;
  /** Called with true when the connection is lost, and with false after the first response on a new one. */
  readonly onReconnect: (isReconnecting: boolean) => void;
}

/** Most attempts in a row to reconnect without a response. */
const MAX_RECONNECTS = 5;
/** Backoff before the first of them, milliseconds; it doubles with each attempt. */
const FIRST_WAIT_MS = 250;

/**
 * Sends one call for areas and yields the responses one by one, neighbours after each other. Reconnects when the connection is
 * lost after the first response: `lastEventId` names the last response that arrived, so that nothing is computed twice.
 *
 * @throws TRPCClientError if the server refuses the request or cannot be reached
 */
export async function* streamCall(
  client: CasTrpcClient,
  { datasetIds, aggregation, timeRange, timeStatistic }: Call,
  areas: readonly Area[],
  options: StreamOptions,
): AsyncGenerator<AreaResponse, void, undefined> {
  for await (const part of requestsBySize(areas, { maxCount: MAX_STREAM_AREAS })) {
    const request: StreamInput = {
      geometries: part.map(({ id, geometry }) => ({ id, geometry })),
      dataset_ids: datasetIds,
      aggregation,
      time_range: timeRange,
      ...(timeStatistic === undefined ? {} : { time_statistic: timeStatistic }),
    };
    for await (const { index, response } of resumable(client, request, options)) {
      const area = part[index];
      if (area !== undefined) yield { area, response };
    }
  }
}

type StreamInput = Parameters<CasTrpcClient["batchExtractStream"]["query"]>[0];

async function* resumable(
  client: CasTrpcClient,
  request: StreamInput,
  { signal, onReconnect }: StreamOptions,
): AsyncGenerator<BatchStreamItem, void, undefined> {
  const total = request.geometries.length;
  let last: Pick<BatchStreamItem, "done" | "eventId"> | undefined;
  for (let attempt = 0; last === undefined || last.done < total; attempt++) {
    if (attempt > 0) {
      onReconnect(true);
      await delay(FIRST_WAIT_MS * 2 ** (attempt - 1), signal);
    }
    const lastEventId = last?.eventId ?? null;
    try {
      const items = await client.batchExtractStream.query({ ...request, lastEventId }, { signal });
      for await (const item of items) {
        if (attempt > 0) onReconnect(false);
        attempt = 0;
        last = item;
        yield item;
      }
    } catch (error) {
      // Ignore errors after an abort. Without a first response there is nothing to resume, so report the error at once.
      signal.throwIfAborted();
      if (!isDropped(error) || last === undefined || attempt === MAX_RECONNECTS) throw error;
    }
  }
}

/** Waits, or rejects with the reason of the abort. */
function delay(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", onAbort);
      resolve();
    }, milliseconds);
    signal.addEventListener("abort", onAbort, { once: true });
  });
}
