import type { ByteSource } from "../bytes/byte-source.ts";
import type { FeatureSource } from "../features/feature-source.ts";
import { FileError } from "../features/file-error.ts";
import type { AreaFileKind } from "../features/file-kinds.ts";
import type { FormatOptions } from "../features/open-options.ts";

type Open = (source: ByteSource, options: FormatOptions) => FeatureSource | Promise<FeatureSource>;

/** The readers of formats. Each is loaded only when a file needs it. */
const OPENERS: Readonly<Record<Exclude<AreaFileKind, "shapefile" | "xlsx">, () => Promise<Open>>> =
  {
    geojson: async () => (await import("../formats/geojson-source.ts")).openGeojson,
    ndjson: async () => (await import("../formats/geojson-source.ts")).openNdjson,
    flatgeobuf: async () => (await import("../formats/flatgeobuf-source.ts")).openFlatgeobuf,
    geoparquet: async () => (await import("../formats/geoparquet-source.ts")).openGeoparquet,
    geopackage: async () => (await import("../formats/geopackage-source.ts")).openGeopackage,
    kml: async () => (await import("../formats/kml-source.ts")).openKml,
    kmz: async () => (await import("../formats/kml-source.ts")).openKmz,
    csv: async () => {
      const { openCsv } = await import("../formats/csv-source.ts");
      return (source, options) => openCsv("csv", source, options);
    },
    tsv: async () => {
      const { openCsv } = await import("../formats/csv-source.ts");
      return (source, options) => openCsv("tsv", source, options);
    },
    wkt: async () => (await import("../formats/wkt-source.ts")).openWkt,
  };

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
    const { openShapefile } = await import("../formats/shapefile-source.ts");
    return await openShapefile(parts, options);
  }
  if (kind === "xlsx") throw new FileError(".xlsx files cannot be read yet.", "Save it as CSV.");
  const open = await OPENERS[kind]();
  return await open(main, options);
}
