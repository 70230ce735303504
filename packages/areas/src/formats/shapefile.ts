// oxlint-disable-next-line typescript/triple-slash-reference -- packages that compile this source must find the declaration
/// <reference path="./shpjs.d.ts" />
import { unzipSync } from "fflate";
import { parseZip } from "shpjs";
import { crsToDegrees } from "../features/crs-to-degrees.ts";
import { FileError } from "../features/file-error.ts";
import { type RawFeatures, rawFeatures } from "../features/raw-feature.ts";
import { NO_CRS } from "./flatgeobuf.ts";

/**
 * Reads a zipped Shapefile, or several in one zip. Converts coordinates to WGS 84 by the .prj.
 *
 * @throws FileError
 */
export async function readShapefile(bytes: Uint8Array): Promise<RawFeatures> {
  try {
    const notes = notesOf(bytes);
    const layers = [await parseZip(bytes)].flat();
    return { features: layers.flatMap((layer) => rawFeatures(layer)), notes };
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError(
      "The zip holds no Shapefile that can be read.",
      "Zip the .shp with its .dbf, .shx and .prj, without a password.",
      { cause: error },
    );
  }
}

/** Notes on the CRSs: a missing .prj, or a datum that is converted only roughly. */
function notesOf(bytes: Uint8Array): readonly string[] {
  const definitions = Object.values(
    unzipSync(bytes, { filter: ({ name }) => /\.prj$/i.test(name) && !name.includes("__MACOSX") }),
  ).map((prj) => new TextDecoder().decode(prj));
  if (definitions.length === 0) return [NO_CRS];
  const notes = definitions.flatMap((definition) => {
    const [, name = "the .prj"] = /"([^"]*)"/.exec(definition) ?? [];
    return crsToDegrees(name, definition).notes;
  });
  return [...new Set(notes)];
}
