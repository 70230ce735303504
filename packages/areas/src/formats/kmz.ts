import { unzipSync } from "fflate";
import { FileError } from "../features/file-error.ts";
import { MAX_FILE_BYTES } from "../features/file-types.ts";
import type { RawFeatures } from "../features/raw-feature.ts";
import { parseKml } from "./kml.ts";

/**
 * Reads a KMZ, a zip of KML files and pictures. Reads every .kml in it: GDAL writes a first file that only links to the others.
 *
 * @throws FileError
 */
export function readKmz(bytes: Uint8Array): RawFeatures {
  let unpacked = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!name.toLowerCase().endsWith(".kml")) return false;
      unpacked += originalSize;
      // A few bytes can unpack to more than the memory.
      if (unpacked > MAX_FILE_BYTES)
        throw new FileError(
          `Its KML is larger than ${MAX_FILE_BYTES / 2 ** 20} MB.`,
          "Simplify the outlines, or split it into several files.",
        );
      return true;
    },
  });
  const kmls = Object.values(files);
  if (kmls.length === 0) throw new FileError("The KMZ holds no KML.", "Export it again as KML.");
  const names = Object.keys(files);
  const isRead = (href: string): boolean => names.some((name) => name.endsWith(href));
  const parts = kmls.map((kml) => parseKml(kml, isRead));
  return {
    features: parts.flatMap(({ features }) => features),
    notes: parts.flatMap(({ notes }) => notes),
  };
}
