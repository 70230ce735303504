import { ByteBuffer } from "flatbuffers";
import { ColumnType } from "flatgeobuf/lib/mjs/flat-geobuf/column-type.js";
import { Feature } from "flatgeobuf/lib/mjs/flat-geobuf/feature.js";
import { parseProperties } from "flatgeobuf/lib/mjs/generic/feature.js";
import { fromGeometry } from "flatgeobuf/lib/mjs/geojson/geometry.js";
import { fromByteBuffer, type HeaderMeta } from "flatgeobuf/lib/mjs/header-meta.js";
import { ByteReader } from "../bytes/byte-reader.ts";
import type { ByteSource } from "../bytes/byte-source.ts";
import type {
  CrsWords,
  FeatureSource,
  FileColumn,
  SourceFeature,
} from "../features/feature-source.ts";
import { FileError } from "../features/file-error.ts";
import { refuseLargeFeature } from "../features/feature-too-large.ts";
import type { FormatOptions } from "../features/open-options.ts";
import { createPauses } from "../features/pauses.ts";
import { startedWith } from "./started-with.ts";

/** "fgb", the major version 3, "fgb", and a patch version. */
const MAGIC = [0x66, 0x67, 0x62, 0x03, 0x66, 0x67, 0x62] as const;
const MAGIC_BYTES = 8;
const SIZE_BYTES = 4;
/** Bytes of a node of the spatial index. */
const NODE_BYTES = 40;
/** Largest header: that of a file with thousands of columns. */
const MAX_HEADER_BYTES = 16 * 1024 * 1024;
/** Features that are given at a time. */
const BATCH = 256;

/**
 * Opens a FlatGeobuf. Reads feature by feature, and needs no index.
 *
 * @throws FileError
 */
export async function openFlatgeobuf(
  source: ByteSource,
  options: FormatOptions,
): Promise<FeatureSource> {
  let header: HeaderMeta | undefined;
  async function* features(signal?: AbortSignal): AsyncGenerator<readonly SourceFeature[]> {
    await using reader = new ByteReader(source.stream(signal));
    header = await readHeader(reader, source.size);
    // So that the header is known before the first feature.
    yield [];
    yield* readFeatures(reader, header, source.size, options, signal);
  }
  const started = await startedWith(features, options.signal);
  if (header === undefined) throw notFlatgeobuf();
  const { featuresCount, title } = header;
  const count = featuresCount > 0 ? featuresCount : undefined;
  const name = title ?? "";
  return {
    kind: "flatgeobuf",
    layers: [{ name, count }],
    layer: name,
    crs: crsOf(header),
    columns: columnsOf(header),
    count,
    notes: [],
    features: started,
    close: source.close,
  };
}

const notFlatgeobuf = (): FileError =>
  new FileError("The file is not a FlatGeobuf of version 3.", "Export it again.");

async function readHeader(reader: ByteReader, size: number | undefined): Promise<HeaderMeta> {
  const magic = await reader.take(MAGIC_BYTES);
  if (!MAGIC.every((byte, index) => magic[index] === byte)) throw notFlatgeobuf();
  const length = sizeOf(await reader.take(SIZE_BYTES));
  if (length === undefined || length > MAX_HEADER_BYTES)
    throw new FileError(
      `The header of the FlatGeobuf states ${length ?? 0} bytes; it may have ${MAX_HEADER_BYTES}.`,
      "The file may be damaged: export it again.",
    );
  const bytes = await reader.take(length);
  if (bytes.length < length) throw cutOff();
  const header = fromByteBuffer(new ByteBuffer(withSize(bytes)));
  if (header.indexNodeSize > 0 && header.featuresCount > 0) {
    const indexBytes = treeBytes(header.featuresCount, header.indexNodeSize);
    if (size !== undefined && indexBytes > size - reader.offset)
      throw new FileError(
        `The header of the FlatGeobuf states ${header.featuresCount} features, whose index would have ${indexBytes} bytes; the file has ${size}.`,
        "The file may be damaged or incomplete: export it again.",
      );
    await reader.skip(indexBytes);
  }
  return header;
}

/** Bytes of a packed R-tree: all its levels, the root included. */
function treeBytes(items: number, nodeSize: number): number {
  const size = Math.max(nodeSize, 2);
  let level = items;
  let nodes = items;
  do {
    level = Math.ceil(level / size);
    nodes += level;
  } while (level > 1);
  return nodes * NODE_BYTES;
}

async function* readFeatures(
  reader: ByteReader,
  header: HeaderMeta,
  size: number | undefined,
  { maxFeatureBytes }: FormatOptions,
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly SourceFeature[]> {
  const pauseIfDue = createPauses(signal);
  let batch: SourceFeature[] = [];
  for (let row = 1; ; row++) {
    const prefix = reader.takeReady(SIZE_BYTES) ?? (await reader.take(SIZE_BYTES));
    if (prefix.length === 0) break;
    const length = sizeOf(prefix);
    if (length === undefined) throw cutOff();
    // Of a damaged file every four zeros would be a feature.
    if (length === 0) throw damaged(row);
    refuseLargeFeature(length, maxFeatureBytes, `Feature ${row}`);
    if (size !== undefined && length > size - reader.offset) throw cutOff();
    const bytes = reader.takeReady(length) ?? (await reader.take(length));
    if (bytes.length < length) throw cutOff();
    batch.push(featureOf(withSize(bytes), header));
    const pause = pauseIfDue();
    if (batch.length < BATCH && pause === undefined) continue;
    yield batch;
    batch = [];
    await pause;
  }
  if (batch.length > 0) yield batch;
}

const sizeOf = (bytes: Uint8Array): number | undefined =>
  bytes.length < SIZE_BYTES
    ? undefined
    : new DataView(bytes.buffer, bytes.byteOffset, SIZE_BYTES).getUint32(0, true);

/** Copies the bytes behind four others, where a prefix of their size is: the numbers in them are read where they are aligned. */
function withSize(bytes: Uint8Array): Uint8Array {
  const aligned = new Uint8Array(SIZE_BYTES + bytes.length);
  new DataView(aligned.buffer).setUint32(0, bytes.length, true);
  aligned.set(bytes, SIZE_BYTES);
  return aligned;
}

/** The columns of a feature: a file leaves out those that are empty. */
function propertiesOf(feature: Feature, { columns }: HeaderMeta): SourceFeature["properties"] {
  const properties = parseProperties(feature, columns);
  if (columns === null || Object.keys(properties).length === columns.length) return properties;
  const empty = Object.fromEntries(columns.map(({ name }) => [name, null]));
  return { ...empty, ...properties };
}

function featureOf(bytes: Uint8Array, header: HeaderMeta): SourceFeature {
  try {
    const feature = Feature.getSizePrefixedRootAsFeature(new ByteBuffer(bytes));
    const geometry = feature.geometry();
    return {
      properties: propertiesOf(feature, header),
      // FlatGeobuf ids are row numbers, not ids of the user.
      geometry: geometry === null ? null : fromGeometry(geometry, header.geometryType),
    };
  } catch {
    return {
      properties: {},
      geometry: undefined,
      fault: {
        message: "Its bytes cannot be read.",
        fix: "The file may be damaged: export it again.",
      },
    };
  }
}

const cutOff = (): FileError =>
  new FileError(
    "The FlatGeobuf ends within a feature.",
    "It is incomplete: copy or export it again.",
  );

const damaged = (row: number): FileError =>
  new FileError(
    `Feature ${row} of the FlatGeobuf has no bytes.`,
    "The file is damaged: export it again.",
  );

function crsOf({ crs }: HeaderMeta): CrsWords | undefined {
  if (crs === null || (crs.code === 0 && (crs.wkt ?? "") === "")) return undefined;
  const code = `${crs.org ?? "EPSG"}:${crs.code}`;
  const wkt = crs.wkt ?? "";
  return {
    name: crs.code === 0 ? (crs.name ?? "the CRS of its header") : code,
    definition: wkt === "" ? undefined : wkt,
  };
}

const TEXTS: ReadonlySet<ColumnType> = new Set([
  ColumnType.String,
  ColumnType.Json,
  ColumnType.DateTime,
]);

function columnsOf({ columns }: HeaderMeta): readonly FileColumn[] {
  return (columns ?? []).map(({ name, type }) => ({
    name,
    type: type === ColumnType.Bool ? "boolean" : TEXTS.has(type) ? "text" : "number",
  }));
}
