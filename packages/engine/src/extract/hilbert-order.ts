import { batchItem, type BatchItem, type Geometry } from "@cas/models";
import { boundingBox } from "../geometry/bounding-box.ts";
import { createBreather } from "../schedule/yield-to-event-loop.ts";
import { placeNumber } from "../geometry/place-number.ts";

/**
 * The items of a batch in an order in which each lies near the one before, so that a block of a raster is read once for all
 * that it holds.
 */
export async function neighboursTogether(
  geometries: readonly Geometry[],
): Promise<readonly BatchItem[]> {
  const breathe = createBreather();
  const numbered: { item: BatchItem; number: number }[] = [];
  for (const [index, geometry] of geometries.entries()) {
    await breathe();
    const item = batchItem(geometry, index);
    const number = "geometry" in item ? placeNumber(boundingBox(item.geometry)) : 0;
    numbered.push({ item, number });
  }
  return numbered.toSorted((a, b) => a.number - b.number).map(({ item }) => item);
}
