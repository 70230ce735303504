import {
  type Geometry,
  type MultiPolygon,
  type Position,
  type Ring,
  validationError,
  validationIssue,
} from "@cas/models";
import { clipRingAt } from "../projection/clip-geometry.ts";

/** A geometry within longitudes -180 to 180, and warnings about the assumptions made. */
export interface CutGeometry {
  readonly geometry: Geometry;
  readonly warnings: readonly string[];
}

/**
 * Cuts a polygon whose rings jump at the antimeridian in two, as GeoJSON requires (RFC 7946, 3.1.9).
 *
 * An edge that spans more than 180 degrees of longitude takes the short way, across the antimeridian; an edge of
 * exactly 360 degrees goes all the way round. A ring that winds once round the Earth in this way encloses the pole of
 * its hemisphere. Returns a geometry without such an edge unchanged.
 *
 * @throws CasError validation_error for a ring round the Earth that lies in both hemispheres, winds more than once, or
 *   goes round and back more than three times.
 */
export function cutAtAntimeridian(geometry: Geometry): CutGeometry {
  if (geometry.type === "Point") return { geometry, warnings: [] };
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const jump = firstJump(polygons.flat());
  if (jump === undefined) return { geometry, warnings: [] };
  const [[from = 0], [to = 0]] = jump;
  const warning =
    `geometry: the edge from longitude ${from} to ${to} is taken the short way, across the antimeridian; ` +
    "give it a position in between if it goes the other way";
  return { geometry: cut(polygons), warnings: [warning] };
}

type Edge = readonly [from: Position, to: Position];

/** The first edge that crosses the antimeridian, if any. */
function firstJump(rings: readonly Ring[]): Edge | undefined {
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const [from, to] = [ring[i - 1], ring[i]];
      if (from && to && turnsBetween(from, to) !== 0) return [from, to];
    }
  return undefined;
}

/** Turns round the Earth to add to the second longitude so that the edge takes the short way: -1, 0 or 1. */
function turnsBetween(from: Position, to: Position): number {
  // By index: destructuring makes an iterator for each position.
  const span = (to[0] ?? 0) - (from[0] ?? 0);
  return Math.abs(span) <= 180 || Math.abs(span) === 360 ? 0 : span < 0 ? 1 : -1;
}

function cut(polygons: MultiPolygon["coordinates"]): MultiPolygon {
  const coordinates = polygons.flatMap(([outer = [], ...holes]) => {
    // Every part gets all cut holes: a hole outside a part subtracts nothing from it.
    const cutHoles = holes.flatMap((hole) => strips(unrolled(hole)));
    return strips(unrolled(outer)).map((ring) => [ring, ...cutHoles]);
  });
  return { type: "MultiPolygon", coordinates };
}

/** A ring whose longitudes continue beyond 180 instead of jumping. */
function unrolled(ring: Ring): Ring {
  let turns = 0;
  const positions = ring.map((position, index) => {
    turns += index === 0 ? 0 : turnsBetween(ring[index - 1] ?? position, position);
    const [longitude = 0, latitude = 0] = position;
    return [longitude + 360 * turns, latitude] as const;
  });
  return turns === 0 ? positions : closedAtPole(positions, turns);
}

const UNCLEAR_POLE =
  "a ring winds round the Earth and it is not clear which pole it encloses; cut it at the antimeridian";

/** Closes a ring that ends one turn away from its start, over the pole of its hemisphere. */
function closedAtPole(positions: readonly (readonly [number, number])[], turns: number): Ring {
  const latitudes = positions.map(([, latitude]) => latitude);
  const isNorth = latitudes.every((latitude) => latitude >= 0);
  if (Math.abs(turns) !== 1 || (!isNorth && latitudes.some((latitude) => latitude > 0)))
    throw validationError([
      validationIssue("body", ["geometry"], UNCLEAR_POLE, [positions[0], positions.at(-1)]),
    ]);
  const pole = isNorth ? 90 : -90;
  const [[first, latitude] = [0, 0]] = positions;
  const last = first + 360 * turns;
  return [...positions, [last, pole], [first, pole], [first, latitude]];
}

/** Maximum number of turns round the Earth that a ring may reach into: a spiral round a pole has three or four. */
const MAX_TURNS = 4;

/**
 * The parts of a ring in each turn round the Earth, shifted to longitudes -180 to 180.
 *
 * @throws CasError validation_error for a ring that reaches into more than four turns
 */
function strips(ring: Ring): Ring[] {
  let [west, east] = [Infinity, -Infinity];
  for (const [longitude = 0] of ring) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
  }
  const first = Math.floor((west + 180) / 360);
  const count = Math.ceil((east + 180) / 360) - first;
  if (count > MAX_TURNS)
    throw validationError([
      validationIssue(
        "body",
        ["geometry"],
        `a ring goes round the Earth ${count - 1} times, the limit is ${MAX_TURNS - 1}; cut it at the antimeridian`,
        undefined,
      ),
    ]);
  return Array.from({ length: count }, (_, index) => {
    const meridian = (first + index) * 360 - 180;
    return clipRingAt(clipRingAt(ring, 0, meridian, 1), 0, meridian + 360, -1).map(
      ([longitude = 0, latitude = 0]) => [longitude - meridian - 180, latitude],
    );
  }).filter((part) => part.length >= 4);
}
