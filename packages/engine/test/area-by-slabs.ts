import type { MultiPolygon, Ring } from "@cas/models";

interface Edge {
  readonly ring: number;
  readonly low: readonly [x: number, y: number];
  readonly high: readonly [x: number, y: number];
  readonly direction: 1 | -1;
}

/**
 * The area of a multipolygon whose rings cross and overlap, by a simple independent algorithm: between two neighbouring
 * latitudes of corners and crossings the order of edges does not change, so the middle latitude represents all.
 */
export function areaBySlabs(polygons: MultiPolygon["coordinates"]): number {
  const rings = polygons.flatMap((ofPolygon, polygon) =>
    ofPolygon.map((ring, index) => ({ ring, polygon, isHole: index > 0 })),
  );
  const edges = rings.flatMap(({ ring }, index) => edgesOf(ring, index));
  const latitudes = [...new Set(cutsOf(edges))].toSorted((a, b) => a - b);
  let area = 0;
  for (const [index, south] of latitudes.entries()) {
    const north = latitudes[index + 1] ?? south;
    const middle = south + (north - south) / 2;
    const passed = edges
      .filter(({ low, high }) => low[1] <= south && high[1] >= north)
      .map((edge) => ({ edge, x: xAt(edge, middle) }))
      .toSorted((a, b) => a.x - b.x);
    const windingNumbers = rings.map(() => 0);
    passed.forEach(({ edge, x }, order) => {
      windingNumbers[edge.ring] = (windingNumbers[edge.ring] ?? 0) + edge.direction;
      const isIn = polygons.some((_, polygon) => {
        const isAround = (isHole: boolean): boolean =>
          rings.some(
            (ring, number) =>
              ring.polygon === polygon && ring.isHole === isHole && windingNumbers[number] !== 0,
          );
        return isAround(false) && !isAround(true);
      });
      if (isIn) area += (north - south) * ((passed[order + 1]?.x ?? x) - x);
    });
  }
  return area;
}

function edgesOf(ring: Ring, number: number): Edge[] {
  return ring.flatMap(([x0 = 0, y0 = 0], index): Edge[] => {
    const [x1 = x0, y1 = y0] = ring[index + 1] ?? [];
    if (y0 === y1) return [];
    return y0 < y1
      ? [{ ring: number, low: [x0, y0], high: [x1, y1], direction: 1 }]
      : [{ ring: number, low: [x1, y1], high: [x0, y0], direction: -1 }];
  });
}

function cutsOf(edges: readonly Edge[]): number[] {
  return edges.flatMap((a, index) => [
    a.low[1],
    a.high[1],
    ...edges.slice(index + 1).flatMap((b) => {
      const [ax, ay] = [a.high[0] - a.low[0], a.high[1] - a.low[1]];
      const [bx, by] = [b.high[0] - b.low[0], b.high[1] - b.low[1]];
      const share = ((b.low[0] - a.low[0]) * by - (b.low[1] - a.low[1]) * bx) / (ax * by - ay * bx);
      return share > 0 && share < 1 ? [a.low[1] + share * ay] : [];
    }),
  ]);
}

const xAt = ({ low, high }: Edge, y: number): number =>
  low[0] + ((y - low[1]) / (high[1] - low[1])) * (high[0] - low[0]);
