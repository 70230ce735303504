import { type Source, Tiff, TiffTag, TiffVersion } from "@cogeotiff/core";
import { isCasError } from "@cas/models";
import type { ReadableBytes } from "../byte-source.ts";
import { isExplained, SourceError, UnsupportedGeotiffError } from "../source-error.ts";
import { kindOf } from "../file-kind.ts";
import { refuseOver, type SourceLimits } from "../source-limits.ts";

/** Bytes that are read at a directory, as in the TIFF library. */
const VIEW_BYTES = Tiff.DefaultReadSize;
/** Bytes of a directory that the library needs before it reads another piece. */
const SEEN_BYTES = 1024;
/** Maximum bytes of all tags except the lists of blocks: in memory they take eight times as much. */
const MAX_TAG_BYTES = 16 * 1024 * 1024;

/** Tags whose values only tile-offsets.ts reads. */
const OFFSET_TAGS: ReadonlySet<number> = new Set([
  TiffTag.TileOffsets,
  TiffTag.TileByteCounts,
  TiffTag.StripOffsets,
  TiffTag.StripByteCounts,
]);

/**
 * Reads the directories of a TIFF with a library that trusts the file: checks each directory before, and counts the
 * bytes that the library reads.
 *
 * @throws SourceError for too many directories, a cycle of directories, or one beyond the end of the file
 */
export async function readDirectories(bytes: ReadableBytes, limits: SourceLimits): Promise<Tiff> {
  const views = await walk(bytes, limits);
  let read = 0;
  const source: Source = {
    url: new URL(`tiff:${encodeURIComponent(bytes.name)}`),
    metadata: { size: bytes.size },
    fetch: async (offset, length = bytes.size - offset) => {
      const view = views.get(offset);
      if (view !== undefined && length === viewLength(offset, bytes)) return view.buffer;
      read += length;
      refuseTagBytes(read);
      return (await bytes.read(offset, length)).buffer;
    },
  };
  const tiff = await Tiff.create(source).catch((cause: unknown) => {
    if (isExplained(cause) || isCasError(cause)) throw cause;
    throw new SourceError("its directories are not valid", { cause });
  });
  // Nothing reads a directory again.
  views.clear();
  return tiff;
}

function refuseTagBytes(length: number): void {
  if (!(length <= MAX_TAG_BYTES))
    throw new SourceError(`its tags take more than ${MAX_TAG_BYTES} bytes`);
}

const viewLength = (offset: number, { size }: ReadableBytes): number =>
  Math.min(VIEW_BYTES, size - offset);

/** Follows the directories from one to the next; returns the pieces of the file that contain them. */
async function walk(
  bytes: ReadableBytes,
  limits: SourceLimits,
): Promise<Map<number, Uint8Array<ArrayBuffer>>> {
  const head = bytes.size === 0 ? new Uint8Array() : await viewAt(0, bytes);
  const layout = layoutOf(head);
  const views = new Map([[0, head]]);
  const seen = new Set<number>();
  let eager = 0;
  for (let offset = layout.first; offset !== 0;) {
    if (seen.has(offset)) throw new SourceError("its directories form a cycle");
    seen.add(offset);
    refuseOver("maxTiffDirectories", limits, seen.size, "directories");
    const isInHead = offset + SEEN_BYTES <= head.length;
    const view = isInHead ? head : await viewAt(offset, bytes);
    if (!isInHead) views.set(offset, view);
    const directory = readDirectory(view, isInHead ? 0 : offset, offset, layout);
    eager += directory.eager;
    refuseTagBytes(eager);
    offset = directory.next;
  }
  return views;
}

async function viewAt(offset: number, bytes: ReadableBytes): Promise<Uint8Array<ArrayBuffer>> {
  const length = viewLength(offset, bytes);
  const view = length > 0 ? await bytes.read(offset, length) : new Uint8Array();
  if (view.length === length && length > 0) return view;
  throw new SourceError(
    `a directory at byte ${offset} lies beyond the end of the file, which has ${bytes.size} bytes`,
  );
}

/** Bytes of a value by the code of its type (TIFF 6.0, section 2, and BigTIFF). */
const TYPE_BYTES: readonly number[] = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8];

/** Bytes of the header of a BigTIFF; a TIFF of fewer has no directory. */
const HEADER_BYTES = 16;
/** The versions of TIFF. */
const TIFF: number = TiffVersion.Tiff;
const BIG_TIFF: number = TiffVersion.BigTiff;

/** The byte order and the offset size of a TIFF. */
interface Layout {
  readonly isLittleEndian: boolean;
  readonly isBig: boolean;
  /** Offset of the first directory. */
  readonly first: number;
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

function layoutOf(head: Uint8Array): Layout {
  const view = viewOf(head);
  const isLittleEndian = head[0] === 0x49;
  const isTiff = head.length >= 4 && head[0] === head[1] && (isLittleEndian || head[0] === 0x4d);
  const version = isTiff ? view.getUint16(2, isLittleEndian) : 0;
  const isBig = version === BIG_TIFF;
  if (!isBig && version !== TIFF) throw new UnsupportedGeotiffError(kindOf(head));
  if (head.length < HEADER_BYTES)
    throw new SourceError(`the file ends at byte ${head.length}, in its header: it is truncated`);
  const layout = { isLittleEndian, isBig };
  return { ...layout, first: numberAt(view, isBig ? 8 : 4, layout) };
}

/** A count or an offset: 4 bytes, or 8 in a BigTIFF. */
function numberAt(view: DataView, at: number, layout: Omit<Layout, "first">): number {
  const { isBig, isLittleEndian } = layout;
  return isBig ? Number(view.getBigUint64(at, isLittleEndian)) : view.getUint32(at, isLittleEndian);
}

/** The offset of the next directory, and the bytes of tag values inside the piece of the file that was read. */
function readDirectory(piece: Uint8Array, start: number, offset: number, layout: Layout) {
  const { isBig, isLittleEndian } = layout;
  const view = viewOf(piece);
  const [countBytes, entryBytes, numberBytes] = isBig ? [8, 20, 8] : [2, 12, 4];
  const at = offset - start;
  const isCountThere = at + countBytes <= piece.length;
  const count = !isCountThere
    ? Infinity
    : isBig
      ? numberAt(view, at, layout)
      : view.getUint16(at, isLittleEndian);
  const end = at + countBytes + count * entryBytes;
  if (end + numberBytes > piece.length)
    throw new SourceError(`a directory at byte ${offset} has too many tags, or is truncated`);
  let eager = 0;
  for (let entry = at + countBytes; entry < end; entry += entryBytes) {
    if (OFFSET_TAGS.has(view.getUint16(entry, isLittleEndian))) continue;
    // The library rejects unknown types.
    const size = TYPE_BYTES[view.getUint16(entry + 2, isLittleEndian)] ?? 0;
    const length = size * numberAt(view, entry + 4, layout);
    const valueOffset = numberAt(view, entry + 4 + numberBytes, layout);
    if (valueOffset >= start && valueOffset + length <= start + piece.length) eager += length;
  }
  return { eager, next: numberAt(view, end, layout) };
}
