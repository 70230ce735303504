import { RecordBytes } from "../bytes/record-bytes.ts";

const NEWLINE = 0x0a;
/** Before each text of RFC 8142. */
const RECORD_SEPARATOR = 0x1e;

/** Cuts newline-delimited JSON, or the texts of RFC 8142, which come in pieces, into records. */
export class TextRecords {
  readonly #record: RecordBytes;
  #separator: number | undefined;

  constructor(maxFeatureBytes: number) {
    this.#record = new RecordBytes(maxFeatureBytes, (record) =>
      record.every((byte) => byte <= 0x20),
    );
  }

  /**
   * The records that end in the next piece; empty lines are none.
   *
   * @throws FileError for a record over the limit
   */
  push(piece: Uint8Array): Uint8Array[] {
    this.#separator ??= piece.includes(RECORD_SEPARATOR) ? RECORD_SEPARATOR : NEWLINE;
    const records: Uint8Array[] = [];
    let from = 0;
    for (;;) {
      const at = piece.indexOf(this.#separator, from);
      if (at < 0) break;
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
