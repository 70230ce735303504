import { refuseOtherCrs } from "../features/degrees-crs.ts";
import { FileError } from "../features/file-error.ts";
import { type RawFeatures, rawFeatures } from "../features/raw-feature.ts";

/**
 * Reads any GeoJSON object: geometry, Feature or FeatureCollection.
 *
 * @throws FileError
 */
export function readGeojson(bytes: Uint8Array): RawFeatures {
  const value = parseJson(new TextDecoder().decode(bytes));
  const crs = crsOf(value);
  if (crs !== undefined) refuseOtherCrs(crs);
  return { features: rawFeatures(value), notes: [] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : "";
    throw new FileError(
      `It is not JSON: ${reason}.`,
      "Check that the file is complete and has no errors from editing; GeoJSON begins with { and ends with }.",
      { cause: error },
    );
  }
}

/** The CRS of GeoJSON older than RFC 7946, e.g. urn:ogc:def:crs:OGC:1.3:CRS84; undefined if it has none. */
function crsOf(value: unknown): string | undefined {
  const name = ["crs", "properties", "name"].reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined,
    value,
  );
  return typeof name === "string" ? name : undefined;
}
