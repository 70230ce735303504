import { FileError } from "../features/file-error.ts";
import {
  type AsyncBuffer,
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
  type SchemaTree,
} from "hyparquet";
import { DEFAULT_PARSERS } from "hyparquet/src/convert.js";
import { type ByteSource, type SeekableSource, seekable } from "../bytes/byte-source.ts";
import type { FeatureSource, FileColumn, SourceFeature } from "../features/feature-source.ts";
import type { FormatOptions } from "../features/open-options.ts";
import { createPauses } from "../features/pauses.ts";
import { nativeGeometry } from "./geoparquet/native-geometry.ts";
import { type GeometryColumn, geometryColumn } from "./geoparquet/geometry-column.ts";
import { boundedCompressors } from "./geoparquet/bounded-compressors.ts";
import { parseWkb } from "./geometry/wkb.ts";

/** Bytes of the end of a file that are read first: the metadata of most files. */
const FOOTER_BYTES = 512 * 1024;
/** Bytes of rows that are decoded at a time, where the file has an index of its pages. */
const PART_BYTES = 32 * 1024 * 1024;
/** Rows that are given at a time. */
const BATCH = 256;

/**
 * Opens a GeoParquet, with geometries in Well-Known Binary or in native encodings, or a Parquet whose geometry columns have
 * the logical type. Reads row group by row group, or smaller parts where the file has an index of its pages.
 *
 * @throws FileError
 */
export async function openGeoparquet(
  source: ByteSource,
  options: FormatOptions,
): Promise<FeatureSource> {
  const file = seekable(source, "GeoParquet");
  const metadata = await metadataOf(file, options);
  const column = geometryColumn(metadata);
  const count = Number(metadata.num_rows);
  const schema = parquetSchema(metadata);
  const names = schema.children
    .map(({ element }) => element.name)
    .filter((name) => !column.left.has(name));
  return {
    kind: "geoparquet",
    layers: [{ name: "", count }],
    layer: "",
    crs: column.crs,
    columns: schema.children
      .filter(({ element }) => names.includes(element.name) && element.name !== column.name)
      .map(columnOf),
    count,
    notes: column.notes,
    features: (signal) => readRows(file, metadata, { column, names, options, signal }),
    close: source.close,
  };
}

async function metadataOf(
  file: SeekableSource,
  { maxRowGroupBytes, signal }: FormatOptions,
): Promise<FileMetaData> {
  const metadata = await parquetMetadataAsync(bufferOf(file, signal), {
    initialFetchSize: FOOTER_BYTES,
    geoparquet: false,
  });
  for (const [index, { total_byte_size: bytes, num_rows: rows }] of metadata.row_groups.entries()) {
    const isOver = bytes > BigInt(maxRowGroupBytes);
    if (isOver || rows > BigInt(maxRowGroupBytes))
      throw new FileError(
        `Row group ${index + 1} states ${isOver ? `${bytes} bytes` : `${rows} rows`}; it may have ${maxRowGroupBytes} (maxRowGroupBytes).`,
        "Write it with smaller row groups, e.g. of 10,000 rows, or raise the limit.",
      );
  }
  return metadata;
}

/** The file as hyparquet reads it. Refuses ranges beyond its end, which damaged metadata states. */
function bufferOf({ size, read }: SeekableSource, signal: AbortSignal | undefined): AsyncBuffer {
  return {
    byteLength: size,
    async slice(start, end = size) {
      const from = start < 0 ? Math.max(0, size + start) : start;
      if (from > size || end > size || end < from)
        throw new FileError(
          `The Parquet states bytes ${from} to ${end}; the file has ${size}.`,
          "It may be incomplete or damaged: copy or export it again.",
        );
      const bytes = await read(from, end, signal);
      // A copy of its own: hyparquet reads numbers at offsets of the buffer.
      return bytes.slice().buffer;
    },
  };
}

/** Bytes stay bytes: geometries are parsed here, and JSON stays text. */
const PARSERS = {
  ...DEFAULT_PARSERS,
  jsonFromBytes: (bytes: Uint8Array | undefined): unknown =>
    bytes === undefined ? undefined : new TextDecoder().decode(bytes),
  geometryFromBytes: (bytes: Uint8Array | undefined): unknown => bytes,
  geographyFromBytes: (bytes: Uint8Array | undefined): unknown => bytes,
};

async function* readRows(
  file: SeekableSource,
  metadata: FileMetaData,
  {
    column,
    names,
    options,
    signal,
  }: {
    readonly column: GeometryColumn;
    readonly names: readonly string[];
    readonly options: FormatOptions;
    readonly signal: AbortSignal | undefined;
  },
): AsyncGenerator<readonly SourceFeature[]> {
  const pauseIfDue = createPauses(signal);
  const buffer = bufferOf(file, signal);
  for (const { start, end, isPart } of partsOf(metadata)) {
    signal?.throwIfAborted();
    const rows: readonly Record<string, unknown>[] = await parquetReadObjects({
      file: buffer,
      metadata,
      columns: [...names],
      rowStart: start,
      rowEnd: end,
      compressors: boundedCompressors(options.maxRowGroupBytes),
      parsers: PARSERS,
      utf8: false,
      useOffsetIndex: isPart,
    });
    for (let at = 0; at < rows.length; at += BATCH) {
      yield rows.slice(at, at + BATCH).map((row) => featureOf(row, column));
      await pauseIfDue();
    }
  }
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly isPart: boolean;
}

function* partsOf({ row_groups: groups }: FileMetaData): Generator<Part> {
  let first = 0;
  for (const { num_rows, total_byte_size, columns } of groups) {
    const rows = Number(num_rows);
    const isIndexed = columns.every(
      ({ offset_index_offset: offset, offset_index_length: length }) =>
        offset !== undefined && length !== undefined,
    );
    const parts = isIndexed ? Math.ceil(Number(total_byte_size) / PART_BYTES) : 1;
    const step = Math.max(1, Math.ceil(rows / Math.max(1, parts)));
    for (let start = 0; start < rows; start += step)
      yield {
        start: first + start,
        end: first + Math.min(start + step, rows),
        isPart: step < rows,
      };
    first += rows;
  }
}

function featureOf(row: Record<string, unknown>, column: GeometryColumn): SourceFeature {
  const { [column.name]: value, ...properties } = row;
  try {
    return { properties, geometry: geometryOf(value, column.encoding) };
  } catch {
    return { properties, geometry: { type: "broken Well-Known Binary" } };
  }
}

function geometryOf(value: unknown, encoding: GeometryColumn["encoding"]): unknown {
  if (value === null || value === undefined) return null;
  if (encoding !== "wkb") return nativeGeometry(value, encoding);
  return value instanceof Uint8Array ? parseWkb(value).geometry : { type: "no Well-Known Binary" };
}

const NUMBERS: ReadonlySet<string> = new Set(["INT32", "INT64", "FLOAT", "DOUBLE"]);

function columnOf({ element }: SchemaTree): FileColumn {
  const { name, type, logical_type: logical, converted_type: converted } = element;
  const isTime = /DATE|TIME/.test(logical?.type ?? converted ?? "");
  if (type === "BOOLEAN") return { name, type: "boolean" };
  return { name, type: type !== undefined && NUMBERS.has(type) && !isTime ? "number" : "text" };
}
