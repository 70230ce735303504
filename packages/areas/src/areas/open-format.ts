import type { ByteSource } from "../bytes/byte-source.ts";
import type { FeatureSource } from "../features/feature-source.ts";
import { type AreaFileKind, kindOfName } from "../features/file-kinds.ts";
import type { FormatOptions } from "../features/open-options.ts";

type Open = (source: ByteSource, options: FormatOptions) => FeatureSource | Promise<FeatureSource>;

/** The readers of formats. Each is loaded only when a file needs it. */
const OPENERS: Readonly<Record<Exclude<AreaFileKind, "shapefile">, () => Promise<Open>>> = {
  geojson: async () => (await import("../formats/geojson.ts")).openGeojson,
  ndjson: async () => (await import("../formats/geojson.ts")).openNdjson,
  flatgeobuf: async () => (await import("../formats/flatgeobuf.ts")).openFlatgeobuf,
  geoparquet: async () => (await import("../formats/geoparquet.ts")).openGeoparquet,
  geopackage: async () => (await import("../formats/geopackage.ts")).openGeopackage,
  kml: async () => (await import("../formats/kml.ts")).openKml,
  kmz: async () => (await import("../formats/kml.ts")).openKmz,
  csv: async () => {
    const { openCsv } = await import("../formats/csv.ts");
    return (source, options) => openCsv("csv", source, options);
  },
  tsv: async () => {
    const { openCsv } = await import("../formats/csv.ts");
    return (source, options) => openCsv("tsv", source, options);
  },
  xlsx: async () => (await import("../formats/xlsx.ts")).openXlsx,
  wkt: async () => (await import("../formats/wkt.ts")).openWkt,
};

/**
 * Loads the reader of a file by its extension, over the network the first time in a page. Without effect for a file that
 * cannot be read.
 */
export async function loadReader(name: string): Promise<void> {
  const kind = kindOfName(name);
  if (kind === "shapefile") await import("../formats/shapefile.ts");
  else if (kind !== undefined) await OPENERS[kind]();
}

/**
 * Opens a file by its format.
 *
 * @param parts all files, of which only a Shapefile has several
 * @param main the file that tells the format
 * @throws FileError
 */
export async function openFormat(
  kind: AreaFileKind,
  parts: readonly ByteSource[],
  main: ByteSource,
  options: FormatOptions,
): Promise<FeatureSource> {
  if (kind === "shapefile") {
    const { openShapefile } = await import("../formats/shapefile.ts");
    return await openShapefile(parts, options);
  }
  const open = await OPENERS[kind]();
  return await open(main, options);
}
