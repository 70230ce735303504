import { projectionOf } from "../projection/projection.ts";
import { SourceError } from "./source-error.ts";

/**
 * The CRS of a text: an EPSG code, PROJ parameters, or a WKT.
 *
 * @throws SourceError that names a CRS that is not supported
 */
export function crsFromText(text: string): string {
  const [, code] = /(?:AUTHORITY|ID)\["EPSG",\s*"?(\d+)"?\]\s*\]\s*$/i.exec(text) ?? [];
  const crs = code === undefined ? text.trim() : `EPSG:${code}`;
  if (/^GEOGCS\["(?:GCS_WGS_1984|WGS 84)"/.test(crs)) return "EPSG:4326";
  if (projectionOf(crs) !== undefined) return crs;
  throw new SourceError(
    `CRS ${text.replaceAll(/[^\x20-\x7e]/g, "").slice(0, 60)} is not supported`,
  );
}
