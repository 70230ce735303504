import type { AreaItem, FileArea, FileAreaFault } from "@cas/areas";
import type { Answers } from "./answers.ts";

/** An area with the JSON of its geometry, which tells its size and, by a hash, whether it is the same as in an earlier run. */
export interface SizedArea {
  readonly area: FileArea;
  readonly json: string;
}

/** An area of a batch. */
interface BatchedArea extends SizedArea {
  /** What it got in an earlier run; undefined if it is to be asked for. */
  readonly earlier: Answers | undefined;
}

/** Areas that are asked for together, in the order of their file. */
export type AreaBatch = readonly BatchedArea[];

/** Bounds of a batch. */
export interface BatchBounds {
  readonly areas: number;
  /** Characters of JSON; one area alone may have more. */
  readonly bytes: number;
}

/**
 * Cuts the areas of a file into batches, by their number and by the size of their geometries. Features that cannot be areas
 * are reported in their place.
 */
export async function* areaBatches(
  items: AsyncIterable<AreaItem>,
  bounds: BatchBounds,
  onFault: (fault: FileAreaFault) => Promise<void>,
  earlierOf: (area: SizedArea) => Promise<Answers | undefined>,
): AsyncGenerator<AreaBatch, void, undefined> {
  let batch: BatchedArea[] = [];
  let bytes = 0;
  for await (const item of items) {
    if (item.fault !== undefined) {
      await onFault(item);
      continue;
    }
    const sized = { area: item, json: JSON.stringify(item.geometry) };
    const earlier = await earlierOf(sized);
    const isFull = batch.length >= bounds.areas || bytes + sized.json.length > bounds.bytes;
    if (isFull && batch.length > 0) {
      yield batch;
      [batch, bytes] = [[], 0];
    }
    batch.push({ ...sized, earlier });
    bytes += sized.json.length;
  }
  if (batch.length > 0) yield batch;
}
