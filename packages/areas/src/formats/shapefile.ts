import { ByteReader } from "../bytes/byte-reader.ts";
import type { ByteSource, SeekableSource } from "../bytes/byte-source.ts";
import { type ZipEntry, zipEntries } from "../bytes/zip.ts";
import type {
  CrsWords,
  FeatureSource,
  FileColumn,
  SourceFeature,
} from "../features/feature-source.ts";
import { FileError } from "../features/file-error.ts";
import { refuseLargeFeature } from "../features/feature-too-large.ts";
import { extensionOf } from "../features/file-kinds.ts";
import type { FormatOptions } from "../features/open-options.ts";
import { createPauses } from "../features/pauses.ts";
import { createTextDecoding, type TextDecoding } from "../features/text-decoding.ts";
import { type DbfHeader, dbfHeader, dbfRecord } from "./shapefile/dbf.ts";
import { shapeGeometry } from "./shapefile/shape.ts";
import { startedWith } from "./started-with.ts";

/** A file of a Shapefile, whichever way it came. */
interface Part {
  readonly name: string;
  readonly stream: (signal?: AbortSignal) => AsyncIterable<Uint8Array>;
}

const SHP_HEADER_BYTES = 100;
const RECORD_HEADER_BYTES = 8;
const FILE_CODE = 9994;
/** Bytes of a .prj or .cpg. */
const MAX_TEXT_BYTES = 64 * 1024;
/** Features that are given at a time. */
const BATCH = 256;

/**
 * Opens a Shapefile, record by record: a zip of one or several, or its files beside each other.
 *
 * @param parts the .zip, or the .shp with its .dbf, .prj and .cpg
 * @throws FileError
 */
export async function openShapefile(
  parts: readonly ByteSource[],
  options: FormatOptions,
): Promise<FeatureSource> {
  const close = async (): Promise<void> => {
    await Promise.all(parts.map((part) => part.close()));
  };
  const files = (await Promise.all(parts.map((part) => filesOf(part, options.signal)))).flat();
  const names = files
    .filter(({ name }) => extensionOf(name) === "shp")
    .map(({ name }) => stemOf(name));
  const layers = names.map((name) => ({ name: lastOf(name), count: undefined }));
  const stem =
    options.layer === undefined ? names[0] : names.find((name) => lastOf(name) === options.layer);
  if (stem === undefined)
    throw names.length === 0
      ? new FileError(
          "The zip holds no Shapefile.",
          "Zip the .shp with its .dbf, .shx and .prj, without a password.",
        )
      : new FileError(
          `It has no Shapefile “${options.layer}”.`,
          `It has ${names.map(lastOf).join(", ")}.`,
        );
  const part = (extension: string): Part | undefined =>
    files.find(({ name }) => stemOf(name) === stem && extensionOf(name) === extension);
  const notes: string[] = [];
  const [prj, cpg] = await Promise.all(
    ["prj", "cpg"].map((one) => textOf(part(one), options.signal)),
  );
  const dbf = part("dbf");
  if (dbf === undefined)
    notes.push("The Shapefile has no .dbf: its areas have neither names nor other columns.");
  let table: DbfHeader | undefined;
  const shp = part("shp");
  async function* features(signal?: AbortSignal): AsyncGenerator<readonly SourceFeature[]> {
    if (shp === undefined) return;
    await using shapes = new ByteReader(shp.stream(signal));
    await using records = dbf === undefined ? undefined : new ByteReader(dbf.stream(signal));
    await readShpHeader(shapes);
    table = records === undefined ? undefined : await dbfHeader(records);
    const decoding = createTextDecoding(options.encoding ?? encodingOf(cpg), notes);
    yield [];
    yield* readRecords({ shapes, records, table, decoding, options, notes, signal });
  }
  const started = await startedWith(features, options.signal);
  return {
    kind: "shapefile",
    layers,
    layer: lastOf(stem),
    crs: crsOf(prj),
    columns: columnsOf(table),
    count: table?.count,
    notes,
    features: started,
    close,
  };
}

const stemOf = (name: string): string => name.replace(/\.[^./\\]*$/, "");
const lastOf = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;

async function filesOf(
  source: ByteSource,
  signal: AbortSignal | undefined,
): Promise<readonly Part[]> {
  if (extensionOf(source.name) !== "zip") return [{ name: source.name, stream: source.stream }];
  const { size, read } = source;
  if (size === undefined || read === undefined)
    throw new FileError(
      "A zip cannot be read from a pipe.",
      "Save it as a file and give its path.",
    );
  const archive: SeekableSource = { ...source, size, read };
  const entries = await zipEntries(archive, signal);
  return entries
    .filter(({ path }) => !path.includes("__MACOSX"))
    .map(({ path, stream }: ZipEntry) => ({ name: path, stream }));
}

async function textOf(part: Part | undefined, signal?: AbortSignal): Promise<string | undefined> {
  if (part === undefined) return undefined;
  await using reader = new ByteReader(part.stream(signal));
  return new TextDecoder().decode(await reader.take(MAX_TEXT_BYTES)).trim();
}

/** The encoding of a .cpg: a name of the Encoding Standard, or the number of a code page of Windows; undefined for others. */
function encodingOf(cpg: string | undefined): string | undefined {
  if (cpg === undefined) return undefined;
  const name = /^\d{3,5}$/.test(cpg)
    ? codePage(cpg)
    : cpg.replace(/^(ANSI|CP) ?(\d+)$/i, "windows-$2");
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

function codePage(number: string): string {
  if (number === "65001") return "utf-8";
  return number.startsWith("8859") ? `iso-8859-${number.slice(4)}` : `windows-${number}`;
}

async function readShpHeader(shapes: ByteReader): Promise<void> {
  const bytes = await shapes.take(SHP_HEADER_BYTES);
  const isShp =
    bytes.length === SHP_HEADER_BYTES &&
    new DataView(bytes.buffer, bytes.byteOffset).getInt32(0) === FILE_CODE;
  if (!isShp)
    throw new FileError(
      "The .shp is not a Shapefile.",
      "It may be incomplete: copy or export it again.",
    );
}

interface Reading {
  readonly shapes: ByteReader;
  readonly records: ByteReader | undefined;
  readonly table: DbfHeader | undefined;
  readonly decoding: TextDecoding;
  readonly options: FormatOptions;
  readonly notes: string[];
  readonly signal: AbortSignal | undefined;
}

async function* readRecords({
  shapes,
  records,
  table,
  decoding,
  options,
  notes,
  signal,
}: Reading): AsyncGenerator<readonly SourceFeature[]> {
  const pauseIfDue = createPauses(signal);
  let batch: SourceFeature[] = [];
  let deleted = 0;
  for (let row = 1; ; row++) {
    const header = await shapes.take(RECORD_HEADER_BYTES);
    if (header.length === 0) break;
    if (header.length < RECORD_HEADER_BYTES) throw cutOff(row);
    // In words of two bytes.
    const size = 2 * new DataView(header.buffer, header.byteOffset).getUint32(4);
    refuseLargeFeature(size, options.maxFeatureBytes, `Record ${row} of the .shp`);
    const content = shapes.takeReady(size) ?? (await shapes.take(size));
    if (content.length < size) throw cutOff(row);
    const properties = await nextProperties(records, table, decoding);
    if (properties === "deleted") deleted += 1;
    else batch.push({ properties, geometry: shapeGeometry(content) });
    const pause = pauseIfDue();
    if (batch.length < BATCH && pause === undefined) continue;
    yield batch;
    batch = [];
    await pause;
  }
  if (deleted > 0)
    notes.push(`${deleted} features are left out, because the .dbf marks them as deleted.`);
  if (batch.length > 0) yield batch;
}

async function nextProperties(
  records: ByteReader | undefined,
  table: DbfHeader | undefined,
  decoding: TextDecoding,
): Promise<SourceFeature["properties"] | "deleted"> {
  if (records === undefined || table === undefined) return {};
  const bytes = records.takeReady(table.recordBytes) ?? (await records.take(table.recordBytes));
  return bytes.length < table.recordBytes ? {} : dbfRecord(bytes, table, decoding);
}

const cutOff = (row: number): FileError =>
  new FileError(
    `The .shp ends within record ${row}.`,
    "It is incomplete: copy or export it again.",
  );

function crsOf(prj: string | undefined): CrsWords | undefined {
  if (prj === undefined || prj === "") return undefined;
  const [, name = "the .prj"] = /"([^"]*)"/.exec(prj) ?? [];
  return { name, definition: prj };
}

function columnsOf(table: DbfHeader | undefined): readonly FileColumn[] {
  return (table?.fields ?? []).map(({ name, type }) => ({
    name,
    type: type === "N" || type === "F" ? "number" : type === "L" ? "boolean" : "text",
  }));
}
