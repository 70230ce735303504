import proj4 from "proj4";
import { FileError } from "./file-error.ts";

/** A conversion from a CRS to degrees. */
export interface CrsToDegrees {
  /** To longitude and latitude; undefined if the coordinates are already in degrees. */
  readonly toDegrees: ((x: number, y: number) => readonly [lon: number, lat: number]) | undefined;
  /** Whether coordinates are angles in any case, if on another datum. */
  readonly isGeographic?: boolean | undefined;
  /** Sentences about inexact conversions. */
  readonly notes: readonly string[];
}

/** WGS 84 and GRS 80: semi-major axis in metres, inverse flattening. */
const EARTH = { a: 6_378_137, rf: 298.2572 };

/**
 * The conversion from a CRS to degrees, by its definition: Well-Known Text, a PROJ string or PROJJSON. Ignores the axis order of the definition: files
 * have x before y in any case.
 *
 * Datums on the ellipsoid of WGS 84 or GRS 80 (NAD 83, ETRS 89, GDA 2020, SIRGAS 2000...) are within two metres of WGS 84.
 * Others are shifted by the parameters of proj4, which can be wrong: by 25 m for NAD 27 in Carolina, by 190 m for Belgium's
 * Lambert 72. A note warns the user.
 *
 * @throws FileError for a definition that proj4 does not support
 */
export function crsToDegrees(name: string, definition: string | object): CrsToDegrees {
  const { crs, convert } = parseDefinition(name, definition);
  const isEarth = crs.a === EARTH.a && Math.abs((crs.rf ?? 0) - EARTH.rf) < 0.001;
  // Web Mercator is defined on a sphere, but its coordinates are those of WGS 84.
  const isWebMap = crs.a === EARTH.a && crs.b === EARTH.a;
  const isGeographic = "projName" in crs && crs.projName === "longlat";
  if (isEarth && isGeographic) return { toDegrees: undefined, notes: [] };
  return {
    toDegrees: (x, y) => {
      const [lon, lat] = convert([x, y]);
      return [lon, lat];
    },
    isGeographic,
    notes: isEarth || isWebMap ? [] : [roughly(name)],
  };
}

function parseDefinition(name: string, given: string | object) {
  // The type of proj4 for PROJJSON is looser than that of its function.
  const definition = given as string;
  try {
    const { inverse } = proj4(definition);
    return { crs: new proj4.Proj(definition), convert: inverse };
  } catch (error) {
    throw new FileError(
      `The coordinate reference system ${name} is not supported here.`,
      "Reproject the file to WGS 84 (EPSG:4326), e.g. with QGIS or ogr2ogr -t_srs EPSG:4326.",
      { cause: error },
    );
  }
}

const roughly = (name: string): string =>
  `The datum of ${name} is converted to WGS 84 only roughly: outlines may be up to 200 m off. Where that matters, reproject the file first, e.g. with QGIS or ogr2ogr -t_srs EPSG:4326.`;
