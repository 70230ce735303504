import type { CasError } from "../errors/cas-error.ts";
import type { RequestPart } from "../errors/issues.ts";
import { type JsonLimits, overLimit } from "./json-limits.ts";

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_ARRAY = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** Whether a byte ends a number or a literal: white space, quotes and punctuation. */
const ENDS_SCALAR = new Uint8Array(256);
for (const byte of [0x20, 0x09, 0x0a, 0x0d, QUOTE, COMMA, COLON]) ENDS_SCALAR[byte] = 1;
for (const byte of [OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT]) ENDS_SCALAR[byte] = 1;

/** The kind of token at the position of the scanner. */
const BETWEEN = 0;
const IN_TEXT = 1;
const AFTER_BACKSLASH = 2;
const IN_SCALAR = 3;

/** Where a piece may end. */
export interface PieceBounds {
  /** After this many values. */
  readonly values: number;
  /** At this byte or later, even with fewer values. */
  readonly end: number;
}

/** An open container. */
export interface OpenContainer {
  readonly isArray: boolean;
  /** Position of the name of its last member, with the quotes; arrays have none. */
  readonly nameStart: number;
  readonly nameEnd: number;
}

/**
 * Counts levels, values, members and the bytes of each text and number of JSON, byte by byte, before it is parsed.
 * Punctuation inside texts does not count. It allocates nothing and does not validate the JSON: for invalid JSON the
 * counts mean nothing, and JSON.parse rejects it.
 *
 * It stops at commas, so that the parts between them can be parsed one by one: see json-pieces.ts.
 */
export class JsonScanner {
  readonly #limits: JsonLimits;
  readonly #part: RequestPart;
  #state = BETWEEN;
  #depth = 0;
  #values = 0;
  #members = 0;
  #valuesOfPiece = 0;
  #tokenStart = 0;
  #tokenEnd = 0;
  #isAtCut = false;
  readonly #isArray: Uint8Array;
  readonly #membersOf: Int32Array;
  readonly #nameStart: Int32Array;
  readonly #nameEnd: Int32Array;

  constructor(limits: JsonLimits, part: RequestPart = "body") {
    this.#limits = limits;
    this.#part = part;
    const levels = limits.levels + 1;
    this.#isArray = new Uint8Array(levels);
    this.#membersOf = new Int32Array(levels);
    this.#nameStart = new Int32Array(levels);
    this.#nameEnd = new Int32Array(levels);
  }

  /** Whether the scanner stopped after a comma in a container, not at the end of its bytes. */
  get isAtCut(): boolean {
    return this.#isAtCut;
  }

  /** The containers that are open at the position of the scanner, the outermost first. */
  openContainers(): OpenContainer[] {
    return Array.from({ length: this.#depth }, (_, index) => ({
      isArray: this.#isArray[index + 1] === 1,
      nameStart: this.#nameStart[index + 1] ?? 0,
      nameEnd: this.#nameEnd[index + 1] ?? 0,
    }));
  }

  /**
   * Continues from where it stopped.
   *
   * @param bytes all bytes so far; positions refer to all of them
   * @param from first position, where the last call stopped
   * @param to last position
   * @param piece stop after a comma in a container at this many values since the last such stop, or at this many bytes
   * @returns where it stopped: `to`, or after such a comma, where {@link JsonScanner.isAtCut} is true
   * @throws CasError validation_error for JSON over a limit
   */
  scan(bytes: Uint8Array, from: number, to: number, piece: PieceBounds): number {
    let position = from;
    this.#isAtCut = false;
    while (position < to) {
      if (this.#state !== BETWEEN) {
        position = this.#scanToken(bytes, position, to);
        continue;
      }
      const byte = bytes[position] ?? 0;
      position += 1;
      switch (byte) {
        case 0x20:
        case 0x09:
        case 0x0a:
        case 0x0d:
          break;
        case QUOTE:
          this.#begin(IN_TEXT, position - 1);
          break;
        case OPEN_ARRAY:
        case OPEN_OBJECT:
          this.#open(byte === OPEN_ARRAY);
          break;
        case CLOSE_ARRAY:
        case CLOSE_OBJECT:
          if (this.#depth > 0) this.#depth -= 1;
          break;
        case COLON:
          this.#nameMember();
          break;
        case COMMA:
          if (this.#depth === 0) break;
          if (this.#valuesOfPiece < piece.values && position < piece.end) break;
          this.#valuesOfPiece = 0;
          this.#isAtCut = true;
          return position;
        default:
          this.#begin(IN_SCALAR, position - 1);
      }
    }
    return position;
  }

  /** Skips to the end of a text, a number or a literal. */
  #scanToken(bytes: Uint8Array, from: number, to: number): number {
    let position = from;
    if (this.#state === IN_SCALAR) {
      while (position < to && ENDS_SCALAR[bytes[position] ?? 0] === 0) position += 1;
      if (position < to) this.#state = BETWEEN;
    } else {
      if (this.#state === AFTER_BACKSLASH) {
        position += 1;
        this.#state = IN_TEXT;
      }
      while (position < to) {
        const byte = bytes[position] ?? 0;
        position += 1;
        if (byte === QUOTE) {
          this.#state = BETWEEN;
          break;
        }
        if (byte !== BACKSLASH) continue;
        if (position === to) this.#state = AFTER_BACKSLASH;
        position = Math.min(position + 1, to);
      }
    }
    this.#tokenEnd = position;
    if (position - this.#tokenStart > this.#limits.tokenBytes) throw this.#over("tokenBytes");
    return position;
  }

  #begin(state: typeof IN_TEXT | typeof IN_SCALAR, start: number): void {
    this.#state = state;
    this.#tokenStart = start;
    this.#countValue();
  }

  #open(isArray: boolean): void {
    this.#countValue();
    const depth = this.#depth + 1;
    if (depth > this.#limits.levels) throw this.#over("levels");
    this.#depth = depth;
    this.#isArray[depth] = isArray ? 1 : 0;
    if (isArray) return;
    this.#membersOf[depth] = 0;
    this.#countMember();
  }

  /** The text before a colon was the name of a member, not a value. */
  #nameMember(): void {
    this.#values -= 1;
    const depth = this.#depth;
    this.#nameStart[depth] = this.#tokenStart;
    this.#nameEnd[depth] = this.#tokenEnd;
    this.#countMember();
    const ofObject = (this.#membersOf[depth] ?? 0) + 1;
    this.#membersOf[depth] = ofObject;
    if (ofObject > this.#limits.membersOfObject) throw this.#over("membersOfObject");
  }

  #countValue(): void {
    this.#values += 1;
    this.#valuesOfPiece += 1;
    if (this.#values > this.#limits.values) throw this.#over("values");
  }

  #countMember(): void {
    this.#members += 1;
    if (this.#members > this.#limits.members) throw this.#over("members");
  }

  #over(name: keyof JsonLimits): CasError {
    return overLimit(name, this.#limits[name], this.#part);
  }
}
