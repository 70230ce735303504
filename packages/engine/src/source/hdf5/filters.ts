import { promisify } from "node:util";
import { inflate, zstdDecompress } from "node:zlib";
import { createYieldIfDue, type YieldIfDue } from "../../schedule/yield-to-event-loop.ts";
import { expandBlosc } from "../blosc/blosc.ts";
import { unshuffleInto } from "../blosc/shuffle.ts";
import { inOnePiece } from "../in-one-piece.ts";
import { CorruptBlockError, SourceError } from "../source-error.ts";
import { undoBitshuffle } from "./bitshuffle.ts";
import { expandBlosc2Frame } from "./blosc2-frame.ts";
import { expandBzip2 } from "../bzip2.ts";
import { Fields, type FieldSizes } from "./fields.ts";
import { fletcher32 } from "./fletcher-32.ts";
import { expandLz4Blocks } from "./lz4-blocks.ts";
import { expandLzf } from "./lzf.ts";
import { undoNBit } from "./n-bit.ts";
import { undoScaleOffset } from "./scale-offset.ts";
import { expandSzip } from "./szip.ts";

/** A filter through which chunks went when they were written. */
export interface Filter {
  readonly id: number;
  readonly name: string;
  /** What the writer stored for the filter: numbers of 32 bits. */
  readonly values: readonly number[];
}

/** What a filter needs to be undone. */
interface FilteredChunk {
  /** Maximum bytes before the filter. */
  readonly most: number;
  /** Bytes of the cells. */
  readonly chunkBytes: number;
  readonly cellBytes: number;
  readonly values: readonly number[];
  readonly yieldIfDue: YieldIfDue;
}

type Undo = (bytes: Uint8Array, chunk: FilteredChunk) => Promise<Uint8Array>;

const inflateOnThreadPool = promisify(inflate);
const unzstdOnThreadPool = promisify(zstdDecompress);

/** Filters by their registered numbers. */
const FILTERS: ReadonlyMap<number, Undo> = new Map<number, Undo>([
  [
    1,
    async (bytes, { most, chunkBytes }) =>
      await bounded(inflateOnThreadPool, bytes, most, chunkBytes),
  ],
  [2, unshuffle],
  [3, withoutChecksum],
  [4, (bytes, { values, most, yieldIfDue }) => expandSzip(bytes, values, most, yieldIfDue)],
  [5, (bytes, { values, most, yieldIfDue }) => undoNBit(bytes, values, most, yieldIfDue)],
  [6, (bytes, { values, most, yieldIfDue }) => undoScaleOffset(bytes, values, most, yieldIfDue)],
  [307, (bytes, { most, yieldIfDue }) => expandBzip2(bytes, most, yieldIfDue)],
  [32_000, (bytes, { most, yieldIfDue }) => expandLzf(bytes, most, yieldIfDue)],
  [32_001, (bytes, { most, yieldIfDue }) => expandBlosc(bytes, most, yieldIfDue)],
  [32_004, (bytes, { most, yieldIfDue }) => expandLz4Blocks(bytes, most, yieldIfDue)],
  [
    32_008,
    (bytes, { values, most, yieldIfDue }) => undoBitshuffle(bytes, values, most, yieldIfDue),
  ],
  [
    32_015,
    async (bytes, { most, chunkBytes }) =>
      await bounded(unzstdOnThreadPool, bytes, most, chunkBytes),
  ],
  [32_026, (bytes, { most, yieldIfDue }) => expandBlosc2Frame(bytes, most, yieldIfDue)],
]);

/** Names of filters that are not supported, for messages. */
const NAMES: Readonly<Record<number, string>> = {
  32_013: "zfp",
  32_017: "sz",
  32_019: "jpeg",
  32_024: "sz3",
};
const MAX_FILTERS = 32;
/** Most values of a filter: scaleoffset has 20. */
const MAX_VALUES = 256;

/** Reads a filter pipeline message: HDF5 File Format Specification 3.0, section IV.A.2.l. */
export function readFilters(body: Uint8Array, sizes: FieldSizes): readonly Filter[] {
  const fields = new Fields(body, sizes);
  const version = fields.byte();
  const count = fields.byte();
  if (version > 2 || count > MAX_FILTERS)
    throw new SourceError("its HDF5 filters are not known, or damaged");
  if (version === 1) fields.skip(6);
  return Array.from({ length: count }, () => filterOf(fields, version));
}

function filterOf(fields: Fields, version: number): Filter {
  const id = fields.number(2);
  const nameBytes = version === 1 || id >= 256 ? fields.number(2) : 0;
  const count = fields.skip(2).number(2);
  const stored = fields.text(version === 1 ? Math.ceil(nameBytes / 8) * 8 : nameBytes);
  if (count > MAX_VALUES) throw new SourceError("its HDF5 filters are not known, or damaged");
  const values = Array.from({ length: count }, () => fields.number(4));
  if (version === 1 && count % 2 === 1) fields.skip(4);
  const name = NAMES[id] ?? (stored.replaceAll(/[^\w .-]/g, "").slice(0, 40) || String(id));
  return { id, name, values };
}

/** @throws SourceError for a filter that is not supported, with a way to convert the file */
export function refuseUnknownFilters(filters: readonly Filter[]): void {
  const unknown = filters.find(({ id }) => !FILTERS.has(id));
  if (unknown !== undefined)
    throw new SourceError(
      `HDF5 filter ${unknown.name} is not supported; convert the file with: h5repack -f SHUF -f GZIP=4 in.nc out.nc`,
    );
}

/** Bytes by which a chunk may be longer while its filters are undone: checksums, and compression without effect. */
const OVERHEAD = 64 * 1024;

/** What the cells of a chunk take. */
export interface ChunkCells {
  readonly chunkBytes: number;
  readonly cellBytes: number;
  readonly signal: AbortSignal;
}

/**
 * Undoes the filters of a chunk, the last first.
 *
 * @param skipped bits of the filters that were left out when the chunk was written
 * @throws CorruptBlockError for a chunk with more or fewer bytes, or with another checksum
 */
export async function undoFilters(
  stored: Uint8Array,
  filters: readonly Filter[],
  skipped: number,
  { chunkBytes, cellBytes, signal }: ChunkCells,
): Promise<Uint8Array> {
  let bytes = stored;
  const most = chunkBytes + OVERHEAD;
  const yieldIfDue = createYieldIfDue(signal);
  for (const [index, { id, values }] of [...filters.entries()].toReversed()) {
    const undo = FILTERS.get(id);
    if ((skipped & (1 << index)) !== 0 || undo === undefined) continue;
    bytes = await undo(bytes, { most, chunkBytes, cellBytes, values, yieldIfDue });
  }
  if (bytes.length === chunkBytes) return bytes;
  throw new CorruptBlockError(`a chunk has ${bytes.length} bytes instead of ${chunkBytes}`);
}

async function bounded(
  decode: (
    bytes: Uint8Array,
    options: { readonly chunkSize: number; readonly maxOutputLength: number },
  ) => Promise<Uint8Array>,
  bytes: Uint8Array,
  most: number,
  chunkBytes: number,
): Promise<Uint8Array> {
  try {
    return await decode(bytes, { chunkSize: inOnePiece(chunkBytes), maxOutputLength: most });
  } catch (cause) {
    const isTooLong =
      cause instanceof Error && "code" in cause && cause.code === "ERR_BUFFER_TOO_LARGE";
    throw new CorruptBlockError(
      isTooLong ? `a chunk has more than ${most} bytes` : "a chunk cannot be decompressed",
      { cause },
    );
  }
}

async function unshuffle(
  bytes: Uint8Array,
  { cellBytes, yieldIfDue }: FilteredChunk,
): Promise<Uint8Array> {
  if (cellBytes < 2) return bytes;
  const plain = new Uint8Array(bytes.length);
  await unshuffleInto(plain, bytes, cellBytes, yieldIfDue);
  return plain;
}

const CHECKSUM_BYTES = 4;

async function withoutChecksum(
  bytes: Uint8Array,
  { yieldIfDue }: FilteredChunk,
): Promise<Uint8Array> {
  const end = bytes.length - CHECKSUM_BYTES;
  if (end < 0) throw new CorruptBlockError("a chunk is shorter than its checksum");
  const data = bytes.subarray(0, end);
  const sum = await fletcher32(data, yieldIfDue);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Early versions of the library wrote the halves of it the other way round.
  const stored = view.getUint32(end, true);
  const isEarly = swappedHalves(stored) === sum;
  if (stored !== sum && !isEarly) throw new CorruptBlockError("a chunk has another checksum");
  return data;
}

const swappedHalves = (sum: number): number =>
  (((sum & 0x00ff_00ff) << 8) | ((sum >>> 8) & 0x00ff_00ff)) >>> 0;
