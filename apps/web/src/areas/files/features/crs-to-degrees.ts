import proj4 from "proj4";
import { FileError } from "./file-error.ts";

/** How positions of a CRS become degrees, and what is to be said of it. */
export interface CrsToDegrees {
  /** To longitude and latitude; undefined for coordinates that are such degrees already. */
  readonly toDegrees: ((x: number, y: number) => readonly [lon: number, lat: number]) | undefined;
  /** Sentences about what is not exact. */
  readonly notes: readonly string[];
}

/** The half axis of the ellipsoids of WGS 84 and GRS 80, metres, and their flattening as one over it. */
const EARTH = { a: 6_378_137, rf: 298.2572 };

/**
 * The way from a CRS to degrees, by its definition in Well-Known Text. The order of axes in the definition is left alone:
 * files hold x before y whatever it says.
 *
 * Datums on the ellipsoid of WGS 84 or GRS 80 (NAD 83, ETRS 89, GDA 2020, SIRGAS 2000...) lie within two metres of
 * WGS 84. Others are shifted by what proj4 knows, which is not always right: 25 m off for NAD 27 in Carolina, 190 m for
 * Belgium's Lambert 72. That is told, for its reader to judge.
 *
 * @throws FileError for a definition that cannot be understood
 */
export function crsToDegrees(name: string, definition: string): CrsToDegrees {
  const { crs, convert } = understood(name, definition);
  const isEarth = crs.a === EARTH.a && Math.abs((crs.rf ?? 0) - EARTH.rf) < 0.001;
  // The sphere of web maps stands for WGS 84 by agreement.
  const isWebMap = crs.a === EARTH.a && crs.b === EARTH.a;
  const isGeographic = "projName" in crs && crs.projName === "longlat";
  if (isEarth && isGeographic) return { toDegrees: undefined, notes: [] };
  return {
    toDegrees: (x, y) => {
      const [lon, lat] = convert([x, y]);
      return [lon, lat];
    },
    notes: isEarth || isWebMap ? [] : [roughly(name)],
  };
}

function understood(name: string, definition: string) {
  try {
    const { inverse } = proj4(definition);
    return { crs: new proj4.Proj(definition), convert: inverse };
  } catch (error) {
    throw new FileError(
      `The coordinate reference system ${name} is not understood here.`,
      "Reproject the file to WGS 84 (EPSG:4326), e.g. with QGIS or ogr2ogr -t_srs EPSG:4326.",
      { cause: error },
    );
  }
}

const roughly = (name: string): string =>
  `The datum of ${name} is brought to WGS 84 only roughly: outlines may lie up to 200 m off. Where that matters, reproject the file first, e.g. with QGIS or ogr2ogr -t_srs EPSG:4326.`;
