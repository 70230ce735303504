import { wktToGeoJSON } from "betterknown";
import { FileError } from "../features/file-error.ts";
import { type RawFeatures, rawFeature } from "../features/raw-feature.ts";

/**
 * Reads Well-Known Text: one geometry on a line, or over several lines; accepts a prefix `SRID=4326;`.
 *
 * @throws FileError
 */
export function readWkt(bytes: Uint8Array): RawFeatures {
  const text = new TextDecoder().decode(bytes).trim();
  // A geometry may span several lines; the next one begins on a new line with its type.
  const geometries = text.split(/\r?\n\s*(?=[a-z])/i);
  return { features: geometries.map((one) => rawFeature(parseOne(one))), notes: [] };
}

function parseOne(text: string): unknown {
  try {
    return wktToGeoJSON(text.replaceAll(/\s+/g, " "));
  } catch (error) {
    throw new FileError(
      `“${text.slice(0, 40)}” is not Well-Known Text.`,
      "Write e.g. POINT (-78.64 35.78) or POLYGON ((-79 35, -78 35, -78 36, -79 35)), in degrees (lon lat).",
      { cause: error },
    );
  }
}
