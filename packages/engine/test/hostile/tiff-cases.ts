import { deflateSync, zstdCompressSync } from "node:zlib";
import { ASCII, BYTE, DOUBLE, LONG, SHORT, type TagEntry, usualTiff } from "./tiff-file.ts";

/** A hostile file, and the warning of its dataset. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** The text after `Cannot read x.tif: `. */
  readonly reason: string;
}

const MB = 1024 * 1024;
const claimed = (type: TagEntry["type"], count: number, offset = 8): TagEntry => ({
  type,
  claimed: { count, offset },
});
const zeros = (count: number): TagEntry => ({ type: LONG, values: new Uint32Array(count) });

/** A LERC blob of one value, version 2, of 90 bytes. */
function lerc(columns: number, rows: number): Uint8Array {
  const bytes = new Uint8Array(90);
  bytes.set(Buffer.from("Lerc2 ", "latin1"));
  const view = new DataView(bytes.buffer);
  [2, rows, columns, rows * columns, 8, 90, 1].forEach((number, index) => {
    view.setInt32(6 + 4 * index, number, true);
  });
  view.setFloat64(34, 0.5, true);
  view.setFloat64(42, 7, true);
  view.setFloat64(50, 7, true);
  return bytes;
}

/** A chain of many directories. */
function chain(directories: number): Uint8Array {
  const first = usualTiff({});
  const each = 2 + 12 + 4;
  const bytes = new Uint8Array(first.length + each * directories);
  bytes.set(first);
  const view = new DataView(bytes.buffer);
  view.setUint32(8 + 2 + 12 * view.getUint16(8, true), first.length, true);
  for (let index = 0; index < directories; index++) {
    const at = first.length + each * index;
    view.setUint16(at, 1, true);
    view.setUint16(at + 2, 254, true);
    view.setUint16(at + 4, LONG, true);
    view.setUint32(at + 6, 1, true);
    view.setUint32(at + 14, index + 1 < directories ? at + each : 0, true);
  }
  return bytes;
}

const DEFLATE = 8;
const ZSTD = 50_000;
const LERC = 34_887;
const one = (block: Uint8Array): { blocks: Uint8Array[]; width: number; height: number } => ({
  blocks: [block],
  width: 16,
  height: 16,
});
const tooMany = "block 0, 0 cannot be decoded: it has more than the 256 bytes of a block";

export const TIFF_CASES: readonly HostileFile[] = [
  {
    name: "a directory whose next is itself",
    bytes: () => usualTiff({ next: "self" }),
    reason: "its directories form a cycle",
  },
  {
    name: "a next directory beyond the end",
    bytes: () => usualTiff({ next: 4_000_000_000 }),
    reason: "a directory at byte 4000000000 lies beyond the end of the file, which has 1330 bytes",
  },
  {
    name: "100,000 directories",
    bytes: () => chain(100_000),
    reason: "1025 directories > limit 1024 (maxTiffDirectories)",
  },
  {
    name: "GDAL metadata of 15 MB of items",
    bytes: () => {
      const text = new Uint8Array(15 * MB).fill(32);
      text.set(Buffer.from("<Item ></Item>".repeat(1_000_000)));
      return usualTiff({ tags: { 42_112: { type: ASCII, values: text } } });
    },
    reason: "its GDAL metadata has 15728640 bytes, the maximum is 1048576",
  },
  {
    name: "a list of tags of 4 GB",
    bytes: () => usualTiff({ tags: { 33_922: claimed(DOUBLE, 2 ** 29) } }),
    reason: "its tags take more than 16777216 bytes",
  },
  {
    name: "a text of 4 GB",
    bytes: () => usualTiff({ tags: { 42_113: claimed(ASCII, 2 ** 32 - 1) } }),
    reason: "its tags take more than 16777216 bytes",
  },
  {
    name: "sides of 2^32",
    bytes: () => usualTiff({ width: 2 ** 32 - 1, height: 2 ** 32 - 1 }),
    reason: "4294967295 cells along a side > limit 16777216 (maxRasterSide)",
  },
  {
    name: "a single strip of 2^32 rows",
    bytes: () =>
      usualTiff({ width: 1, height: 2 ** 32 - 1, tags: { 278: claimed(LONG, 1, 2 ** 31) } }),
    reason: "4294967295 cells along a side > limit 16777216 (maxRasterSide)",
  },
  {
    name: "tiles of 0 cells",
    bytes: () => usualTiff({ tile: [0, 0] }),
    reason: "a side of 0 cells is not valid",
  },
  {
    name: "tiles of 60,000 x 60,000",
    bytes: () => usualTiff({ tile: [60_000, 60_000] }),
    reason: "3600000000 bytes of a block of 60000 x 60000 cells > limit 268435456 (maxBlockBytes)",
  },
  {
    name: "65,535 bands in a tile",
    bytes: () =>
      usualTiff({ tile: [1024, 1024], tags: { 277: { type: SHORT, values: [65_535] } } }),
    reason: "68718428160 bytes of a block of 1024 x 1024 cells > limit 268435456 (maxBlockBytes)",
  },
  {
    name: "1 x 1 tiles over 20,000 x 20,000",
    bytes: () =>
      usualTiff({
        width: 20_000,
        height: 20_000,
        tile: [1, 1],
        tags: { 324: claimed(LONG, 4e8), 325: claimed(LONG, 4e8) },
      }),
    reason: "6400000000 bytes of offsets of blocks > limit 134217728 (maxTiffHeaderBytes)",
  },
  {
    name: "1 x 1 tiles over 2,000 x 2,000, all left out",
    bytes: () =>
      usualTiff({
        width: 2000,
        height: 2000,
        tile: [1, 1],
        cell: [0.01, 0.01],
        tags: { 324: zeros(4e6), 325: zeros(4e6) },
      }),
    reason: "1014000 blocks to read > limit 1000000 (maxBlocksPerQuestion)",
  },
  {
    name: "a list of offsets of 400 MB beyond the end of the file",
    bytes: () =>
      usualTiff({
        width: 2000,
        height: 2000,
        tile: [1, 1],
        tags: { 324: claimed(LONG, 1e8), 325: claimed(LONG, 1e8) },
      }),
    reason:
      "the list of the offsets of its blocks extends beyond the end of the file, which has 1298 bytes",
  },
  {
    name: "too few offsets",
    bytes: () => usualTiff({ tags: { 324: { type: LONG, values: [300, 300, 300] } } }),
    reason: "it has offsets of 3 blocks, but 4 blocks",
  },
  {
    name: "too few lengths",
    bytes: () => usualTiff({ tags: { 325: { type: LONG, values: [256] } } }),
    reason: "it has lengths of 1 blocks, but 4 blocks",
  },
  {
    name: "a block with a length and no offset",
    bytes: () => usualTiff({ offsets: (offsets) => offsets.fill(0, 0, 1) }),
    reason: "block 0, 0 has no offset",
  },
  {
    name: "a block with an offset and no length",
    bytes: () => usualTiff({ offsets: (_, lengths) => lengths.fill(0, 0, 1) }),
    reason: "block 0, 0 has no length",
  },
  {
    name: "a stored block of 4 GB",
    bytes: () => usualTiff({ offsets: (_, lengths) => lengths.fill(2 ** 32 - 1, 0, 1) }),
    reason: "4294967295 stored bytes of block 0, 0 > limit 268435456 (maxStoredBlockBytes)",
  },
  {
    name: "a stored block of 200 MB beyond the end of the file",
    bytes: () => usualTiff({ offsets: (_, lengths) => lengths.fill(200 * MB, 0, 1) }),
    reason:
      "block 0, 0 should end at byte 209715506, but the file ends at byte 1330: it is truncated",
  },
  {
    name: "a file that was cut in the middle",
    bytes: () => usualTiff({}).subarray(0, 1330 - 600),
    reason: "block 1, 0 should end at byte 818, but the file ends at byte 730: it is truncated",
  },
  {
    name: "a tile with too few cells",
    bytes: () => usualTiff({ ...one(deflateSync(new Uint8Array(128))), compression: DEFLATE }),
    reason: "block 0, 0 holds 128 cells instead of 256",
  },
  {
    name: "a stream that ends early",
    bytes: () =>
      usualTiff({
        ...one(deflateSync(Buffer.from(Array.from({ length: 256 }, (_, i) => i))).subarray(0, 100)),
        compression: DEFLATE,
      }),
    reason: "block 0, 0 cannot be decoded",
  },
  {
    name: "deflate of 200 MB",
    bytes: () => usualTiff({ ...one(deflateSync(new Uint8Array(200 * MB))), compression: DEFLATE }),
    reason: tooMany,
  },
  {
    name: "Zstandard of 200 MB",
    bytes: () =>
      usualTiff({ ...one(zstdCompressSync(new Uint8Array(200 * MB))), compression: ZSTD }),
    reason: tooMany,
  },
  {
    name: "LERC of 90 bytes for 23,000 x 23,000",
    bytes: () =>
      usualTiff({
        ...one(lerc(23_000, 23_000)),
        compression: LERC,
        tags: { 50_674: { type: LONG, values: [2, 0] } },
      }),
    reason:
      "block 0, 0 cannot be decoded: LERC of 23000 x 23000 cells, which are more than the 256 bytes of a block",
  },
  {
    name: "a mask in blocks of a cell",
    bytes: () => maskOf([1, 1]),
    reason: "a mask in blocks of 1 x 1 cells is not supported",
  },
  {
    name: "cells of 1e-9 degrees",
    bytes: () => usualTiff({ cell: [1e-9, 1e-9] }),
    reason: "cells of 1e-9 are smaller than the minimum of 1e-8",
  },
  {
    name: "cells of 1e-308 degrees",
    bytes: () => usualTiff({ cell: [1, 1e-308] }),
    reason: "cells of 1e-308 are smaller than the minimum of 1e-8",
  },
  {
    name: "cells of 1e308 degrees",
    bytes: () => usualTiff({ cell: [1e308, 1] }),
    reason: "its georeference is not finite",
  },
  {
    name: "a cell that is no number",
    bytes: () => usualTiff({ cell: [Number.NaN, 1] }),
    reason: "its georeference is not finite",
  },
  {
    name: "a position where neighbouring cells have the same coordinates",
    bytes: () => usualTiff({ tags: { 33_922: { type: DOUBLE, values: [0, 0, 0, 1e300, 32, 0] } } }),
    reason: "cells of 1 are too small for its position",
  },
];

/** A raster of one tile of 1024 x 1024 with a mask in other tiles. */
function maskOf(tile: readonly [number, number]): Uint8Array {
  const shape = { width: 1024, height: 1024 };
  const mask = usualTiff({
    ...shape,
    tile,
    blocks: [],
    tags: {
      254: { type: LONG, values: [4] },
      324: zeros((1024 * 1024) / (tile[0] * tile[1])),
      325: zeros((1024 * 1024) / (tile[0] * tile[1])),
    },
  });
  const image = usualTiff({ ...shape, tile: [1024, 1024], blocks: [new Uint8Array(MB)] });
  const view = new DataView(mask.buffer);
  // The mask comes first in the file and second in the chain.
  const entries = view.getUint16(8, true);
  const moved = new Uint8Array(mask.length + image.length);
  moved.set(mask);
  moved.set(image, mask.length);
  const all = new DataView(moved.buffer);
  all.setUint32(4, mask.length + 8, true);
  const count = all.getUint16(mask.length + 8, true);
  for (let index = 0; index < count; index++) {
    const at = mask.length + 10 + 12 * index;
    const size = { [BYTE]: 1, [ASCII]: 1, [SHORT]: 2, [LONG]: 4, [DOUBLE]: 8 }[
      all.getUint16(at + 2, true)
    ];
    const isPlace = all.getUint16(at, true) === 324;
    if (isPlace || (size ?? 1) * all.getUint32(at + 4, true) > 4)
      all.setUint32(at + 8, all.getUint32(at + 8, true) + mask.length, true);
  }
  all.setUint32(mask.length + 10 + 12 * count, 8, true);
  all.setUint32(10 + 12 * entries, 0, true);
  return moved;
}
