import { blobSource, type ByteSource, memorySource, pipeSource } from "../bytes/byte-source.ts";
import { urlSource } from "../bytes/url-source.ts";
import { type AreaFileKind, extensionOf, kindOfName } from "../features/file-kinds.ts";
import { FileError } from "../features/file-error.ts";

/**
 * Where areas come from: a Blob or File, bytes, a URL, a pipe of bytes (also a Readable of Node), or for a Shapefile its files
 * together (.shp, .dbf, .prj, .cpg).
 */
export type AreaSource =
  | Blob
  | Uint8Array
  | URL
  | AsyncIterable<Uint8Array>
  | ByteSource
  | readonly (Blob | ByteSource)[];

/** The bytes of a source. */
export async function byteSources(
  source: AreaSource,
  name: string | undefined,
  signal?: AbortSignal,
): Promise<readonly ByteSource[]> {
  if (Array.isArray(source)) {
    const parts: readonly (Blob | ByteSource)[] = source;
    return parts.map((part) => (part instanceof Blob ? blobSource(part) : part));
  }
  const one = source as Exclude<AreaSource, readonly unknown[]>;
  return [await byteSource(one, name, signal)];
}

async function byteSource(
  source: Exclude<AreaSource, readonly unknown[]>,
  name: string | undefined,
  signal: AbortSignal | undefined,
): Promise<ByteSource> {
  if (source instanceof Blob) return blobSource(source, name);
  if (source instanceof Uint8Array) return memorySource(source, name ?? "");
  if (source instanceof URL) return await urlSource(source, name, signal);
  if ("stream" in source) return name === undefined ? source : { ...source, name };
  return pipeSource(source, name ?? "");
}

/** Advice for files of other formats. */
const ADVICE: Readonly<Record<string, string>> = {
  dbf: "Give it together with its .shp and .prj, or zip them.",
  prj: "Give it together with its .shp and .dbf, or zip them.",
  xls: "Save it as .xlsx or as CSV.",
  xlsb: "Save it as .xlsx or as CSV.",
  ods: "Save it as .xlsx or as CSV.",
  gdb: "Export the layer as GeoPackage or FlatGeobuf, e.g. with QGIS or ogr2ogr.",
  gml: "Convert it to GeoPackage or FlatGeobuf, e.g. with QGIS or ogr2ogr.",
  gpx: "Convert it to GeoPackage or GeoJSON, e.g. with QGIS or ogr2ogr.",
};

/** The formats as text for users. */
export const AREA_FORMATS =
  "GeoJSON (also newline-delimited), FlatGeobuf, GeoParquet, GeoPackage, a Shapefile, KML, KMZ, CSV, TSV, Excel or WKT";

/**
 * The format of a source by its extension, or else by its first bytes, with the source to read from.
 *
 * @throws FileError for a format that is not read here
 */
export async function kindOfSource(
  source: ByteSource,
  signal?: AbortSignal,
): Promise<{ readonly kind: AreaFileKind; readonly source: ByteSource }> {
  const extension = extensionOf(source.name);
  const byName = kindOfName(source.name);
  if (byName !== undefined) return { kind: byName, source };
  if (extension !== "" && (ADVICE[extension] !== undefined || source.size !== undefined))
    throw new FileError(
      `.${extension} files cannot be read.`,
      ADVICE[extension] ?? `Give ${AREA_FORMATS}.`,
    );
  const started =
    source.read === undefined
      ? await peeked(source, signal)
      : { first: await source.read(0, 64, signal), source };
  const kind = kindOfBytes(started.first);
  if (kind !== undefined) return { kind, source: started.source };
  throw new FileError(
    "The format cannot be told from the first bytes.",
    `Name it: kind "csv", for example. ${AREA_FORMATS} can be read.`,
  );
}

async function peeked(
  source: ByteSource,
  signal?: AbortSignal,
): Promise<{ readonly first: Uint8Array; readonly source: ByteSource }> {
  const pieces = source.stream(signal)[Symbol.asyncIterator]();
  const { done, value } = await pieces.next();
  const first = done === true ? new Uint8Array() : value;
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield first;
      for (;;) {
        const next = await pieces.next();
        if (next.done === true) return;
        yield next.value;
      }
    } finally {
      await pieces.return?.();
    }
  }
  return { first, source: { ...source, stream: all } };
}

function kindOfBytes(bytes: Uint8Array): AreaFileKind | undefined {
  const text = new TextDecoder("latin1").decode(bytes.subarray(0, 64));
  if (text.startsWith("SQLite format 3")) return "geopackage";
  if (text.startsWith("fgb")) return "flatgeobuf";
  if (text.startsWith("PAR1")) return "geoparquet";
  if (text.startsWith("\u001E")) return "ndjson";
  if (/^(ï»¿)?\s*[{[]/.test(text)) return "geojson";
  if (/^(ï»¿)?\s*<(\?xml|kml)/.test(text)) return "kml";
  return /^\s*(SRID=\d+;)?\s*(POINT|POLYGON|MULTI)/i.test(text) ? "wkt" : undefined;
}
