import { FileError } from "../features/file-error.ts";
import { FILE_ENDINGS, FILE_KINDS } from "../features/file-types.ts";
import type { RawFeatures } from "../features/raw-feature.ts";
import type { ReadOptions } from "../features/read-options.ts";

type Reader = (bytes: Uint8Array, options?: ReadOptions) => RawFeatures | Promise<RawFeatures>;

/** Readers by extension. Each is loaded only when a file needs it. */
const READERS: Readonly<Record<(typeof FILE_ENDINGS)[number], () => Promise<Reader>>> = {
  json: async () => (await import("../formats/geojson.ts")).readGeojson,
  geojson: async () => (await import("../formats/geojson.ts")).readGeojson,
  gpkg: async () => (await import("../formats/geopackage.ts")).readGeopackage,
  zip: async () => (await import("../formats/shapefile.ts")).readShapefile,
  fgb: async () => (await import("../formats/flatgeobuf.ts")).readFlatgeobuf,
  kml: async () => (await import("../formats/kml.ts")).readKml,
  kmz: async () => (await import("../formats/kmz.ts")).readKmz,
  wkt: async () => (await import("../formats/wkt.ts")).readWkt,
};

/** How to convert common files that cannot be read. */
const ADVICE: Readonly<Record<string, string>> = {
  shp: "Zip the .shp together with its .dbf, .shx and .prj.",
  dbf: "Zip it together with its .shp, .shx and .prj.",
  csv: "Paste coordinates as text instead, one place on each line.",
};

/**
 * Loads the reader of a file by its extension, over the network the first time. Without effect for a file that cannot be read.
 */
export async function loadReader(name: string): Promise<void> {
  await supportedBy(name)?.();
}

const extensionOf = (name: string): string => name.toLowerCase().split(".").at(-1) ?? "";

function supportedBy(name: string): (() => Promise<Reader>) | undefined {
  const supported = FILE_ENDINGS.find((one) => one === extensionOf(name));
  return supported === undefined ? undefined : READERS[supported];
}

/**
 * Reads the features of a file by its extension.
 *
 * @param name the name of the file, of which only the extension counts
 * @param bytes its content; the header of a GeoPackage that another program has open is changed in place
 * @throws FileError
 */
export async function readFeatures(
  name: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<RawFeatures> {
  const extension = extensionOf(name);
  const supported = supportedBy(name);
  if (supported === undefined)
    throw new FileError(
      `.${extension} files cannot be read.`,
      ADVICE[extension] ?? `Give ${FILE_KINDS}.`,
    );
  if (bytes.byteLength === 0)
    throw new FileError("The file is empty.", "Export it again, with at least one feature.");
  const read = await supported();
  try {
    return await read(bytes, options);
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError(
      `The file cannot be read as .${extension}.`,
      "It may be incomplete, or have the wrong extension: export it again.",
      { cause: error },
    );
  }
}
