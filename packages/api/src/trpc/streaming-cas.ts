import {
  type AttributeResponse,
  type BatchExtractInput,
  type CallOptions,
  type Cas,
  CasError,
  type GeometryId,
  type GeometryInput,
  type IdentifiedGeometry,
} from "@cas/models";
import { MAX_STREAM_GEOMETRIES } from "../stream/stream-limits.ts";
import type { BatchStreamInput } from "../stream/batch-stream-input.ts";
import type { BatchStreamItem } from "../stream/batch-stream-item.ts";

/** A request for any number of geometries whose responses arrive one by one. */
export interface StreamedBatch extends Omit<BatchExtractInput, "geometries"> {
  /** Geometries, Features or `{ id, geometry }`, degrees (lon, lat): an array, or any iterable of them. */
  readonly geometries:
    | Iterable<GeometryInput | IdentifiedGeometry>
    | AsyncIterable<GeometryInput | IdentifiedGeometry>;
}

/** One geometry of a streamed batch with its response. */
export interface StreamItem {
  /** Index in the batch, from 0. */
  readonly index: number;
  /** The caller's id of the geometry, from `{ id, geometry }` or a Feature. */
  readonly id: GeometryId | undefined;
  /** The response; for a failed geometry, empty results and a warning with the reason. */
  readonly response: AttributeResponse;
}

/** A `Cas` with streams of large batches, as the HTTP client has them. */
export interface StreamingCas extends Cas {
  /**
   * Like batchExtract, but for any number of geometries, and yields one after another as the responses arrive: neighbours
   * follow each other, so sort by `index` where the order matters. Leaving the loop stops the work at the source.
   *
   * @throws CasError
   */
  batchExtractStream(
    request: StreamedBatch,
    options?: CallOptions,
  ): AsyncGenerator<StreamItem, void, undefined>;
}

/** Starts the stream of one request. */
export type StartStream = (
  request: BatchStreamInput,
  options: { signal: AbortSignal },
) => Promise<AsyncIterable<BatchStreamItem>>;

/** Most characters of JSON of the geometries in one request: half of what an API takes by default. */
const MAX_REQUEST_LENGTH = 4 * 1024 * 1024;

/** Streams a batch of any size, one request after another. */
export async function* streamRequests(
  { geometries, ...parameters }: StreamedBatch,
  start: StartStream,
  signal: AbortSignal | undefined,
): AsyncGenerator<StreamItem, void, undefined> {
  const stopping = new AbortController();
  const stopped =
    signal === undefined ? stopping.signal : AbortSignal.any([signal, stopping.signal]);
  let offset = 0;
  try {
    for await (const part of partsOf(geometries)) {
      let count = 0;
      const items = await start({ ...parameters, geometries: part }, { signal: stopped });
      for await (const { index, id, response } of items) {
        count += 1;
        yield { index: offset + index, id, response };
      }
      if (count < part.length) throw endedEarly(count, part.length);
      offset += part.length;
    }
  } finally {
    stopping.abort();
  }
}

const endedEarly = (count: number, total: number): CasError =>
  new CasError({
    errorType: "connection_error",
    message: `The stream ended after ${count} of ${total} geometries`,
  });

/** Cuts geometries into requests; reads an iterable only as far as the next request needs. */
async function* partsOf(
  geometries: StreamedBatch["geometries"],
): AsyncGenerator<(GeometryInput | IdentifiedGeometry)[], void, undefined> {
  let part: (GeometryInput | IdentifiedGeometry)[] = [];
  let length = 0;
  let isEmpty = true;
  for await (const geometry of geometries) {
    isEmpty = false;
    const own = JSON.stringify(geometry)?.length ?? 0;
    const isFull = part.length >= MAX_STREAM_GEOMETRIES || length + own > MAX_REQUEST_LENGTH;
    if (isFull && part.length > 0) {
      yield part;
      [part, length] = [[], 0];
    }
    part.push(geometry);
    length += own;
  }
  // A batch without geometries is a fault of the request, which the server names.
  if (part.length > 0 || isEmpty) yield part;
}
