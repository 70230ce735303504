import proj4 from "proj4";
import { type Affine, applyAffine, invertAffine } from "./affine.ts";
import { type CrsDefinition, isPlainDegrees } from "./crs-definition.ts";
import { type Ellipsoid, isSphere } from "./ellipsoid.ts";
import { GOODE } from "./goode.ts";
import type { Project, Projection } from "./map-projection.ts";
import { ROBINSON } from "./robinson.ts";
import { rotatedPole } from "./rotated-pole.ts";
import { ECKERT_IV, MOLLWEIDE, type Spherical } from "./spherical.ts";

const RADIANS = Math.PI / 180;

/** Projections that proj4 does not have, or whose loops may not end. */
const SPHERICAL: ReadonlyMap<string, Spherical> = new Map([
  ["moll", MOLLWEIDE],
  ["eck4", ECKERT_IV],
  ["igh", GOODE],
  ["robin", ROBINSON],
]);

interface Conversion {
  readonly forward: Project;
  readonly inverse: Project;
}

/** The conversions of a CRS. Its datum is shifted first, then its prime meridian counts, and its axes and units last. */
export function createProjection(definition: CrsDefinition): Projection {
  const { primeMeridian, unit, isWest, isSouth } = definition;
  if (isPlainDegrees(definition))
    return { project: undefined, unproject: (x, y) => [x, y], definition };
  const { affine, ...base } = definition;
  if (affine !== undefined) return withRotation(createProjection(base), affine, definition);
  const ofDatum = datumShift(definition);
  const { forward, inverse } = conversionOf(definition);
  const [x, y] = [isWest ? -unit : unit, isSouth ? -unit : unit];
  return {
    definition,
    project(longitude, latitude) {
      const [l, p] =
        ofDatum === undefined ? [longitude, latitude] : ofDatum.forward(longitude, latitude);
      const [east, north] = forward(l - primeMeridian, p);
      return [east / x, north / y];
    },
    unproject(easting, northing) {
      const [l, p] = inverse(easting * x, northing * y);
      return ofDatum === undefined
        ? [wrapped(l + primeMeridian), p]
        : ofDatum.inverse(l + primeMeridian, p);
    },
  };
}

/** The conversions to and from the columns and rows of a rotated raster. */
function withRotation(
  { project = (x, y) => [x, y], unproject, definition: { projection, unit } }: Projection,
  affine: Affine,
  definition: CrsDefinition,
): Projection {
  const turn = projection === "longlat" ? 360 / unit : undefined;
  return {
    definition,
    project(longitude, latitude) {
      const [x, y] = project(longitude, latitude);
      // Longitudes of the turn in which the raster begins.
      const turned = turn === undefined ? x : x + turn * Math.round((affine[0] - x) / turn);
      return invertAffine(affine, turned, y);
    },
    unproject: (column, row) => unproject(...applyAffine(affine, column, row)),
  };
}

/** From degrees of the datum, counted from the prime meridian, to metres (or degrees of a geographic CRS). */
function conversionOf(definition: CrsDefinition): Conversion {
  const { projection, parameters, ellipsoid } = definition;
  const of = (name: string): number => parameters.get(name) ?? 0;
  if (projection === "longlat") return { forward: (x, y) => [x, y], inverse: (x, y) => [x, y] };
  if (projection === "rotated") return rotatedPole(of("o_lat_p"), of("o_lon_p"), of("lon_0"));
  const spherical = SPHERICAL.get(projection);
  if (spherical === undefined) return byProj4(definition);
  const [radius, centre, x0, y0] = [ellipsoid.a, of("lon_0"), of("x_0"), of("y_0")];
  return {
    forward(longitude, latitude) {
      const [x, y] = spherical.forward(wrapped(longitude - centre) * RADIANS, latitude * RADIANS);
      return [radius * x + x0, radius * y + y0];
    },
    inverse(x, y) {
      const [longitude, latitude] = spherical.inverse((x - x0) / radius, (y - y0) / radius);
      return [wrapped(longitude / RADIANS + centre), latitude / RADIANS];
    },
  };
}

function byProj4({ projection, parameters, ellipsoid }: CrsDefinition): Conversion {
  const words = [
    `proj=${projection}`,
    // proj4 computes with undefined where a default is missing.
    ...["lat_0", "lon_0", "x_0", "y_0"].flatMap((name) =>
      parameters.has(name) ? [] : [`${name}=0`],
    ),
    ...[...parameters].map(([name, value]) =>
      name === "sweep_x" ? "sweep=x" : name === "no_uoff" ? name : `${name}=${value}`,
    ),
    ...figureWords(ellipsoid),
  ];
  const { forward, inverse } = proj4(words.map((word) => `+${word}`).join(" "));
  return { forward: guarded(forward), inverse: guarded(inverse) };
}

/** Some projections of proj4 read the flattening, others the axes. */
const figureWords = (ellipsoid: Ellipsoid): readonly string[] =>
  isSphere(ellipsoid)
    ? [`a=${ellipsoid.a}`, `b=${ellipsoid.a}`]
    : [`a=${ellipsoid.a}`, `rf=${ellipsoid.a / (ellipsoid.a - ellipsoid.b)}`];

/** The shift from WGS 84 to the datum of a CRS, in degrees. */
function datumShift({ shift, ellipsoid: { a, b } }: CrsDefinition): Conversion | undefined {
  if (shift === undefined) return undefined;
  const towgs84 = shift.parameters.join(",");
  const { forward, inverse } = proj4(`+proj=longlat +a=${a} +b=${b} +towgs84=${towgs84}`);
  return { forward: nearest(guarded(forward)), inverse: nearest(guarded(inverse)) };
}

/** A shift is small: beyond the antimeridian longitudes continue instead of jumping. */
const nearest =
  (convert: Project): Project =>
  (longitude, latitude) => {
    const [x, y] = convert(longitude, latitude);
    return [x - 360 * Math.round((x - longitude) / 360), y];
  };

/** proj4 throws for some positions that a projection does not have. */
const guarded =
  (convert: (position: [number, number]) => [number, number]): Project =>
  (x, y) => {
    try {
      return convert([x, y]);
    } catch {
      return [Number.NaN, Number.NaN];
    }
  };

/** Longitudes from -180 to 180; both of these stay. */
const wrapped = (longitude: number): number =>
  Math.abs(longitude) <= 180 ? longitude : longitude - 360 * Math.round(longitude / 360);
