import { batchItem, type BatchItem, type BoundingBox, type Geometry } from "@cas/models";
import { boundingBox } from "../geometry/bounding-box.ts";
import { countVertices } from "../geometry/count-vertices.ts";
import type { YieldIfDue } from "../schedule/yield-to-event-loop.ts";

/**
 * The items of a batch in an order in which each lies near the one before, so that a block of a raster is read once for all
 * that it holds. Geometries of more vertices than the limit, which are refused later, are not looked at.
 */
export async function inHilbertOrder(
  geometries: readonly Geometry[],
  maxVertices: number,
  yieldIfDue: YieldIfDue,
): Promise<readonly BatchItem[]> {
  const numbered: { item: BatchItem; number: number }[] = [];
  for (const [index, geometry] of geometries.entries()) {
    await yieldIfDue();
    const isTooLarge = countVertices(geometry) > maxVertices;
    const item = isTooLarge ? { index, geometry } : batchItem(geometry, index);
    const isPlaced = "geometry" in item && !isTooLarge;
    numbered.push({ item, number: isPlaced ? hilbertIndex(boundingBox(item.geometry)) : 0 });
  }
  return numbered.toSorted((a, b) => a.number - b.number).map(({ item }) => item);
}

/** Steps along a side of the square that the curve fills: some 5 km. */
const SIDE = 2 ** 13;

/**
 * The number of a place on Hilbert's curve over the world: what has numbers near each other lies near each other, so work
 * in their order finds blocks of rasters that it has just read.
 */
export function hilbertIndex({ min_lon, min_lat, max_lon, max_lat }: BoundingBox): number {
  let x = stepOf((min_lon + max_lon) / 2 + 180, 360);
  let y = stepOf((min_lat + max_lat) / 2 + 90, 180);
  let number = 0;
  for (let side = SIDE / 2; side >= 1; side /= 2) {
    const right = (x & side) > 0 ? 1 : 0;
    const upper = (y & side) > 0 ? 1 : 0;
    number += side * side * ((3 * right) ^ upper);
    if (upper === 1) continue;
    // A quarter at the bottom is the curve turned.
    if (right === 1) [x, y] = [SIDE - 1 - x, SIDE - 1 - y];
    [x, y] = [y, x];
  }
  return number;
}

function stepOf(degrees: number, turn: number): number {
  return Math.max(0, Math.min(SIDE - 1, Math.floor((degrees / turn) * SIDE)));
}
