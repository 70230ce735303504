import { AS_DEFLATE, CorruptBlockError } from "../source-error.ts";

/** Markers of JPEG (ITU-T T.81, table B.1). */
const [START, END, SCAN] = [0xd8, 0xd9, 0xda] as const;
/** Frames that are read: baseline, sequential, and progressive, which refines the whole image with each scan. */
const [FRAME, EXTENDED_FRAME, PROGRESSIVE_FRAME] = [0xc0, 0xc1, 0xc2] as const;
const FRAMES: ReadonlySet<number> = new Set([FRAME, EXTENDED_FRAME, PROGRESSIVE_FRAME]);
/** Segments that a stream may have before its first scan: Huffman and quantization tables, restarts, application, comment. */
const TABLES: ReadonlySet<number> = new Set([0xc4, 0xdb, 0xdd, 0xfe]);
const [FIRST_APPLICATION, LAST_APPLICATION] = [0xe0, 0xef];
/** Frames of the standard that the engine does not read: lossless, hierarchical, arithmetic coding. */
const OTHER_FRAMES: ReadonlySet<number> = new Set([
  0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf,
]);
/** Each scan goes over the whole image. Writers make some ten of a progressive one; of another, one for each band at most. */
const MAX_PROGRESSIVE_SCANS = 40;
/** Cells of a progressive image: it is held as coefficients of two bytes until its last scan. */
const MAX_PROGRESSIVE_CELLS = 64 * 1024 * 1024;

/**
 * Sampling factors of luminance, horizontal and vertical: 4:4:4, 4:2:2, 4:4:0, 4:2:0. Colours have a number for each cell, for
 * each two or for each four; libjpeg-turbo interpolates them, in GDAL as here.
 */
const LUMINANCE: ReadonlySet<number> = new Set([0x11, 0x21, 0x12, 0x22]);
const ONE_EACH = 0x11;

/** What a GeoTIFF states about its JPEG blocks. */
export interface JpegBlocks {
  /** Tables that all blocks share: the tag JPEGTables; undefined when each block has its own. */
  readonly tables: Uint8Array | undefined;
  /** Whether the bands are luminance and two colour differences, which become red, green and blue. */
  readonly isYcc: boolean;
  readonly blockWidth: number;
  readonly blockHeight: number;
  /** Interleaved bands: 1 to 4. */
  readonly bands: number;
  /** Of each number: 8 or 12. */
  readonly bits: number;
}

/** Whether libjpeg-turbo in WebAssembly decodes such blocks: it has neither 12 bits nor 2 or 4 bands. */
export const isForLibrary = ({ bits, bands }: JpegBlocks): boolean =>
  bits === 8 && (bands === 1 || bands === 3);

/**
 * The whole JPEG image of a block of a GeoTIFF, which leaves out the tables that all blocks share.
 *
 * The library that decodes it allocates what an image states, so the size and the bands are checked here. It chooses the
 * colours by markers, where a GeoTIFF has a tag: such markers are replaced by one that says what the tag says.
 *
 * @throws CorruptBlockError for bytes that are no JPEG, or an image of another size
 */
export function wholeJpeg(stored: Uint8Array, blocks: JpegBlocks): Uint8Array {
  refuseLong(stored, blocks);
  const block = readHead(stored);
  const { isProgressive } = checkedFrame(block.frame, blocks);
  refuseManyScans(stored, block.end, isProgressive ? MAX_PROGRESSIVE_SCANS : blocks.bands);
  const shared = blocks.tables === undefined ? [] : readHead(blocks.tables).segments;
  const pieces = [
    Uint8Array.of(0xff, START),
    ...(blocks.bands === 3 ? [colourMarker(blocks.isYcc)] : []),
    ...shared,
    ...block.segments,
    stored.subarray(block.end),
  ];
  return Buffer.concat(pieces);
}

/** Bytes of an image without loss in the worst case, times its cells' bytes; and bytes of its tables. */
const [MOST_TIMES, MOST_TABLES] = [4, 128 * 1024];

/** @throws CorruptBlockError for far more bytes than an image of the size has: each segment without an image takes time */
function refuseLong(
  { length }: Uint8Array,
  { blockWidth, blockHeight, bands, bits }: JpegBlocks,
): void {
  const cellBytes = blockWidth * blockHeight * bands * Math.ceil(bits / 8);
  if (length > MOST_TIMES * cellBytes + MOST_TABLES)
    throw new CorruptBlockError(`JPEG of ${length} bytes for ${blockWidth} x ${blockHeight} cells`);
}

interface Frame {
  readonly isProgressive: boolean;
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly bands: number;
  /** Sampling factors of each band: horizontal in the upper, vertical in the lower four bits. */
  readonly factors: readonly number[];
}

/** Reads the segments up to the first scan, or to the end of a stream of tables. */
function readHead(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes[0] !== 0xff || bytes[1] !== START) throw new CorruptBlockError("no JPEG");
  const segments: Uint8Array[] = [];
  let frame: Frame | undefined;
  for (let at = 2; ;) {
    // A marker may have further bytes 0xff before it.
    if (bytes[at] === 0xff && bytes[at + 1] === 0xff) {
      at += 1;
      continue;
    }
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === undefined) throw new CorruptBlockError("damaged JPEG");
    if (marker === SCAN || marker === END) return { segments, frame, end: at };
    const end = at + 2 + (at + 4 <= bytes.length ? view.getUint16(at + 2) : Infinity);
    if (end > bytes.length) throw new CorruptBlockError("JPEG that is cut off");
    if (FRAMES.has(marker)) {
      if (frame !== undefined || end - at < 10) throw new CorruptBlockError("damaged JPEG");
      frame = frameOf(view, at, end);
    } else if (OTHER_FRAMES.has(marker))
      throw new CorruptBlockError(
        `lossless, hierarchical or arithmetic JPEG is not supported; ${AS_DEFLATE}`,
      );
    if (FRAMES.has(marker) || TABLES.has(marker)) segments.push(bytes.subarray(at, end));
    else if (marker < FIRST_APPLICATION || marker > LAST_APPLICATION)
      throw new CorruptBlockError("damaged JPEG");
    at = end;
  }
}

function frameOf(view: DataView, at: number, end: number): Frame {
  // Three bytes for each band: its number, its sampling factors, its table.
  const factors: number[] = [];
  for (let next = at + 11; next < end; next += 3) factors.push(view.getUint8(next));
  return {
    isProgressive: view.getUint8(at + 1) === PROGRESSIVE_FRAME,
    bits: view.getUint8(at + 4),
    height: view.getUint16(at + 5),
    width: view.getUint16(at + 7),
    bands: view.getUint8(at + 9),
    factors,
  };
}

function checkedFrame(frame: Frame | undefined, blocks: JpegBlocks): Frame {
  if (frame === undefined) throw new CorruptBlockError("JPEG without an image");
  const { width, height, bits, bands } = frame;
  if (width !== blocks.blockWidth || height > blocks.blockHeight || height === 0)
    throw new CorruptBlockError(
      `JPEG of ${width} x ${height} cells instead of ${blocks.blockWidth} x ${blocks.blockHeight}`,
    );
  if (bits !== blocks.bits || bands !== blocks.bands)
    throw new CorruptBlockError(`JPEG of ${bands} bands of ${bits} bits`);
  if (!isSampled(frame, blocks))
    throw new CorruptBlockError(`JPEG with such sampling factors is not supported; ${AS_DEFLATE}`);
  if (frame.isProgressive && !isForLibrary(blocks))
    throw new CorruptBlockError(
      `progressive JPEG of ${bands} bands of ${bits} bits is not supported; ${AS_DEFLATE}`,
    );
  if (frame.isProgressive && width * height * bands > MAX_PROGRESSIVE_CELLS)
    throw new CorruptBlockError(
      `progressive JPEG of ${width} x ${height} cells is too large; ${AS_DEFLATE}`,
    );
  return frame;
}

function isSampled({ factors }: Frame, { isYcc }: JpegBlocks): boolean {
  const [first = ONE_EACH, ...others] = factors;
  if (others.length === 0) return true;
  const isFirst = isYcc ? LUMINANCE.has(first) : first === ONE_EACH;
  return isFirst && others.every((factor) => factor === ONE_EACH);
}

/** In the data of a scan a byte 0xff is never followed by the number of this marker. */
function refuseManyScans(stored: Uint8Array, first: number, most: number): void {
  const bytes = Buffer.from(stored.buffer, stored.byteOffset, stored.byteLength);
  const marker = Buffer.of(0xff, SCAN);
  let scans = 0;
  for (let at = first; at !== -1; at = bytes.indexOf(marker, at + 2)) scans += 1;
  if (scans > most) throw new CorruptBlockError(`JPEG of ${scans} scans`);
}

/** Adobe's segment APP14, whose last byte is 1 for luminance and colour differences and 0 for anything else. */
const colourMarker = (isYcc: boolean): Uint8Array =>
  Uint8Array.of(0xff, 0xee, 0, 14, ...Buffer.from("Adobe"), 0, 100, 0, 0, 0, 0, isYcc ? 1 : 0);
