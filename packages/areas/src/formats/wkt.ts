import { type ByteSource, wholeFile } from "../bytes/byte-source.ts";
import type { FeatureSource, SourceFeature } from "../features/feature-source.ts";
import { FileError } from "../features/file-error.ts";
import type { FormatOptions } from "../features/open-options.ts";
import { createPauses } from "../features/pauses.ts";
import { createTextDecoding } from "../features/text-decoding.ts";
import { textGeometry } from "./geometry/text-geometry.ts";

/** Features that are given at a time. */
const BATCH = 256;

/**
 * Opens Well-Known Text: one geometry on a line, or over several lines; a prefix `SRID=5070;` names its CRS.
 *
 * @throws FileError
 */
export async function openWkt(source: ByteSource, options: FormatOptions): Promise<FeatureSource> {
  const notes: string[] = [];
  const bytes = await wholeFile(source, options);
  const text = createTextDecoding(options.encoding, notes).decode(bytes).trim();
  // A geometry may span several lines; the next one begins on a new line with its type.
  const texts = text === "" ? [] : text.split(/\r?\n\s*(?=[a-z])/i);
  async function* features(signal?: AbortSignal): AsyncGenerator<readonly SourceFeature[]> {
    const pauseIfDue = createPauses(signal);
    for (let at = 0; at < texts.length; at += BATCH) {
      yield texts.slice(at, at + BATCH).map(parseOne);
      await pauseIfDue();
    }
  }
  return {
    kind: "wkt",
    layers: [{ name: "", count: texts.length }],
    layer: "",
    // Text has no CRS of its own unless each geometry names one.
    crs: undefined,
    columns: [],
    count: texts.length,
    notes,
    features,
    close: source.close,
  };
}

function parseOne(text: string): SourceFeature {
  try {
    return { properties: {}, ...textGeometry(text) };
  } catch (error) {
    throw new FileError(
      `“${text.slice(0, 40)}” is not Well-Known Text.`,
      "Write e.g. POINT (-78.64 35.78) or POLYGON ((-79 35, -78 35, -78 36, -79 35)), in degrees (lon lat), or with SRID=5070; before it.",
      { cause: error },
    );
  }
}
