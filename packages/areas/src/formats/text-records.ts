import { joined } from "../bytes/byte-source.ts";
import { refuseLargeFeature } from "../features/feature-too-large.ts";

const NEWLINE = 0x0a;
/** Before each text of RFC 8142. */
const RECORD_SEPARATOR = 0x1e;

/** Cuts newline-delimited JSON, or the texts of RFC 8142, which come in pieces, into records. */
export class TextRecords {
  readonly #maxFeatureBytes: number;
  #kept: Uint8Array[] = [];
  #size = 0;
  #separator: number | undefined;
  #count = 0;

  constructor(maxFeatureBytes: number) {
    this.#maxFeatureBytes = maxFeatureBytes;
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
      this.#keep(piece.subarray(from, at));
      records.push(...this.end());
      from = at + 1;
    }
    this.#keep(piece.subarray(from));
    return records;
  }

  /** The last record, if it is not empty. */
  end(): Uint8Array[] {
    const record = joined(this.#kept, this.#size);
    this.#kept = [];
    this.#size = 0;
    if (record.every((byte) => byte <= 0x20)) return [];
    this.#count += 1;
    return [record];
  }

  #keep(part: Uint8Array): void {
    this.#size += part.length;
    refuseLargeFeature(this.#size, this.#maxFeatureBytes, `Record ${this.#count + 1}`);
    this.#kept.push(part);
  }
}
