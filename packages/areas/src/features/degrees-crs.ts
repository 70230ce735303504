import { FileError } from "./file-error.ts";

/**
 * Codes of CRSs in degrees that are within two metres of WGS 84: WGS 84 itself, NAD 83 and its realizations (4269, 4152,
 * 4617, 4759, 4955, 6318, 6319, 8252), ETRS 89 and RGF 93 (4258, 4937, 4171), GDA 94 and 2020, NZGD 2000, SIRGAS 2000, JGD
 * 2000 and 2011, CGCS 2000.
 */
const DEGREES: ReadonlySet<string> = new Set(
  "CRS84 CRS84h CRS83 4326 4979 4269 4152 4617 4759 4955 6318 6319 8252 4258 4937 4171 4283 7844 4167 4674 4612 6668 4490".split(
    " ",
  ),
);

/** Whether coordinates of a CRS are longitude and latitude; `name` as for {@link refuseOtherCrs}. */
export const isDegrees = (name: string): boolean => DEGREES.has(name.split(/[:/]/).at(-1) ?? "");

/**
 * Refuses a CRS whose coordinates are not longitude and latitude.
 *
 * @param name as the file names it, e.g. `urn:ogc:def:crs:EPSG::32617`, `EPSG:4326` or `4326`
 * @throws FileError
 */
export function refuseOtherCrs(name: string): void {
  if (!isDegrees(name)) throw otherCrs(name);
}

/** The error for a file whose CRS has a name but no definition, so that it cannot be reprojected. */
export const otherCrs = (name: string): FileError =>
  new FileError(
    `The file is in the coordinate reference system ${name}, not in degrees of WGS 84.`,
    "Reproject it to WGS 84 (EPSG:4326), e.g. with QGIS or ogr2ogr -t_srs EPSG:4326, or give it as a GeoPackage, a FlatGeobuf or a zipped Shapefile that holds the definition of its CRS: these are reprojected here.",
  );
