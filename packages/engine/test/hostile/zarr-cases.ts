import { deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { makeZarr } from "../made-zarr.ts";

/** A hostile store, and the warning of its dataset. */
export interface HostileStore {
  readonly name: string;
  readonly files: () => Promise<ReadonlyMap<string, Uint8Array>>;
  /** The text after `Cannot read made.zarr/reading: `. */
  readonly reason: string;
}

type Json = Record<string, unknown>;
interface Changes {
  /** Changes to the metadata of arrays. */
  readonly metadata?: Readonly<Record<string, Json>>;
  /** The bytes of one chunk of the variable; valid chunks have 2 x 4 numbers of 4 bytes. */
  readonly chunk?: Uint8Array;
}

const MB = 1024 * 1024;
/** Maximum bytes of a chunk of 32 bytes while it is decoded. */
const MOST = 32 + 2 + 64 * 1024;

async function store({ metadata = {}, chunk }: Changes): Promise<Map<string, Uint8Array>> {
  const files = await makeZarr({});
  for (const [array, change] of Object.entries(metadata)) {
    const path = `made.zarr/${array}/zarr.json`;
    const original = JSON.parse(new TextDecoder().decode(files.get(path))) as Json;
    files.set(path, new TextEncoder().encode(JSON.stringify({ ...original, ...change })));
  }
  if (chunk === undefined) return files;
  // The other chunks were written without the codec.
  for (const other of ["0/1", "1/0", "1/1"]) files.delete(`made.zarr/reading/c/${other}`);
  return files.set("made.zarr/reading/c/0/0", chunk);
}

const withCodec = (name: string, chunk: Uint8Array, configuration: Json = {}) =>
  store({
    chunk,
    metadata: {
      reading: {
        codecs: [
          { name: "bytes", configuration: { endian: "little" } },
          { name, configuration },
        ],
      },
    },
  });

const grid = (...chunk_shape: number[]): Json => ({
  chunk_grid: { name: "regular", configuration: { chunk_shape } },
});

/** A Blosc header with claimed sizes. */
function blosc(cells: number, part: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(32));
  view.setUint8(0, 2);
  view.setUint8(1, 1);
  view.setUint8(3, 4);
  view.setUint32(4, cells, true);
  view.setUint32(8, part, true);
  view.setUint32(12, 32, true);
  return new Uint8Array(view.buffer);
}

/** The header that numcodecs writes before LZ4, with a claimed size. */
function lz4(cells: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(32));
  view.setUint32(0, cells, true);
  return new Uint8Array(view.buffer);
}

const tooLong = `a chunk has more than the ${MOST} bytes that its cells take`;
const BLOSC = { typesize: 4, cname: "lz4", clevel: 5, shuffle: "noshuffle", blocksize: 0 };

export const ZARR_CASES: readonly HostileStore[] = [
  {
    name: "gzip of 50 MB",
    files: () => withCodec("gzip", gzipSync(new Uint8Array(50 * MB)), { level: 5 }),
    reason: tooLong,
  },
  {
    name: "zlib of 50 MB",
    files: () => withCodec("numcodecs.zlib", deflateSync(new Uint8Array(50 * MB)), { level: 5 }),
    reason: tooLong,
  },
  {
    name: "Zstandard of 50 MB",
    files: () =>
      withCodec("zstd", zstdCompressSync(new Uint8Array(50 * MB)), { level: 0, checksum: false }),
    reason: tooLong,
  },
  {
    name: "Blosc that claims 3.6 GB",
    files: () => withCodec("blosc", blosc(3.6e9, 32), BLOSC),
    reason: tooLong,
  },
  {
    name: "Blosc of parts of 2 GB",
    files: () => withCodec("blosc", blosc(32, 2 ** 31), BLOSC),
    reason: "a Blosc chunk is damaged",
  },
  {
    name: "Blosc that cannot be decoded",
    files: () => withCodec("blosc", blosc(32, 32), BLOSC),
    reason: "a Blosc chunk is damaged",
  },
  {
    name: "LZ4 that cannot be decoded",
    files: () => withCodec("numcodecs.lz4", lz4(32), { acceleration: 1 }),
    reason: "a compressed block is damaged",
  },
  {
    name: "LZ4 that claims 3.6 GB",
    files: () => withCodec("numcodecs.lz4", lz4(3.6e9), { acceleration: 1 }),
    reason: tooLong,
  },
  {
    name: "a stored chunk of 1 MB for 8 cells",
    files: () => store({ chunk: new Uint8Array(MB) }),
    reason: `a chunk takes ${MB} bytes > ${MOST}`,
  },
  {
    name: "a chunk with too few cells",
    files: () => store({ chunk: new Uint8Array(16) }),
    reason: "a chunk has 4 cells instead of 8",
  },
  {
    name: "chunks of 1e12 cells that do not exist",
    files: () => store({ metadata: { reading: grid(1e6, 1e6) } }),
    reason: "4000000000000 bytes of a chunk > limit 268435456 (maxBlockBytes)",
  },
  {
    name: "coordinates in a chunk of 1e12 numbers",
    files: () => store({ metadata: { lat: grid(1e12) } }),
    reason: "8000000000000 bytes of a chunk > limit 268435456 (maxBlockBytes)",
  },
  {
    name: "1e9 coordinates that do not exist",
    files: () =>
      store({
        metadata: { reading: { shape: [1e9, 6] }, lat: { shape: [1e9], ...grid(1e6) } },
      }),
    reason: "it has too many coordinates: 1000000000 in 1000 chunks",
  },
  {
    name: "chunks of 0 cells",
    files: () => store({ metadata: { reading: grid(0, 4) } }),
    reason: "its chunks have no size",
  },
  {
    name: "a shard of 1e12 chunks",
    files: () =>
      store({
        metadata: {
          reading: {
            ...grid(1e6, 1e6),
            codecs: [
              {
                name: "sharding_indexed",
                configuration: {
                  chunk_shape: [1, 1],
                  codecs: [{ name: "bytes", configuration: { endian: "little" } }],
                  index_codecs: [{ name: "bytes", configuration: { endian: "little" } }],
                },
              },
            ],
          },
        },
      }),
    reason: "its shards have too many chunks",
  },
  {
    name: "cells that are texts",
    files: () => store({ metadata: { reading: { data_type: "string", fill_value: "" } } }),
    reason: "its cells are no numbers",
  },
];
