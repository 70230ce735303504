import { batchItem, type BatchItem, type Geometry, hilbertIndex } from "@cas/models";
import { boundingBox } from "../geometry/bounding-box.ts";
import { countVertices } from "../geometry/count-vertices.ts";
import type { YieldIfDue } from "../schedule/yield-to-event-loop.ts";

/**
 * The items of a batch in Hilbert order: each lies near the one before, so that a block of a raster is read once for
 * all geometries in it. Geometries with more vertices than the limit, which are rejected later, are not read.
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
    const hasIndex = "geometry" in item && !isTooLarge;
    numbered.push({ item, number: hasIndex ? hilbertIndexOf(item.geometry) : 0 });
  }
  return numbered.toSorted((a, b) => a.number - b.number).map(({ item }) => item);
}

/** The Hilbert index of the middle of the bounds of a geometry. */
function hilbertIndexOf(geometry: Geometry): number {
  const { min_lon, min_lat, max_lon, max_lat } = boundingBox(geometry);
  return hilbertIndex((min_lon + max_lon) / 2, (min_lat + max_lat) / 2);
}
