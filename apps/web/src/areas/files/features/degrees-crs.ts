import { FileError } from "./file-error.ts";

/** CRSs in degrees that differ from WGS 84 by less than a few metres: WGS 84 itself, NAD 83 and ETRS 89. */
const DEGREES: ReadonlySet<string> = new Set(["4326", "4979", "4269", "4258", "CRS84", "CRS84h"]);

/** Whether the numbers of a CRS are longitude and latitude, by its name as below. */
export const isDegrees = (name: string): boolean => DEGREES.has(name.split(/[:/]/).at(-1) ?? "");

/**
 * Refuses a CRS whose numbers are not longitude and latitude.
 *
 * @param name as the file names it, e.g. `urn:ogc:def:crs:EPSG::32617`, `EPSG:4326` or `4326`
 * @throws FileError
 */
export function refuseOtherCrs(name: string): void {
  if (!isDegrees(name)) throw otherCrs(name);
}

/** Why a file is not read whose CRS is known by its name alone. */
export const otherCrs = (name: string): FileError =>
  new FileError(
    `The file is in the coordinate reference system ${name}, not in degrees of WGS 84.`,
    "Reproject it to WGS 84 (EPSG:4326), e.g. with QGIS or ogr2ogr -t_srs EPSG:4326, or give it as a GeoPackage, a FlatGeobuf or a zipped Shapefile that holds the definition of its CRS: these are reprojected here.",
  );
