import type { BatchStreamItem } from "@cas/api";
import type { AttributeResponse } from "@cas/models";
import type { Area } from "../areas/store/area.ts";
import { isDropped } from "../cas/failure.ts";
import type { CasTrpcClient } from "../cas/trpc-client.ts";
import { MAX_STREAM_AREAS, requestParts } from "../cas/request-size.ts";
import type { Call } from "../question/calls.ts";

/** The answer of one area. */
export interface AreaAnswer {
  readonly area: Area;
  readonly response: AttributeResponse;
}

/** What a stream is told and tells. */
export interface StreamOptions {
  /** Stops the work, at the source too. */
  readonly signal: AbortSignal;
  /** Told when the connection was lost and is made anew, and when it is there again. */
  readonly onReconnect: (isReconnecting: boolean) => void;
}

/** Tries to go on after a lost connection, without an answer in between. */
const MOST_TRIES = 5;
/** The wait before the first of them, milliseconds; each further one takes twice as long. */
const FIRST_WAIT_MS = 250;

/**
 * Asks one call about areas; the answers come one by one, in order. A connection that is lost after the first answer is
 * made anew: `lastEventId` names the last answer that arrived, so nothing is asked or computed twice.
 *
 * @throws TRPCClientError when the server refuses the question, or cannot be reached
 */
export async function* streamCall(
  client: CasTrpcClient,
  { datasetIds, aggregation, timeRange }: Call,
  areas: readonly Area[],
  options: StreamOptions,
): AsyncGenerator<AreaAnswer, void, undefined> {
  for (const part of requestParts(areas, MAX_STREAM_AREAS)) {
    const question: StreamInput = {
      geometries: part.map(({ id, geometry }) => ({ id, geometry })),
      dataset_ids: datasetIds,
      aggregation,
      time_range: timeRange,
    };
    for await (const { index, response } of resumed(client, question, options)) {
      const area = part[index];
      if (area !== undefined) yield { area, response };
    }
  }
}

type StreamInput = Parameters<CasTrpcClient["batchExtractStream"]["query"]>[0];

async function* resumed(
  client: CasTrpcClient,
  question: StreamInput,
  { signal, onReconnect }: StreamOptions,
): AsyncGenerator<BatchStreamItem, void, undefined> {
  const total = question.geometries.length;
  let next = 0;
  for (let tries = 0; next < total; tries++) {
    if (tries > 0) {
      onReconnect(true);
      await wait(FIRST_WAIT_MS * 2 ** (tries - 1), signal);
    }
    const lastEventId = next === 0 ? null : String(next - 1);
    try {
      const items = await client.batchExtractStream.query({ ...question, lastEventId }, { signal });
      for await (const item of items) {
        if (tries > 0) onReconnect(false);
        tries = 0;
        next = item.index + 1;
        yield item;
      }
    } catch (error) {
      // Of whoever went away nothing is wrong, and what never began need not be resumed: there it is said at once.
      signal.throwIfAborted();
      if (!isDropped(error) || next === 0 || tries === MOST_TRIES) throw error;
    }
  }
}

/** Waits, or throws the reason of the abort. */
function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    signal.addEventListener("abort", stop, { once: true });
  });
}
