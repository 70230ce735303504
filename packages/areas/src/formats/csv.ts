import { type ByteSource, joined } from "../bytes/byte-source.ts";
import type { FeatureSource, SourceFeature } from "../features/feature-source.ts";
import { FileError } from "../features/file-error.ts";
import type { FormatOptions } from "../features/open-options.ts";
import { createPauses } from "../features/pauses.ts";
import { createTextDecoding } from "../features/text-decoding.ts";
import { CsvRecords, fieldsOf, guessDelimiter } from "./csv/csv-records.ts";
import { rowFeature, type TablePlaces, tablePlaces } from "./csv/table-places.ts";
import { startedWith } from "./started-with.ts";
import { asUtf8 } from "./csv/utf16.ts";

/**
 * Opens a table of text (CSV, RFC 4180, or with tabs or semicolons), with columns of longitude and latitude or a column of
 * geometries. All values stay text, so that codes keep their leading zeros.
 *
 * @throws FileError
 */
export async function openCsv(
  kind: "csv" | "tsv",
  source: ByteSource,
  options: FormatOptions,
): Promise<FeatureSource> {
  const notes: string[] = [];
  let places: TablePlaces | undefined;
  async function* features(signal?: AbortSignal): AsyncGenerator<readonly SourceFeature[]> {
    const { decode } = createTextDecoding(options.encoding, notes);
    const pauseIfDue = createPauses(signal);
    const pieces = firstLineTogether(asUtf8(source.stream(signal), options.encoding));
    let records: CsvRecords | undefined;
    let delimiter = "\t";
    // The header waits for the first row, which shows where geometries are.
    let waiting: readonly (readonly string[])[] = [];
    const featuresOf = (texts: readonly Uint8Array[]): readonly SourceFeature[] => {
      const rows = [...waiting, ...texts.map((text) => fieldsOf(decode(text), delimiter))];
      if (places === undefined) {
        const [header, first] = rows;
        if (header === undefined || first === undefined) {
          waiting = rows;
          return [];
        }
        places = tablePlaces(header.map(trimmedName), first, options);
        waiting = [];
        rows.shift();
      }
      const found = places;
      return rows.map((row) => rowFeature(row, found, delimiter !== ","));
    };
    for await (const piece of pieces) {
      if (records === undefined) {
        const byte = kind === "tsv" ? TAB : guessDelimiter(piece);
        delimiter = String.fromCodePoint(byte);
        records = new CsvRecords(byte, options.maxFeatureBytes);
      }
      const batch = featuresOf(records.push(piece));
      if (batch.length > 0) yield batch;
      await pauseIfDue();
    }
    if (records !== undefined) yield featuresOf(records.end());
  }
  const started = await startedWith(features, options.signal);
  if (places === undefined)
    throw new FileError("The table has no rows.", "Give it a header and a row for each area.");
  return {
    kind,
    layers: [{ name: "", count: undefined }],
    layer: "",
    crs: undefined,
    columns: places.properties.map(({ name }) => ({ name, type: "text" })),
    count: undefined,
    notes,
    features: started,
    close: source.close,
  };
}

const TAB = 0x09;
const NEWLINE = 0x0a;

const trimmedName = (name: string): string => name.replace(/^\uFEFF/, "").trim();

/** Bytes in which the first line ends, or its delimiter shows anyway. */
const MAX_FIRST_LINE = 256 * 1024;

/** The pieces of a table, of which the first has at least the first line, so that it shows the delimiter. */
async function* firstLineTogether(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let start: Uint8Array[] | undefined = [];
  let size = 0;
  for await (const piece of pieces) {
    if (start === undefined) {
      yield piece;
      continue;
    }
    start.push(piece);
    size += piece.length;
    if (!piece.includes(NEWLINE) && size < MAX_FIRST_LINE) continue;
    yield joined(start, size);
    start = undefined;
  }
  if (start !== undefined) yield joined(start, size);
}
