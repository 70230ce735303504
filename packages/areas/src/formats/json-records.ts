import { joined } from "../bytes/byte-source.ts";
import { FileError } from "../features/file-error.ts";
import { refuseLargeFeature } from "../features/feature-too-large.ts";

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
/** Separates the texts of RFC 8142. */
const RECORD_SEPARATOR = 0x1e;

const isSpace = (byte: number): boolean =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
const isByteOrderMark = (byte: number): boolean => byte === 0xef || byte === 0xbb || byte === 0xbf;

/** Bytes of the member `crs` of a collection. */
const MAX_CRS_BYTES = 64 * 1024;

/** A part of the text that is kept, over the ends of pieces. */
class Kept {
  #pieces: Uint8Array[] = [];
  #size = 0;
  /** Where it goes on in the current piece; -1 while nothing is kept. */
  #from = -1;

  get isOn(): boolean {
    return this.#from >= 0;
  }

  begin(at: number): void {
    this.drop();
    this.#from = at;
  }

  drop(): void {
    this.#pieces = [];
    this.#size = 0;
    this.#from = -1;
  }

  /** Keeps the rest of a piece; returns the bytes kept so far. */
  endOfPiece(piece: Uint8Array): number {
    if (!this.isOn) return 0;
    this.#pieces.push(piece.subarray(this.#from));
    this.#size += piece.length - this.#from;
    this.#from = 0;
    return this.#size;
  }

  take(piece: Uint8Array, end: number): Uint8Array {
    this.#pieces.push(piece.subarray(this.#from, end));
    const all = joined(this.#pieces, this.#size + end - this.#from);
    this.drop();
    return all;
  }
}

/**
 * Cuts GeoJSON, which comes in pieces, into the texts of its features: the elements of `features` of a collection, or whole
 * values, of which several may follow each other. Does not parse them.
 */
export class JsonRecords {
  readonly #maxFeatureBytes: number;
  readonly #element = new Kept();
  readonly #crsText = new Kept();
  readonly #key = new Kept();
  #depth = 0;
  #isInText = false;
  #isEscaped = false;
  /** The depth inside the list of features; -1 outside of one. */
  #listDepth = -1;
  /** Whether the object at depth 1 has shown to be a collection, whose text is not kept. */
  #isCollection = false;
  #expectsKey = false;
  #member = "";
  #offset = 0;
  #isScalar = false;
  /** The text of the member `crs` of the collection; undefined before it came. */
  crsText: string | undefined;

  constructor(maxFeatureBytes: number) {
    this.#maxFeatureBytes = maxFeatureBytes;
  }

  /**
   * The features that end in the next piece.
   *
   * @throws FileError for text that is not JSON, and for a feature over the limit
   */
  push(piece: Uint8Array): Uint8Array[] {
    const records: Uint8Array[] = [];
    for (let at = 0; at < piece.length; at++) {
      const byte = piece[at] ?? 0;
      if (this.#isInText) this.#readText(byte, piece, at);
      else if (!isSpace(byte)) this.#readByte(byte, piece, at, records);
    }
    this.#offset += piece.length;
    refuseLargeFeature(this.#element.endOfPiece(piece), this.#maxFeatureBytes, "A feature");
    if (this.#crsText.endOfPiece(piece) > MAX_CRS_BYTES) this.#crsText.drop();
    if (this.#key.endOfPiece(piece) > MAX_CRS_BYTES) this.#key.drop();
    return records;
  }

  /** @throws FileError for text that ends within a value */
  end(): void {
    if (this.#depth > 0 || this.#isInText)
      throw notJson(`it ends at byte ${this.#offset}, within a value`);
  }

  #readText(byte: number, piece: Uint8Array, at: number): void {
    if (this.#isEscaped) {
      this.#isEscaped = false;
      return;
    }
    if (byte === BACKSLASH) this.#isEscaped = true;
    if (byte !== QUOTE) return;
    this.#isInText = false;
    if (this.#key.isOn) this.#member = new TextDecoder().decode(this.#key.take(piece, at));
  }

  #readByte(byte: number, piece: Uint8Array, at: number, records: Uint8Array[]): void {
    if (this.#depth === 0) this.#beginValue(byte, at);
    else if (this.#depth === this.#listDepth) this.#betweenElements(byte, piece, at, records);
    else if (this.#depth === 1 && this.#listDepth < 0) this.#inObject(byte, piece, at);
    if (byte === QUOTE) this.#isInText = true;
    else if (byte === OPEN_OBJECT || byte === OPEN_LIST) this.#depth += 1;
    else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) this.#close(piece, at, records);
  }

  #beginValue(byte: number, at: number): void {
    if (byte === OPEN_OBJECT) {
      this.#element.begin(at);
      this.#isCollection = false;
      this.#expectsKey = true;
      this.#member = "";
      return;
    }
    if (byte === OPEN_LIST) {
      this.#listDepth = 1;
      return;
    }
    const isBetween =
      byte === COMMA || byte === RECORD_SEPARATOR || (this.#offset === 0 && isByteOrderMark(byte));
    if (!isBetween)
      throw notJson(`unexpected “${String.fromCodePoint(byte)}” at byte ${this.#offset + at}`);
  }

  #betweenElements(byte: number, piece: Uint8Array, at: number, records: Uint8Array[]): void {
    if (this.#isScalar && (byte === COMMA || byte === CLOSE_LIST)) {
      records.push(this.#element.take(piece, at));
      this.#isScalar = false;
      return;
    }
    if (byte === COMMA || byte === CLOSE_LIST || this.#isScalar) return;
    this.#element.begin(at);
    this.#isScalar = byte !== OPEN_OBJECT && byte !== OPEN_LIST;
  }

  #inObject(byte: number, piece: Uint8Array, at: number): void {
    if (byte === QUOTE && this.#expectsKey) {
      this.#key.begin(at + 1);
      return;
    }
    if (byte === COLON) {
      this.#expectsKey = false;
      if (this.#member === "crs") this.#crsText.begin(at + 1);
      return;
    }
    if (byte === COMMA || byte === CLOSE_OBJECT) {
      if (this.#crsText.isOn)
        this.crsText = new TextDecoder().decode(this.#crsText.take(piece, at));
      this.#expectsKey = true;
      return;
    }
    if (byte !== OPEN_LIST || this.#member !== "features" || this.#expectsKey) return;
    this.#listDepth = 2;
    this.#isCollection = true;
    this.#element.drop();
  }

  #close(piece: Uint8Array, at: number, records: Uint8Array[]): void {
    this.#depth -= 1;
    if (this.#depth < this.#listDepth) {
      this.#listDepth = -1;
      return;
    }
    const isElement = this.#depth === this.#listDepth;
    const isWhole = this.#depth === 0 && !this.#isCollection;
    if ((isElement || isWhole) && this.#element.isOn)
      records.push(this.#element.take(piece, at + 1));
  }
}

/** The error of text that is not JSON. */
export const notJson = (reason: string, cause?: unknown): FileError =>
  new FileError(
    `It is not JSON: ${reason}.`,
    "Check that the file is complete and has no errors from editing; GeoJSON begins with { and ends with }.",
    { cause },
  );
