type Position = readonly [x: number, y: number];
type Ring = readonly Position[];

/** Types of shapes without, with measures and with heights. */
const POINTS: ReadonlySet<number> = new Set([1, 21, 11]);
const POLYGONS: ReadonlySet<number> = new Set([5, 25, 15]);
const NAMES: Readonly<Record<number, string>> = {
  3: "LineString",
  13: "LineString",
  23: "LineString",
  8: "MultiPoint",
  18: "MultiPoint",
  28: "MultiPoint",
  31: "MultiPatch",
};
/** Outer rings times holes of one shape: each pair is compared. */
const MAX_COMPARISONS = 100_000_000;
/** Bytes before the parts of a polygon: type, box, numbers of parts and of points. */
const POLYGON_HEADER_BYTES = 44;

/**
 * The content of a record of a .shp as a GeoJSON geometry, without heights and measures. See the “ESRI Shapefile Technical
 * Description” (1998).
 *
 * @returns null for an empty shape; only the name of the type for one that cannot be an area
 */
export function shapeGeometry(content: Uint8Array): object | null {
  try {
    return geometryOf(new DataView(content.buffer, content.byteOffset, content.byteLength));
  } catch {
    return { type: "a broken shape" };
  }
}

function geometryOf(view: DataView): object | null {
  const type = view.getInt32(0, true);
  if (type === 0) return null;
  if (POINTS.has(type)) return { type: "Point", coordinates: positionAt(view, 4) };
  if (!POLYGONS.has(type)) return { type: NAMES[type] ?? `shape ${type}` };
  const rings = ringsOf(view);
  if (rings.length === 0) return null;
  const polygons = polygonsOf(rings);
  return polygons.length === 1
    ? { type: "Polygon", coordinates: polygons[0] }
    : { type: "MultiPolygon", coordinates: polygons };
}

const positionAt = (view: DataView, at: number): Position => [
  view.getFloat64(at, true),
  view.getFloat64(at + 8, true),
];

function ringsOf(view: DataView): readonly Ring[] {
  const parts = view.getInt32(36, true);
  const points = view.getInt32(40, true);
  const firstPoint = POLYGON_HEADER_BYTES + 4 * parts;
  // What it states must be in its bytes before memory is taken for it.
  if (parts < 0 || points < 0 || firstPoint + 16 * points > view.byteLength)
    throw new RangeError("more points than bytes");
  return Array.from({ length: parts }, (_, part) => {
    const start = view.getInt32(POLYGON_HEADER_BYTES + 4 * part, true);
    const end =
      part + 1 < parts ? view.getInt32(POLYGON_HEADER_BYTES + 4 * part + 4, true) : points;
    if (start < 0 || end < start || end > points) throw new RangeError("parts in disorder");
    return Array.from({ length: end - start }, (__, index) =>
      positionAt(view, firstPoint + 16 * (start + index)),
    );
  });
}

/** Twice the area of a ring, positive for one that runs counterclockwise. */
function signedArea(ring: Ring): number {
  let sum = 0;
  // Relative to the first position, so that large coordinates lose no digits.
  const [x0 = 0, y0 = 0] = ring[0] ?? [];
  let [px, py] = [0, 0];
  for (const [x, y] of ring) {
    sum += px * (y - y0) - (x - x0) * py;
    [px, py] = [x - x0, y - y0];
  }
  return sum;
}

/** Groups rings to polygons: outer rings run clockwise in a Shapefile, holes counterclockwise. */
function polygonsOf(rings: readonly Ring[]): readonly (readonly Ring[])[] {
  const outer = rings.filter((ring) => signedArea(ring) <= 0);
  const holes = rings.filter((ring) => signedArea(ring) > 0);
  // Some programs write all rings counterclockwise: then none is a hole of another that is not inside of it.
  if (outer.length === 0) return nested(rings);
  if (outer.length * holes.length > MAX_COMPARISONS) throw new RangeError("too many rings");
  const polygons = outer.map((ring) => ({ ring, box: boxOf(ring), holes: [] as Ring[] }));
  const loose: Ring[] = [];
  for (const hole of holes) {
    const [x, y] = hole[0] ?? [Number.NaN, Number.NaN];
    const around = polygons.filter(({ ring, box }) => isInBox(box, x, y) && isHoleOf(hole, ring));
    const smallest = around.toSorted((one, other) => areaOf(one.ring) - areaOf(other.ring))[0];
    if (smallest === undefined) loose.push(hole);
    else smallest.holes.push(hole);
  }
  return [
    ...polygons.map((polygon) => [polygon.ring, ...polygon.holes]),
    ...loose.map((ring) => [ring]),
  ];
}

/** Polygons of rings whose direction says nothing: a ring inside of an odd number of others is a hole. */
function nested(rings: readonly Ring[]): readonly (readonly Ring[])[] {
  if (rings.length ** 2 > MAX_COMPARISONS) throw new RangeError("too many rings");
  const around = rings.map((ring) =>
    rings.filter((other) => other !== ring && isHoleOf(ring, other)),
  );
  return rings.flatMap((ring, index) => {
    const level = around[index]?.length ?? 0;
    if (level % 2 === 1) return [];
    const holes = rings.filter(
      (_, other) => around[other]?.length === level + 1 && around[other].includes(ring),
    );
    return [[ring, ...holes]];
  });
}

const areaOf = (ring: Ring): number => Math.abs(signedArea(ring));

type Box = readonly [west: number, south: number, east: number, north: number];

function boxOf(ring: Ring): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

const isInBox = ([west, south, east, north]: Box, x: number, y: number): boolean =>
  x >= west && x <= east && y >= south && y <= north;

/** Whether a ring is inside of another: its first position that is not on the other's outline decides. */
function isHoleOf(hole: Ring, ring: Ring): boolean {
  for (const [x, y] of hole) {
    const side = sideOf(ring, x, y);
    if (side !== "on") return side === "in";
  }
  return areaOf(hole) < areaOf(ring);
}

function sideOf(ring: Ring, x: number, y: number): "in" | "out" | "on" {
  let isInside = false;
  let [px, py] = ring.at(-1) ?? [0, 0];
  for (const [qx, qy] of ring) {
    const cross = (qx - px) * (y - py) - (qy - py) * (x - px);
    const isBetween =
      x >= Math.min(px, qx) &&
      x <= Math.max(px, qx) &&
      y >= Math.min(py, qy) &&
      y <= Math.max(py, qy);
    if (cross === 0 && isBetween) return "on";
    if (py > y !== qy > y && cross > 0 === qy > py) isInside = !isInside;
    [px, py] = [qx, qy];
  }
  return isInside ? "in" : "out";
}
