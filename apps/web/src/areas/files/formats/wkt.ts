import { wktToGeoJSON } from "betterknown";
import { FileError } from "../features/file-error.ts";
import { type RawFeatures, rawFeature } from "../features/raw-feature.ts";

/**
 * Reads Well-Known Text, a geometry a line or one over several lines; `SRID=4326;` before it is understood.
 *
 * @throws FileError
 */
export function readWkt(bytes: Uint8Array): RawFeatures {
  const text = new TextDecoder().decode(bytes).trim();
  // The next geometry begins on a line of its own, with its type: one geometry may go over several lines.
  const geometries = text.split(/\r?\n\s*(?=[a-z])/i);
  return { features: geometries.map((one) => rawFeature(parseOne(one))), notes: [] };
}

function parseOne(text: string): unknown {
  try {
    return wktToGeoJSON(text.replaceAll(/\s+/g, " "));
  } catch (error) {
    throw new FileError(
      `“${text.slice(0, 40)}” is no Well-Known Text that can be read.`,
      "Write e.g. POINT (-78.64 35.78) or POLYGON ((-79 35, -78 35, -78 36, -79 35)), in degrees (lon lat).",
      { cause: error },
    );
  }
}
