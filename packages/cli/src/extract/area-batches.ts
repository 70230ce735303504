import type { AreaItem, FileArea, FileAreaFault } from "@cas/areas";

/** An area with the JSON of its geometry, which tells its size and, by a hash, whether it is the same as in an earlier run. */
export interface SizedArea {
  readonly area: FileArea;
  readonly json: string;
}

/** Areas that are asked for together, in the order of their file. */
export type AreaBatch = readonly SizedArea[];

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
  isKnown: (area: SizedArea) => Promise<boolean>,
): AsyncGenerator<AreaBatch, void, undefined> {
  let batch: SizedArea[] = [];
  let bytes = 0;
  for await (const item of items) {
    if (item.fault !== undefined) {
      await onFault(item);
      continue;
    }
    const sized = { area: item, json: JSON.stringify(item.geometry) };
    if (await isKnown(sized)) continue;
    const isFull = batch.length >= bounds.areas || bytes + sized.json.length > bounds.bytes;
    if (isFull && batch.length > 0) {
      yield batch;
      [batch, bytes] = [[], 0];
    }
    batch.push(sized);
    bytes += sized.json.length;
  }
  if (batch.length > 0) yield batch;
}
