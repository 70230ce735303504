import { type Attributes, textOf } from "./attributes.ts";

/**
 * The CRS of the attributes of a grid mapping (CF conventions, appendix F): the EPSG code of their WKT, or WGS 84 for
 * longitudes and latitudes without a WKT.
 *
 * @returns undefined for a CRS without an EPSG code
 */
export function crsOfGridMapping(attributes: Attributes): string | undefined {
  const wkt = textOf(attributes, "crs_wkt") ?? textOf(attributes, "spatial_ref") ?? "";
  // The last identifier is that of the whole CRS: WKT 1 has AUTHORITY["EPSG","32617"], WKT 2 ID["EPSG",32617].
  const [, code] = /(?:AUTHORITY|ID)\["EPSG",\s*"?(\d+)"?\]\s*\]\s*$/i.exec(wkt) ?? [];
  if (code !== undefined) return `EPSG:${code}`;
  const isGeographic = textOf(attributes, "grid_mapping_name") === "latitude_longitude";
  return wkt === "" && isGeographic ? "EPSG:4326" : undefined;
}
