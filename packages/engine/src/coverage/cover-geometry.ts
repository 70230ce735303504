import type { Geometry } from "@cas/models";
import { countVertices } from "../geometry/count-vertices.ts";
import { toGridRings } from "../geometry/grid-rings.ts";
import { eastEdge, type Grid, shifted, turnOf, westEdge } from "../grid/grid.ts";
import { clipGeometry } from "../projection/clip-geometry.ts";
import type { Steps } from "../schedule/pace.ts";
import type { Coverage } from "./coverage.ts";
import { exactCoverage } from "./exact-coverage.ts";
import { maskCoverage } from "./mask-coverage.ts";
import { pointCoverage } from "./point-coverage.ts";
import type { Weighting } from "./weighting.ts";

/**
 * The coverage of a geometry (in the CRS of the grid; lon and lat for a geographic CRS) on a grid, once for each
 * turn round the Earth in which the geometry overlaps the grid: on a grid of longitudes 0 to 360, an area west of
 * Greenwich lies one turn further east. Each coverage has the area of the whole geometry. A point covers the cell that
 * contains it, with any weighting. A step is the work for one corner.
 */
export function* coverGeometry(
  geometry: Geometry,
  grid: Grid,
  weighting: Weighting,
): Steps<readonly [Coverage, ...Coverage[]]> {
  const [first = grid, ...others] = overlappingTurns(geometry, grid);
  const whole = yield* cover(geometry, first, weighting);
  const period = turnOf(grid);
  const isWide = period !== undefined && eastEdge(grid) - westEdge(grid) > period * (1 + ROUNDING);
  if (isWide && geometry.type !== "Point")
    return yield* coverOnce(geometry, [first, ...others], weighting, whole, period);
  const coverages: [Coverage, ...Coverage[]] = [whole];
  for (const turn of others) coverages.push(yield* cover(geometry, turn, weighting));
  return coverages;
}

/** Share of a turn by which a grid of a whole turn may be wider: coordinates are rounded. */
const ROUNDING = 1e-9;

/**
 * The coverage of a geometry on a grid that is wider than the Earth, such as one whose first and last column are the same
 * meridian: only the cells of the first turn from its western edge count, so that each place counts once.
 */
function* coverOnce(
  geometry: Exclude<Geometry, { type: "Point" }>,
  turns: readonly Grid[],
  weighting: Weighting,
  whole: Coverage,
  period: number,
): Steps<readonly [Coverage, ...Coverage[]]> {
  const coverages: Coverage[] = [];
  for (const turn of turns) {
    const west = westEdge(turn);
    const box = { west, east: west + period, south: -Infinity, north: Infinity };
    const part = clipGeometry(geometry, box);
    if (part === undefined) continue;
    coverages.push({ ...(yield* cover(part, turn, weighting)), area: whole.area });
  }
  const [first, ...others] = coverages;
  return first === undefined ? [whole] : [first, ...others];
}

/** Each corner is processed several times: converted to cells, oriented, measured, sorted. */
const STEPS_PER_CORNER = 8;

function* cover(geometry: Geometry, grid: Grid, weighting: Weighting): Steps<Coverage> {
  if (geometry.type === "Point") {
    const [longitude = Number.NaN, latitude = Number.NaN] = geometry.coordinates;
    return pointCoverage(longitude, latitude, grid);
  }
  const rings = toGridRings(geometry, grid.transform);
  const steps = STEPS_PER_CORNER * countVertices(geometry);
  yield steps;
  const coverage = weighting === "exact" ? exactCoverage(rings) : maskCoverage(rings, weighting);
  yield steps;
  return coverage;
}

/** The grid, and the grid shifted by a turn to the east or west, where the geometry overlaps it. */
function overlappingTurns(geometry: Geometry, grid: Grid): readonly Grid[] {
  const period = turnOf(grid);
  if (period === undefined) return [grid];
  const turns = [0, -period, period].map((shift) => shifted(grid, shift));
  const [west, east] = longitudesOf(geometry);
  if (geometry.type !== "Point")
    return turns.filter((turn) => west < eastEdge(turn) && east > westEdge(turn));
  return turns.filter((turn) => west >= westEdge(turn) && west <= eastEdge(turn)).slice(0, 1);
}

function longitudesOf(geometry: Geometry): readonly [west: number, east: number] {
  if (geometry.type === "Point") {
    const [longitude = Number.NaN] = geometry.coordinates;
    return [longitude, longitude];
  }
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  let [west, east] = [Infinity, -Infinity];
  for (const [outer = []] of polygons)
    for (const position of outer) {
      const longitude = position[0] ?? Number.NaN;
      west = Math.min(west, longitude);
      east = Math.max(east, longitude);
    }
  return [west, east];
}
