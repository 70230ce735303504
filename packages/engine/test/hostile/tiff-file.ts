/** Bytes of the types of tag values (TIFF 6.0, section 2, and BigTIFF). */
const BYTES = { 1: 1, 2: 1, 3: 2, 4: 4, 12: 8, 16: 8 } as const;
type TagType = keyof typeof BYTES;
export const [BYTE, ASCII, SHORT, LONG, DOUBLE] = [1, 2, 3, 4, 12] as const;

/** A tag to write: its values, or a claimed count and offset of values. */
export interface TagEntry {
  readonly type: TagType;
  readonly values?: ArrayLike<number>;
  readonly claimed?: { readonly count: number; readonly offset: number };
}

interface TiffFile {
  readonly tags: Readonly<Record<number, TagEntry>>;
  /** The blocks, written after the directory. */
  readonly blocks: readonly Uint8Array[];
  /** Offset of the next directory; `self` for this one. */
  readonly next?: number | "self";
  /** Changes the offsets and lengths of blocks before they are written. */
  readonly offsets?: (offsets: number[], lengths: number[]) => void;
}

const FIRST = 8;
const [OFFSETS, COUNTS] = [324, 325];

/** The bytes of a little-endian tiled TIFF with arbitrary tags. */
function tiffFile({ tags, blocks, next = 0, offsets: change }: TiffFile): Uint8Array {
  const lengths = blocks.map(({ length }) => length);
  const entries = { ...tags };
  entries[OFFSETS] ??= { type: LONG, values: lengths };
  entries[COUNTS] ??= { type: LONG, values: lengths };
  const listed = (): [number, TagEntry][] =>
    Object.entries(entries).map(([tag, entry]) => [Number(tag), entry]);
  const headBytes = FIRST + 2 + 12 * listed().length + 4;
  const sizeOf = ({ type, values = [] }: TagEntry): number => BYTES[type] * values.length;
  // TIFF 6.0 requires even offsets of values.
  const apart = listed().reduce((sum, [, entry]) => {
    const size = sizeOf(entry);
    return sum + (size > 4 ? size + (size % 2) : 0);
  }, 0);
  let offset = headBytes + apart;
  const offsets = lengths.map((length) => (offset += length) - length);
  change?.(offsets, lengths);
  if (tags[OFFSETS] === undefined) entries[OFFSETS] = { type: LONG, values: offsets };
  if (tags[COUNTS] === undefined) entries[COUNTS] = { type: LONG, values: lengths };
  const bytes = new Uint8Array(
    headBytes + apart + blocks.reduce((sum, { length }) => sum + length, 0),
  );
  const view = new DataView(bytes.buffer);
  bytes.set([0x49, 0x49, 42, 0, FIRST]);
  view.setUint16(FIRST, listed().length, true);
  let free = headBytes;
  listed().forEach(([tag, entry], index) => {
    const at = FIRST + 2 + 12 * index;
    const { type, values = [], claimed } = entry;
    const size = sizeOf(entry);
    view.setUint16(at, tag, true);
    view.setUint16(at + 2, type, true);
    view.setUint32(at + 4, claimed?.count ?? values.length, true);
    const target = size > 4 ? free : at + 8;
    if (claimed !== undefined) view.setUint32(at + 8, claimed.offset, true);
    else if (size > 4) view.setUint32(at + 8, free, true);
    if (size > 4) free += size + (size % 2);
    for (let each = 0; each < values.length; each++) {
      const [to, value] = [target + BYTES[type] * each, values[each] ?? 0];
      if (type === DOUBLE) view.setFloat64(to, value, true);
      else if (type === LONG) view.setUint32(to, value, true);
      else if (type === SHORT) view.setUint16(to, value, true);
      else view.setUint8(to, value);
    }
  });
  view.setUint32(headBytes - 4, next === "self" ? FIRST : next, true);
  let end = headBytes + apart;
  for (const block of blocks) {
    bytes.set(block, end);
    end += block.length;
  }
  return bytes;
}

/** Changes to a usual file: 4 tiles of 16 x 16 bytes, one degree each, from 0 east, 32 north. */
export interface UsualTiff extends Partial<Omit<TiffFile, "tags">> {
  readonly tags?: TiffFile["tags"];
  readonly width?: number;
  readonly height?: number;
  readonly tile?: readonly [width: number, height: number];
  readonly cell?: readonly [width: number, height: number];
  readonly compression?: number;
}

export const usualTiff = ({
  tags = {},
  width = 32,
  height = 32,
  tile = [16, 16],
  cell = [1, 1],
  compression = 1,
  blocks = [1, 2, 3, 4].map((value) => new Uint8Array(256).fill(value)),
  ...more
}: UsualTiff): Uint8Array =>
  tiffFile({
    blocks,
    ...more,
    tags: {
      256: { type: LONG, values: [width] },
      257: { type: LONG, values: [height] },
      258: { type: SHORT, values: [8] },
      259: { type: SHORT, values: [compression] },
      262: { type: SHORT, values: [1] },
      277: { type: SHORT, values: [1] },
      322: { type: LONG, values: [tile[0]] },
      323: { type: LONG, values: [tile[1]] },
      33_550: { type: DOUBLE, values: [...cell, 0] },
      33_922: { type: DOUBLE, values: [0, 0, 0, 0, 32, 0] },
      34_735: { type: SHORT, values: [1, 1, 0, 3, 1024, 0, 1, 2, 1025, 0, 1, 1, 2048, 0, 1, 4326] },
      ...tags,
    },
  });
