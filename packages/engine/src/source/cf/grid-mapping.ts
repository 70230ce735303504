import { type Attributes, textOf } from "./attributes.ts";

/**
 * The CRS that the attributes of a grid mapping name (CF conventions, appendix F): the EPSG code of their WKT, or WGS 84
 * for longitudes and latitudes of which they say no more.
 *
 * @returns undefined for one without a code
 */
export function crsOfGridMapping(attributes: Attributes): string | undefined {
  const wkt = textOf(attributes, "crs_wkt") ?? textOf(attributes, "spatial_ref") ?? "";
  // The identifier of the whole is its last: WKT 1 has AUTHORITY["EPSG","32617"], WKT 2 ID["EPSG",32617].
  const [, code] = /(?:AUTHORITY|ID)\["EPSG",\s*"?(\d+)"?\]\s*\]\s*$/i.exec(wkt) ?? [];
  if (code !== undefined) return `EPSG:${code}`;
  const isGeographic = textOf(attributes, "grid_mapping_name") === "latitude_longitude";
  return wkt === "" && isGeographic ? "EPSG:4326" : undefined;
}
