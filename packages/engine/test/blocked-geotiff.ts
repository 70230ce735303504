import { deflateSync, zstdCompressSync } from "node:zlib";
import { encodeTile } from "../src/export/encode-tile.ts";
import { isWhole, PIXEL_TYPES, type PixelType } from "../src/source/pixel-type.ts";
import { lercBlob } from "./lerc-blob.ts";

/** Codes of TIFF compressions, and of the second compression of LERC. */
const CODECS = {
  none: { compression: 1, encode: (bytes: Uint8Array) => bytes },
  deflate: { compression: 8, encode: deflateSync },
  "old deflate": { compression: 32_946, encode: deflateSync },
  lzw: { compression: 5, encode: lzw },
  zstd: { compression: 50_000, encode: zstdCompressSync },
  lerc: { compression: 34_887, addition: 0, encode: (bytes: Uint8Array) => bytes },
  "lerc, deflate": { compression: 34_887, addition: 1, encode: deflateSync },
  "lerc, zstd": { compression: 34_887, addition: 2, encode: zstdCompressSync },
} as const satisfies Record<string, Codec>;

interface Codec {
  readonly compression: number;
  readonly addition?: number;
  readonly encode: (bytes: Uint8Array) => Uint8Array;
}

export type CodecName = keyof typeof CODECS;
export const CODEC_NAMES = Object.keys(CODECS) as CodecName[];

/** A GeoTIFF of one band in blocks of any size; its upper left corner is at 0 degrees north and east. */
export interface BlockedGeotiff {
  readonly width: number;
  readonly height: number;
  /** Cells along each side of a tile; with `isTiled` false, the second number is the rows of a strip. */
  readonly block: readonly [width: number, height: number];
  readonly isTiled: boolean;
  readonly type: PixelType;
  readonly codec: CodecName;
  /** Whether a predictor precedes the compression: 2 for whole numbers, 3 for others. */
  readonly isPredicted: boolean;
  /** Size of a cell, degrees. */
  readonly cell: number;
  readonly value: (column: number, row: number) => number;
}

const [SHORT, LONG, DOUBLE] = [3, 4, 12];
const BYTES: Readonly<Record<number, number>> = { [SHORT]: 2, [LONG]: 4, [DOUBLE]: 8 };

/** The bytes of a {@link BlockedGeotiff}. */
export function makeBlockedGeotiff(made: BlockedGeotiff): Uint8Array<ArrayBuffer> {
  const { width, height, block, isTiled, type, codec, isPredicted, cell } = made;
  const { compression, ...more }: Codec = CODECS[codec];
  const { bytes: size, format } = PIXEL_TYPES[type];
  const blocks = [...storedBlocks(made)];
  const ends: number[] = [];
  let end = 8;
  for (const { length } of blocks) ends.push((end += length));
  const starts = ends.map((blockEnd, index) => blockEnd - (blocks[index]?.length ?? 0));
  const lengths = blocks.map(({ length }) => length);
  const header = encodeTags(
    [
      [256, LONG, [width]],
      [257, LONG, [height]],
      [258, SHORT, [size * 8]],
      [259, SHORT, [compression]],
      [262, SHORT, [1]],
      ...(isTiled ? [] : [[273, LONG, starts] as const]),
      [277, SHORT, [1]],
      ...(isTiled ? [] : [[278, LONG, [block[1]]] as const, [279, LONG, lengths] as const]),
      [317, SHORT, [isPredicted ? (isWhole(type) ? 2 : 3) : 1]],
      ...(isTiled
        ? [
            [322, LONG, [block[0]]] as const,
            [323, LONG, [block[1]]] as const,
            [324, LONG, starts] as const,
            [325, LONG, lengths] as const,
          ]
        : []),
      [339, SHORT, [format]],
      [33_550, DOUBLE, [cell, cell, 0]],
      [33_922, DOUBLE, [0, 0, 0, 0, 0, 0]],
      [34_735, SHORT, [1, 1, 0, 3, 1024, 0, 1, 2, 1025, 0, 1, 1, 2048, 0, 1, 4326]],
      ...(more.addition === undefined ? [] : [[50_674, LONG, [4, more.addition]] as const]),
    ],
    end,
  );
  const preamble = Buffer.from([0x49, 0x49, 42, 0, 0, 0, 0, 0]);
  preamble.writeUInt32LE(end, 4);
  return new Uint8Array(Buffer.concat([preamble, ...blocks, header]));
}

function* storedBlocks(made: BlockedGeotiff): Generator<Uint8Array> {
  const { width, height, block, isTiled, type, codec, isPredicted, value } = made;
  const { encode, compression }: Codec = CODECS[codec];
  const [blockWidth, blockHeight] = block;
  for (let top = 0; top < height; top += blockHeight)
    for (let left = 0; left < width; left += blockWidth) {
      // The last strip may be shorter; tiles are always complete.
      const rows = isTiled ? blockHeight : Math.min(blockHeight, height - top);
      const cells = new Float64Array(blockWidth * rows);
      for (let index = 0; index < cells.length; index++)
        cells[index] = value(left + (index % blockWidth), top + Math.floor(index / blockWidth));
      if (compression === CODECS.lerc.compression)
        yield encode(lercBlob(plainBytes(cells, type), type, blockWidth, rows));
      else
        yield encode(isPredicted ? encodeTile(cells, blockWidth, type) : plainBytes(cells, type));
    }
}

const ARRAYS = {
  uint8: Uint8Array,
  int8: Int8Array,
  uint16: Uint16Array,
  int16: Int16Array,
  uint32: Uint32Array,
  int32: Int32Array,
  float32: Float32Array,
  float64: Float64Array,
} as const satisfies Record<PixelType, unknown>;

const plainBytes = (cells: Float64Array, type: PixelType): Uint8Array =>
  new Uint8Array(ARRAYS[type].from(cells).buffer);

/** TIFF's LZW of single bytes, restarted before its codes need a tenth bit. */
function lzw(bytes: Uint8Array): Uint8Array {
  const [CLEAR, END, AT_ONCE, BITS] = [256, 257, 250, 9];
  const codes: number[] = [];
  for (let start = 0; start < bytes.length; start += AT_ONCE)
    codes.push(CLEAR, ...bytes.subarray(start, start + AT_ONCE));
  codes.push(END);
  const packed = new Uint8Array(Math.ceil((codes.length * BITS) / 8));
  let [held, bits, filled] = [0, 0, 0];
  for (const code of codes) {
    held = (held << BITS) | code;
    bits += BITS;
    for (; bits >= 8; bits -= 8) packed[filled++] = held >>> (bits - 8);
    held &= (1 << bits) - 1;
  }
  if (bits > 0) packed[filled] = held << (8 - bits);
  return packed;
}

function encodeTags(
  tags: readonly (readonly [tag: number, type: number, values: readonly number[]])[],
  offset: number,
): Buffer {
  const sizes = tags.map(([, type, values]) => (BYTES[type] ?? 1) * values.length);
  const list = 2 + 12 * tags.length + 4;
  const bytes = Buffer.alloc(list + sizes.reduce((sum, size) => sum + (size > 4 ? size : 0), 0));
  bytes.writeUInt16LE(tags.length, 0);
  let free = list;
  tags.forEach(([tag, type, values], index) => {
    const entry = 2 + 12 * index;
    const size = sizes[index] ?? 0;
    bytes.writeUInt16LE(tag, entry);
    bytes.writeUInt16LE(type, entry + 2);
    bytes.writeUInt32LE(values.length, entry + 4);
    let at = entry + 8;
    if (size > 4) {
      bytes.writeUInt32LE(offset + free, entry + 8);
      at = free;
      free += size;
    }
    for (const value of values) {
      if (type === DOUBLE) bytes.writeDoubleLE(value, at);
      else if (type === LONG) bytes.writeUInt32LE(value, at);
      else bytes.writeUInt16LE(value, at);
      at += BYTES[type] ?? 1;
    }
  });
  return bytes;
}
