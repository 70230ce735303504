/** Types of values of tags (TIFF 6.0, section 2, and BigTIFF). */
const BYTES = { 1: 1, 2: 1, 3: 2, 4: 4, 12: 8, 16: 8 } as const;
type TagType = keyof typeof BYTES;
export const [BYTE, ASCII, SHORT, LONG, DOUBLE] = [1, 2, 3, 4, 12] as const;

/** A tag as it is written: its values, or how many there are said to be and where. */
export interface TagEntry {
  readonly type: TagType;
  readonly values?: ArrayLike<number>;
  readonly said?: { readonly count: number; readonly place: number };
}

interface TiffFile {
  readonly tags: Readonly<Record<number, TagEntry>>;
  /** What lies behind the directory; places of blocks are counted from its beginning. */
  readonly blocks: readonly Uint8Array[];
  /** Where the next directory is; `self` for this one. */
  readonly next?: number | "self";
  /** Writes places and lengths of blocks other than they are. */
  readonly places?: (places: number[], lengths: number[]) => void;
}

const FIRST = 8;
const [OFFSETS, COUNTS] = [324, 325];

/** The bytes of a little-endian TIFF of tiles that says whatever it is told to say. */
function tiffFile({ tags, blocks, next = 0, places: change }: TiffFile): Uint8Array {
  const lengths = blocks.map(({ length }) => length);
  const entries = { ...tags };
  entries[OFFSETS] ??= { type: LONG, values: lengths };
  entries[COUNTS] ??= { type: LONG, values: lengths };
  const listed = (): [number, TagEntry][] =>
    Object.entries(entries).map(([tag, entry]) => [Number(tag), entry]);
  const headBytes = FIRST + 2 + 12 * listed().length + 4;
  const sizeOf = ({ type, values = [] }: TagEntry): number => BYTES[type] * values.length;
  // Places of values are even.
  const apart = listed().reduce((sum, [, entry]) => {
    const size = sizeOf(entry);
    return sum + (size > 4 ? size + (size % 2) : 0);
  }, 0);
  let place = headBytes + apart;
  const places = lengths.map((length) => (place += length) - length);
  change?.(places, lengths);
  if (tags[OFFSETS] === undefined) entries[OFFSETS] = { type: LONG, values: places };
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
    const { type, values = [], said } = entry;
    const size = sizeOf(entry);
    view.setUint16(at, tag, true);
    view.setUint16(at + 2, type, true);
    view.setUint32(at + 4, said?.count ?? values.length, true);
    const target = size > 4 ? free : at + 8;
    if (said !== undefined) view.setUint32(at + 8, said.place, true);
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

/** What is changed of a usual file: 4 tiles of 16 x 16 bytes, one degree each, from 0 east, 32 north. */
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
