import { FileError } from "./features/file-error.ts";
import { FILE_ENDINGS, FILE_KINDS } from "./features/file-types.ts";
import type { RawFeatures } from "./features/raw-feature.ts";

type Reader = (bytes: Uint8Array, layer?: string) => RawFeatures | Promise<RawFeatures>;

/** By what a name ends with. Each reader is loaded only when a file needs it. */
const READERS: Readonly<Record<(typeof FILE_ENDINGS)[number], () => Promise<Reader>>> = {
  json: async () => (await import("./formats/geojson.ts")).readGeojson,
  geojson: async () => (await import("./formats/geojson.ts")).readGeojson,
  gpkg: async () => (await import("./formats/geopackage.ts")).readGeopackage,
  zip: async () => (await import("./formats/shapefile.ts")).readShapefile,
  fgb: async () => (await import("./formats/flatgeobuf.ts")).readFlatgeobuf,
  kml: async () => (await import("./formats/kml.ts")).readKml,
  kmz: async () => (await import("./formats/kmz.ts")).readKmz,
  wkt: async () => (await import("./formats/wkt.ts")).readWkt,
};

/** What to do about files that are asked for but not read. */
const ADVICE: Readonly<Record<string, string>> = {
  shp: "Zip the .shp together with its .dbf, .shx and .prj.",
  dbf: "Zip it together with its .shp, .shx and .prj.",
  csv: "Paste coordinates as text instead, one a line.",
};

/**
 * Reads the features of a file by what its name ends with.
 *
 * @param layer which one, of a file that holds several
 * @throws FileError
 */
export async function readFile(
  name: string,
  bytes: Uint8Array,
  layer?: string,
): Promise<RawFeatures> {
  const ending = name.toLowerCase().split(".").at(-1) ?? "";
  const known = FILE_ENDINGS.find((one) => one === ending);
  if (known === undefined)
    throw new FileError(
      `Files of the kind .${ending} are not read.`,
      ADVICE[ending] ?? `Give ${FILE_KINDS}.`,
    );
  if (bytes.byteLength === 0)
    throw new FileError("The file is empty.", "Export it anew, with at least one feature.");
  const read = await READERS[known]();
  try {
    return await read(bytes, layer);
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError(
      `The file cannot be read as .${ending}.`,
      "It may be cut short or be of another kind than its name says: export it anew.",
      { cause: error },
    );
  }
}
