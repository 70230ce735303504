/** Longitudes beyond which an edge is taken across the antimeridian (RFC 7946, 3.1.9). */
const HALF_TURN = 180;
/** Tolerance of a bounding box from the positions, degrees. */
const SLACK = 1e-6;

/**
 * A geometry whose `bbox` says that it does not cross the antimeridian, although it has edges longer than half a turn
 * (RFC 7946, section 5: west is greater than east where it crosses): these edges get a position in their middle, so that
 * none is taken the short way. Any other value is returned as it is.
 *
 * @param box the bbox of a Feature, for a geometry without one
 */
export function asBoxed(geometry: unknown, box?: unknown): unknown {
  if (!isRecord(geometry) || !Array.isArray(geometry["coordinates"])) return geometry;
  const bbox = geometry["bbox"] ?? box;
  if (!Array.isArray(bbox) || (bbox.length !== 4 && bbox.length !== 6)) return geometry;
  const [west, east] = [bbox[0], bbox[bbox.length / 2]] as [unknown, unknown];
  if (typeof west !== "number" || typeof east !== "number" || !(east - west > HALF_TURN))
    return geometry;
  const coordinates: unknown[] = geometry["coordinates"];
  const polygons = geometry["type"] === "Polygon" ? [coordinates] : coordinates;
  if (geometry["type"] === "Point" || !polygons.every(Array.isArray)) return geometry;
  const filled = polygons.map((rings) =>
    (rings as unknown[]).map((ring) => (isWithin(ring, west, east) ? withMiddles(ring) : ring)),
  );
  return { ...geometry, coordinates: geometry["type"] === "Polygon" ? filled[0] : filled };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

type NumericRing = readonly (readonly number[])[];

/** Whether a ring has positions of numbers, all within the box: a box of other positions says nothing about it. */
function isWithin(ring: unknown, west: number, east: number): ring is NumericRing {
  return (
    Array.isArray(ring) &&
    ring.every(
      (position: unknown) =>
        Array.isArray(position) &&
        position.every((value) => typeof value === "number") &&
        Number(position[0]) >= west - SLACK &&
        Number(position[0]) <= east + SLACK,
    )
  );
}

function withMiddles(ring: NumericRing): NumericRing {
  return ring.flatMap((position, index) => {
    const before = ring[index - 1];
    const [x0 = 0, y0 = 0] = before ?? position;
    const [x1 = 0, y1 = 0] = position;
    const span = Math.abs(x1 - x0);
    // An edge of a whole turn goes all the way round without a position between.
    return span <= HALF_TURN || span === 2 * HALF_TURN
      ? [position]
      : [[(x0 + x1) / 2, (y0 + y1) / 2], position];
  });
}
