import { RecordBytes } from "../../bytes/record-bytes.ts";

const QUOTE = 0x22;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
/** Comma, semicolon, tab, vertical bar. */
const DELIMITERS = [0x2c, 0x3b, 0x09, 0x7c] as const;

/** The delimiter of a table: the one that its first line has most often outside of quotes. */
export function guessDelimiter(start: Uint8Array): number {
  const counts = new Map<number, number>();
  let isQuoted = false;
  for (const byte of start) {
    if (byte === QUOTE) isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (byte === NEWLINE || byte === RETURN) break;
    counts.set(byte, (counts.get(byte) ?? 0) + 1);
  }
  const [best = DELIMITERS[0]] = DELIMITERS.toSorted(
    (one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0),
  );
  return best;
}

/** Cuts a table of text, which comes in pieces, into records: a quoted field may have several lines. */
export class CsvRecords {
  readonly #delimiter: number;
  readonly #record: RecordBytes;
  #isQuoted = false;
  #isFieldStart = true;

  constructor(delimiter: number, maxFeatureBytes: number) {
    this.#delimiter = delimiter;
    this.#record = new RecordBytes(maxFeatureBytes, ({ length }) => length === 0);
  }

  /**
   * The records that end in the next piece, without empty lines.
   *
   * @throws FileError for a record over the limit
   */
  push(piece: Uint8Array): Uint8Array[] {
    const records: Uint8Array[] = [];
    let from = 0;
    for (let at = 0; at < piece.length; at++) {
      const byte = piece[at];
      if (byte === QUOTE) {
        // Only at the start of a field a quote begins a quoted text; two within it are one.
        if (this.#isFieldStart || this.#isQuoted) this.#isQuoted = !this.#isQuoted;
        else if (piece[at - 1] === QUOTE) this.#isQuoted = true;
        this.#isFieldStart = false;
        continue;
      }
      if (this.#isQuoted) continue;
      const isEnd = byte === NEWLINE || byte === RETURN;
      this.#isFieldStart = isEnd || byte === this.#delimiter;
      if (!isEnd) continue;
      this.#record.keep(piece.subarray(from, at));
      records.push(...this.#record.end());
      from = at + 1;
    }
    this.#record.keep(piece.subarray(from));
    return records;
  }

  /** The last record, if it is not empty. */
  end(): Uint8Array[] {
    return this.#record.end();
  }
}

/** The fields of a record. */
export function fieldsOf(record: string, delimiter: string): string[] {
  if (!record.includes('"')) return record.split(delimiter);
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    const [field, end] =
      record[at] === '"' ? quotedField(record, at, delimiter) : bareField(record, at, delimiter);
    fields.push(field);
    if (end >= record.length) return fields;
    at = end + 1;
    if (at === record.length) return [...fields, ""];
  }
}

type Field = readonly [text: string, end: number];

function bareField(record: string, start: number, delimiter: string): Field {
  const found = record.indexOf(delimiter, start);
  const end = found < 0 ? record.length : found;
  return [record.slice(start, end), end];
}

function quotedField(record: string, start: number, delimiter: string): Field {
  let at = start + 1;
  let text = "";
  for (;;) {
    const quote = record.indexOf('"', at);
    if (quote < 0) return [text + record.slice(at), record.length];
    text += record.slice(at, quote);
    if (record[quote + 1] === '"') {
      text += '"';
      at = quote + 2;
      continue;
    }
    // What follows the closing quote, against the rules, belongs to the field.
    const [rest, end] = bareField(record, quote + 1, delimiter);
    return [text + rest, end];
  }
}
