import { promisify } from "node:util";
import { inflate, zstdDecompress } from "node:zlib";
import { createYieldIfDue } from "../../schedule/yield-to-event-loop.ts";
import { CorruptBlockError, SourceError } from "../source-error.ts";
import { Fields, type FieldSizes } from "./fields.ts";
import { fletcher32 } from "./fletcher-32.ts";

/** A filter through which chunks went when they were written. */
export interface Filter {
  readonly id: number;
  readonly name: string;
}

/** What a filter needs to be undone. */
interface FilteredChunk {
  /** Maximum bytes before the filter. */
  readonly most: number;
  readonly cellBytes: number;
  readonly signal: AbortSignal;
}

type Undo = (bytes: Uint8Array, chunk: FilteredChunk) => Promise<Uint8Array>;

const inflateOnThreadPool = promisify(inflate);
const unzstdOnThreadPool = promisify(zstdDecompress);

/** Filters by their registered numbers. */
const FILTERS: ReadonlyMap<number, Undo> = new Map<number, Undo>([
  [
    1,
    async (bytes, { most }) =>
      await bounded(inflateOnThreadPool(bytes, { maxOutputLength: most }), most),
  ],
  [2, unshuffle],
  [3, withoutChecksum],
  [
    32_015,
    async (bytes, { most }) =>
      await bounded(unzstdOnThreadPool(bytes, { maxOutputLength: most }), most),
  ],
]);

/** Names of filters that are not supported, for messages. */
const NAMES: Readonly<Record<number, string>> = {
  4: "szip",
  5: "nbit",
  6: "scaleoffset",
  307: "bzip2",
  32_000: "lzf",
  32_001: "blosc",
  32_004: "lz4",
  32_008: "bitshuffle",
  32_013: "zfp",
  32_017: "sz",
};
const MAX_FILTERS = 32;

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
  const values = fields.skip(2).number(2);
  const stored = fields.text(version === 1 ? Math.ceil(nameBytes / 8) * 8 : nameBytes);
  fields.skip(4 * values + (version === 1 && values % 2 === 1 ? 4 : 0));
  const name = NAMES[id] ?? (stored.replaceAll(/[^\w .-]/g, "").slice(0, 40) || String(id));
  return { id, name };
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

/**
 * Undoes the filters of a chunk, the last first.
 *
 * @param skipped bits of the filters that were left out when the chunk was written
 * @param chunkBytes bytes of the cells of the chunk
 * @throws CorruptBlockError for a chunk with more or fewer bytes, or with another checksum
 */
export async function undoFilters(
  stored: Uint8Array,
  filters: readonly Filter[],
  skipped: number,
  { chunkBytes, cellBytes, signal }: { chunkBytes: number; cellBytes: number; signal: AbortSignal },
): Promise<Uint8Array> {
  let bytes = stored;
  const most = chunkBytes + OVERHEAD;
  for (const [index, { id }] of [...filters.entries()].toReversed()) {
    if ((skipped & (1 << index)) !== 0) continue;
    bytes = await (FILTERS.get(id) ?? unshuffle)(bytes, { most, cellBytes, signal });
  }
  if (bytes.length === chunkBytes) return bytes;
  throw new CorruptBlockError(`a chunk has ${bytes.length} bytes instead of ${chunkBytes}`);
}

async function bounded(decoding: Promise<Uint8Array>, most: number): Promise<Uint8Array> {
  try {
    return await decoding;
  } catch (cause) {
    const isTooLong =
      cause instanceof Error && "code" in cause && cause.code === "ERR_BUFFER_TOO_LARGE";
    throw new CorruptBlockError(
      isTooLong ? `a chunk has more than ${most} bytes` : "a chunk cannot be decompressed",
      { cause },
    );
  }
}

/** Cells between two pauses. */
const AT_ONCE = 1024 * 1024;

/** Brings the bytes of each cell together: the first bytes of all cells are stored first, then all second ones, ... */
async function unshuffle(
  bytes: Uint8Array,
  { cellBytes, signal }: FilteredChunk,
): Promise<Uint8Array> {
  if (cellBytes < 2) return bytes;
  const cells = Math.floor(bytes.length / cellBytes);
  const plain = new Uint8Array(bytes.length);
  const yieldIfDue = createYieldIfDue(signal);
  for (let byte = 0; byte < cellBytes; byte++)
    for (let start = 0; start < cells; start += AT_ONCE) {
      await yieldIfDue();
      const end = Math.min(cells, start + AT_ONCE);
      const from = byte * cells;
      for (let cell = start; cell < end; cell++)
        plain[cell * cellBytes + byte] = bytes[from + cell] ?? 0;
    }
  plain.set(bytes.subarray(cells * cellBytes), cells * cellBytes);
  return plain;
}

const CHECKSUM_BYTES = 4;

async function withoutChecksum(bytes: Uint8Array, { signal }: FilteredChunk): Promise<Uint8Array> {
  const end = bytes.length - CHECKSUM_BYTES;
  if (end < 0) throw new CorruptBlockError("a chunk is shorter than its checksum");
  const data = bytes.subarray(0, end);
  const sum = await fletcher32(data, createYieldIfDue(signal));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Early versions of the library wrote the halves of it the other way round.
  const stored = view.getUint32(end, true);
  const isEarly = swappedHalves(stored) === sum;
  if (stored !== sum && !isEarly) throw new CorruptBlockError("a chunk has another checksum");
  return data;
}

const swappedHalves = (sum: number): number =>
  (((sum & 0x00ff_00ff) << 8) | ((sum >>> 8) & 0x00ff_00ff)) >>> 0;
