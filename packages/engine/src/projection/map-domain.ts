import type { CrsDefinition } from "./crs-definition.ts";
import type { ClipBox } from "./clip-geometry.ts";
import { LOBES } from "./goode.ts";

/** Greatest distance from the edge of the map that rounding may have, degrees. */
const EDGE = 1e-9;
/** Pseudocylindrical and cylindrical maps, and conic ones: the whole Earth, cut along a meridian. */
const CUT_AT_MERIDIAN: ReadonlySet<string> = new Set([
  "merc",
  "cea",
  "eqc",
  "mill",
  "moll",
  "robin",
  "sinu",
  "eck4",
  "eqearth",
  "lcc",
  "aea",
  "eqdc",
]);
/** Maps round a point, without a cut; they end opposite it. */
const ROUND_A_POINT: ReadonlySet<string> = new Set(["laea", "aeqd", "stere", "sterea"]);

/** Where a map is used, in degrees of longitude from its central meridian and of latitude. */
export interface MapDomain {
  /** Longitude of the central meridian, degrees from Greenwich. */
  readonly centre: number;
  /** The parts of the Earth that the map has without a jump; longitudes are counted from the central meridian. */
  readonly parts: readonly ClipBox[];
  /** Whether a box that is inside a part may be projected as it is, however far it is from the centre. */
  readonly isWhole: boolean;
}

/** The domain of a map projection; undefined for a geographic CRS. */
export function domainOf(definition: CrsDefinition): MapDomain | undefined {
  const { projection, parameters, primeMeridian } = definition;
  // That of a rotated raster of longitudes too: its edges stay straight.
  if (projection === "longlat") return undefined;
  const longitude = parameters.get("lon_0") ?? parameters.get("lonc") ?? 0;
  const centre = longitude + primeMeridian;
  const latitude = parameters.get("lat_0") ?? 0;
  if (projection === "igh")
    return {
      centre,
      isWhole: true,
      parts: LOBES.map(({ west, east, isNorth }) => ({
        west: west + EDGE,
        east: east - EDGE,
        south: isNorth ? 0 : -90,
        north: isNorth ? 90 : -EDGE,
      })),
    };
  if (projection === "rotated") return { centre, isWhole: false, parts: [around(180, -90, 90)] };
  if (CUT_AT_MERIDIAN.has(projection)) {
    // Mercator's map and a conformal cone have no pole, or one that is a point.
    const most = projection === "merc" || projection === "lcc" ? 89 : 90;
    return { centre, isWhole: true, parts: [around(180, -most, most)] };
  }
  if (ROUND_A_POINT.has(projection)) {
    const south = latitude > 0 ? -89 : -90;
    const north = latitude < 0 ? 89 : 90;
    return { centre, isWhole: false, parts: [around(180, south, north)] };
  }
  // Maps of a region: transverse and oblique ones, polyconic, of satellites.
  return { centre, isWhole: false, parts: [around(80, -90, 90)] };
}

const around = (halfWidth: number, south: number, north: number): ClipBox => ({
  west: -halfWidth + EDGE,
  east: halfWidth - EDGE,
  south,
  north,
});

/** Longitudes from the centre of a map within which any area is projected as it is, degrees. */
const NEAR = 60;

/**
 * Whether a box of longitudes (from the central meridian) and latitudes can be projected as it is: it lies within one
 * part of the map, and near its centre where the map is not of the whole Earth.
 */
export function isPlainIn({ parts, isWhole }: MapDomain, box: ClipBox, latitude: number): boolean {
  const part = parts.find(
    ({ west, east, south, north }) =>
      box.west >= west && box.east <= east && box.south >= south && box.north <= north,
  );
  if (part === undefined) return false;
  if (isWhole) return true;
  const isPolar = Math.abs(latitude) > 89;
  if (isPolar)
    return (
      box.east - box.west < 180 &&
      Math.sign(latitude) * (latitude > 0 ? box.south : box.north) > -NEAR
    );
  return (
    Math.max(-box.west, box.east) < NEAR &&
    Math.max(Math.abs(box.south - latitude), Math.abs(box.north - latitude)) < NEAR + 30
  );
}
