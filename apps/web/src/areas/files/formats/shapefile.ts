import { parseZip } from "shpjs";
import { FileError } from "../file-error.ts";
import { type RawFeatures, rawFeatures } from "../raw-feature.ts";
import { NO_CRS } from "./flatgeobuf.ts";

/**
 * Reads a zipped Shapefile, or several in one zip. Coordinates are brought to WGS 84 by the .prj.
 *
 * @throws FileError
 */
export async function readShapefile(bytes: Uint8Array): Promise<RawFeatures> {
  const layers = [await parseLayers(bytes)].flat();
  const hasPrj = new TextDecoder("latin1").decode(bytes).toLowerCase().includes(".prj");
  return {
    features: layers.flatMap((layer) => rawFeatures(layer)),
    notes: hasPrj ? [] : [NO_CRS],
  };
}

async function parseLayers(bytes: Uint8Array): ReturnType<typeof parseZip> {
  try {
    return await parseZip(bytes);
  } catch (error) {
    throw new FileError(
      "The zip holds no Shapefile that can be read.",
      "Zip the .shp with its .dbf, .shx and .prj, without a password.",
      { cause: error },
    );
  }
}
