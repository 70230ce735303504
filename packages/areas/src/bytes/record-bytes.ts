import { joined } from "./byte-source.ts";
import { refuseLargeFeature } from "../features/feature-too-large.ts";

/** Collects the bytes of one record after another, over the ends of pieces. */
export class RecordBytes {
  readonly #maxFeatureBytes: number;
  readonly #isEmpty: (record: Uint8Array) => boolean;
  #kept: Uint8Array[] = [];
  #size = 0;
  #count = 0;

  /** @param isEmpty which records are left out, and not counted */
  constructor(maxFeatureBytes: number, isEmpty: (record: Uint8Array) => boolean) {
    this.#maxFeatureBytes = maxFeatureBytes;
    this.#isEmpty = isEmpty;
  }

  /** @throws FileError for a record over the limit */
  keep(part: Uint8Array): void {
    this.#size += part.length;
    refuseLargeFeature(this.#size, this.#maxFeatureBytes, `Record ${this.#count + 1}`);
    this.#kept.push(part);
  }

  /** Ends the record; none if it is empty. */
  end(): Uint8Array[] {
    const record = joined(this.#kept, this.#size);
    this.#kept = [];
    this.#size = 0;
    if (this.#isEmpty(record)) return [];
    this.#count += 1;
    return [record];
  }
}
