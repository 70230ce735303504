import type { MultiPolygon } from "@cas/models";

/** An edge that is not horizontal, from its southern to its northern end, with the ring that it is of. */
export interface SlantedEdge {
  readonly southX: number;
  readonly south: number;
  readonly northX: number;
  readonly north: number;
  /** Place of its ring among all rings of all polygons. */
  readonly ring: number;
  /** 1 when the ring goes north along it, -1 when south. */
  readonly direction: 1 | -1;
}

/** The edges of all rings that are not horizontal. */
export function slantedEdges(polygons: MultiPolygon["coordinates"]): SlantedEdge[] {
  return polygons.flat().flatMap((corners, ring) =>
    corners.flatMap(([x0 = Number.NaN, y0 = Number.NaN], index): SlantedEdge[] => {
      const [x1 = x0, y1 = y0] = corners[index + 1] ?? [];
      if (y0 === y1) return [];
      return y0 < y1
        ? [{ southX: x0, south: y0, northX: x1, north: y1, ring, direction: 1 }]
        : [{ southX: x1, south: y1, northX: x0, north: y0, ring, direction: -1 }];
    }),
  );
}

/** Where an edge passes a latitude between its ends. */
export function xAt({ southX, south, northX, north }: SlantedEdge, y: number): number {
  if (y === south) return southX;
  return y === north ? northX : southX + (y - south) * ((northX - southX) / (north - south));
}
