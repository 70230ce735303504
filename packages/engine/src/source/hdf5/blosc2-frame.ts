import type { YieldIfDue } from "../../schedule/yield-to-event-loop.ts";
import {
  ALL,
  type Blosc2Chunk,
  expandBlosc2,
  readBlosc2,
  refuseTinyBlocks,
  type UseBlock,
} from "../blosc/blosc2.ts";
import { CorruptBlockError, SourceError } from "../source-error.ts";

/** Places in the head of a frame. */
const AT = {
  magic: 2,
  headBytes: 11,
  length: 30,
  chunkBytes: 39,
  cellBytes: 48,
  blockBytes: 53,
  layers: 87,
};
const MAGIC = "b2frame\0";
const HEAD_BYTES = 87;
/** Bytes before the names of metalayers: a list of three, a number of two bytes, a map of a number of entries. */
const LAYERS_BYTES = 7;
const OFFSET_BYTES = 8;
const MAX_LAYERS = 16;
const MAX_CELL_BYTES = 255;
const MAX_DIMENSIONS = 8;
/** Rows of cells between two looks at the clock. */
const ROWS_AT_ONCE = 1024;
/** Types of MessagePack: numbers of four and eight bytes. */
const [INT_32, INT_64] = [0xd2, 0xd3];

/**
 * Expands a chunk of the filter blosc2: a frame of Blosc 2 (README_CFRAME_FORMAT.rst of c-blosc2) with one chunk, whose cells
 * may be in blocks of several dimensions (README_B2ND_METALAYER.rst).
 *
 * @param most maximum bytes of the result
 * @throws SourceError for a filter or a codec that is not supported; CorruptBlockError for a damaged frame
 */
export async function expandBlosc2Frame(
  stored: Uint8Array,
  most: number,
  yieldIfDue: YieldIfDue,
): Promise<Uint8Array> {
  const frame = new Frame(stored);
  const chunk = await frame.chunk(yieldIfDue);
  const shape = frame.shape();
  const length = shape === undefined ? chunk.length : product(shape.cells, chunk.cellBytes);
  if (!(length <= most)) throw new CorruptBlockError(`a chunk has more than ${most} bytes`);
  const plain = new Uint8Array(length);
  const use =
    shape === undefined ? inOrder(plain, chunk) : inBlocks(plain, chunk, shape, yieldIfDue);
  await expandBlosc2(chunk, use, yieldIfDue);
  return plain;
}

function inOrder(plain: Uint8Array, { blockBytes }: Blosc2Chunk): UseBlock {
  return async (block, cells) => {
    plain.set(cells, block * blockBytes);
  };
}

/** Numbers of cells along each dimension. */
interface Shape {
  readonly cells: readonly number[];
  readonly block: readonly number[];
}

/** Puts the rows of each block where they belong; blocks reach beyond the last cells. */
function inBlocks(
  plain: Uint8Array,
  { length, blockBytes, cellBytes }: Blosc2Chunk,
  { cells: counts, block: sides }: Shape,
  yieldIfDue: YieldIfDue,
): UseBlock {
  const along = counts.map((count, axis) => Math.ceil(count / sideOf(sides, axis)));
  if (product(sides, cellBytes) !== blockBytes || product(along, blockBytes) !== length)
    throw damagedFrame();
  const last = counts.length - 1;
  const [rowCells, rowBytes] = [sideOf(sides, last), sideOf(sides, last) * cellBytes];
  return async (block, cells) => {
    const first = positionOf(block, along).map((index, axis) => index * sideOf(sides, axis));
    const left = Math.min(rowCells, sideOf(counts, last) - (first[last] ?? 0));
    const position = [...first];
    for (let from = 0, row = 0; from < cells.length; from += rowBytes, row += 1) {
      if (row % ROWS_AT_ONCE === 0) await yieldIfDue();
      if (position.every((index, axis) => index < sideOf(counts, axis))) {
        const cell = position.reduce((all, index, axis) => all * sideOf(counts, axis) + index, 0);
        plain.set(cells.subarray(from, from + left * cellBytes), cell * cellBytes);
      }
      // The next row: the index along the last side but one varies fastest.
      for (let axis = last - 1; axis >= 0; axis--) {
        position[axis] = (position[axis] ?? 0) + 1;
        if (position[axis] !== (first[axis] ?? 0) + sideOf(sides, axis)) break;
        position[axis] = first[axis] ?? 0;
      }
    }
  };
}

const sideOf = (sides: readonly number[], axis: number): number => sides[axis] ?? 1;

/** The index along each side, of which the last varies fastest. */
function positionOf(number: number, sides: readonly number[]): readonly number[] {
  let rest = number;
  return sides
    .toReversed()
    .map((side) => {
      const index = rest % side;
      rest = Math.floor(rest / side);
      return index;
    })
    .toReversed();
}

const product = (numbers: readonly number[], of: number): number =>
  numbers.reduce((all, one) => all * one, of);

/** The head of a frame, compared with its bytes. */
class Frame {
  readonly #stored: Uint8Array;
  readonly #view: DataView;
  readonly #headBytes: number;

  constructor(stored: Uint8Array) {
    this.#stored = stored;
    this.#view = new DataView(stored.buffer, stored.byteOffset, stored.byteLength);
    const magic = String.fromCharCode(...stored.subarray(AT.magic, AT.magic + MAGIC.length));
    if (stored.length < HEAD_BYTES || magic !== MAGIC) throw damagedFrame();
    this.#headBytes = this.#int(AT.headBytes);
    if (this.#headBytes < HEAD_BYTES || this.#headBytes > stored.length) throw damagedFrame();
  }

  /** Its only chunk. */
  async chunk(yieldIfDue: YieldIfDue): Promise<Blosc2Chunk> {
    const offset = await this.#offset(yieldIfDue);
    if (offset >= 0n) return readBlosc2(this.#from(this.#headBytes + Number(offset)));
    // A chunk whose cells are all the same has no bytes.
    const chunk = {
      stored: this.#stored,
      flags: 0,
      cellBytes: this.#int(AT.cellBytes),
      length: Number(this.#long(AT.length)),
      blockBytes: this.#int(AT.blockBytes),
      filters: [],
      all: Number((offset >> 56n) & 0x07n),
    };
    const { length, cellBytes, all } = chunk;
    const isUsual = length >= 0 && cellBytes > 0 && (all === ALL.zeros || all === ALL.nan);
    if (!isUsual || cellBytes > MAX_CELL_BYTES) throw damagedFrame();
    refuseTinyBlocks(chunk);
    return chunk;
  }

  /** Where the chunk begins behind the head: the only number of a chunk of such numbers, behind all others. */
  async #offset(yieldIfDue: YieldIfDue): Promise<bigint> {
    const index = readBlosc2(this.#from(this.#headBytes + Number(this.#long(AT.chunkBytes))));
    if (index.length !== OFFSET_BYTES)
      throw new SourceError("Blosc2 frames of several chunks are not supported");
    const bytes = new Uint8Array(OFFSET_BYTES);
    await expandBlosc2(index, inOrder(bytes, index), yieldIfDue);
    return new DataView(bytes.buffer).getBigInt64(0, true);
  }

  /** The dimensions of the cells and of blocks; undefined for cells in their order. */
  shape(): Shape | undefined {
    const content = this.#layer("b2nd");
    if (content === undefined) return undefined;
    const dimensions = this.#byte(content + 2);
    if (dimensions < 1 || dimensions > MAX_DIMENSIONS) throw damagedFrame();
    let at = content + 3;
    const lists = [INT_64, INT_32, INT_32].map((type) => {
      // A list has its length first, each number its type.
      if (this.#byte(at) !== 0x90 + dimensions) throw damagedFrame();
      at += 1;
      return Array.from({ length: dimensions }, () => {
        if (this.#byte(at) !== type) throw damagedFrame();
        const number = type === INT_64 ? Number(this.#long(at + 1)) : this.#int(at + 1);
        at += type === INT_64 ? 9 : 5;
        if (number < 1) throw damagedFrame();
        return number;
      });
    });
    const [cells = [], chunk = [], block = []] = lists;
    // One chunk has all cells, and blocks are not larger.
    if (cells.some((count, axis) => count !== chunk[axis] || sideOf(block, axis) > count))
      throw damagedFrame();
    return { cells, block };
  }

  /** Where the content of a metalayer begins. */
  #layer(name: string): number | undefined {
    if (this.#headBytes < AT.layers + LAYERS_BYTES) return undefined;
    const count = this.#view.getUint16(AT.layers + LAYERS_BYTES - 2);
    let at = AT.layers + LAYERS_BYTES;
    for (let layer = 0; layer < Math.min(count, MAX_LAYERS); layer++) {
      const length = this.#byte(at) & 0x1f;
      const text = String.fromCharCode(...this.#stored.subarray(at + 1, at + 1 + length));
      at += 1 + length;
      const offset = this.#int(at + 1);
      at += 5;
      // A type of one byte and a length of four stand before the content.
      if (text === name) return offset + 5;
    }
    return undefined;
  }

  #byte(at: number): number {
    const byte = at < this.#headBytes ? this.#stored[at] : undefined;
    if (byte === undefined) throw damagedFrame();
    return byte;
  }

  #int(at: number): number {
    if (at < 0 || at + 4 > this.#stored.length) throw damagedFrame();
    return this.#view.getInt32(at);
  }

  #long(at: number): bigint {
    if (at < 0 || at + 8 > this.#stored.length) throw damagedFrame();
    return this.#view.getBigInt64(at);
  }

  #from(at: number): Uint8Array {
    if (!(at >= HEAD_BYTES && at < this.#stored.length)) throw damagedFrame();
    return this.#stored.subarray(at);
  }
}

const damagedFrame = (): CorruptBlockError => new CorruptBlockError("a Blosc2 frame is damaged");
