import { batchItem, type BatchItem, type Geometry } from "@cas/models";
import { boundingBox } from "./geometry/bounding-box.ts";
import { countVertices } from "./geometry/count-vertices.ts";
import { placeNumber } from "./geometry/place-number.ts";
import type { Breather } from "./schedule/breather.ts";

/**
 * The items of a batch in an order in which each lies near the one before, so that a block of a raster is read once for all
 * that it holds. Geometries of more vertices than the limit, which are refused later, are not looked at.
 */
export async function neighboursTogether(
  geometries: readonly Geometry[],
  maxVertices: number,
  breathe: Breather,
): Promise<readonly BatchItem[]> {
  const numbered: { item: BatchItem; number: number }[] = [];
  for (const [index, geometry] of geometries.entries()) {
    await breathe();
    const isTooLarge = countVertices(geometry) > maxVertices;
    const item = isTooLarge ? { index, geometry } : batchItem(geometry, index);
    const isPlaced = "geometry" in item && !isTooLarge;
    numbered.push({ item, number: isPlaced ? placeNumber(boundingBox(item.geometry)) : 0 });
  }
  return numbered.toSorted((a, b) => a.number - b.number).map(({ item }) => item);
}
