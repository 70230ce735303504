import { AS_DEFLATE, CorruptBlockError, UnsupportedGeotiffError } from "../source-error.ts";

/** What a GeoTIFF states about its WebP blocks. */
export interface WebpBlocks {
  readonly blockWidth: number;
  readonly blockHeight: number;
  /** Interleaved bands: 3, or 4 with alpha. */
  readonly bands: number;
}

const HEAD_BYTES = 12;
const CHUNK_HEAD_BYTES = 8;
/** Bytes of the head of a chunk's content that states a size. */
const SIZE_BYTES = 10;
/** The mark of an image of VP8, and of lossless VP8. */
const [VP8_START, VP8L_START] = [0x2a_01_9d, 0x2f];
const MAX_CHUNKS = 64;

/**
 * Decodes a block of WebP to its cells by libwebp, as GDAL does: the same numbers. The decoder is sharp, which runs it on the
 * threads of Node.
 *
 * @throws CorruptBlockError for bytes that cannot be decoded, or an image of another size
 */
export async function expandWebp(
  stored: Uint8Array,
  blocks: WebpBlocks,
): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = checkedImage(stored, blocks);
  const decode = await loadSharp();
  try {
    const image = decode(stored, {
      limitInputPixels: width * height,
      // Colours are numbers as they are: no profile is applied to them.
      ignoreIcc: true,
    });
    const bands = blocks.bands === 4 ? image.ensureAlpha() : image.removeAlpha();
    const { data, info } = await bands.raw().toBuffer({ resolveWithObject: true });
    if (info.width !== width || info.height !== height || info.channels !== blocks.bands)
      throw new CorruptBlockError("WebP of another size than it states");
    return new Uint8Array(data);
  } catch (cause) {
    if (cause instanceof CorruptBlockError) throw cause;
    throw new CorruptBlockError("WebP that cannot be decoded", { cause });
  }
}

/** What of sharp is used: the declarations of this package must not need a package that an app may not have. */
type OpenPicture = (
  bytes: Uint8Array,
  options: { readonly limitInputPixels: number; readonly ignoreIcc: boolean },
) => Picture;

interface Picture {
  ensureAlpha(): Picture;
  removeAlpha(): Picture;
  raw(): Picture;
  toBuffer(options: { readonly resolveWithObject: true }): Promise<{
    readonly data: Uint8Array;
    readonly info: { readonly width: number; readonly height: number; readonly channels: number };
  }>;
}

/**
 * Loads sharp, which an app installs itself: a binary for the platform, that only files in WebP need.
 *
 * @throws UnsupportedGeotiffError that says how to install it, or to convert the file
 */
export async function loadSharp(): Promise<OpenPicture> {
  try {
    return (await import("sharp")).default;
  } catch (cause) {
    throw new UnsupportedGeotiffError(
      `WebP needs the package sharp, which is not installed or has no binary for this platform: npm install sharp, or ${AS_DEFLATE}`,
      { cause },
    );
  }
}

/**
 * The size that an image states: it is compared with the tags before the library sees it, because it allocates as much.
 *
 * @throws CorruptBlockError for bytes that are no WebP, or an image of another size
 */
function checkedImage(
  stored: Uint8Array,
  { blockWidth, blockHeight }: WebpBlocks,
): { readonly width: number; readonly height: number } {
  const { width, height } = sizeOf(stored);
  if (width !== blockWidth || height > blockHeight || height === 0)
    throw new CorruptBlockError(
      `WebP of ${width} x ${height} cells instead of ${blockWidth} x ${blockHeight}`,
    );
  return { width, height };
}

/** Reads the size of the image (RFC 9649): that of its canvas too, if it states one. */
function sizeOf(stored: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(stored.buffer, stored.byteOffset, stored.byteLength);
  const textAt = (at: number): string => String.fromCharCode(...stored.subarray(at, at + 4));
  if (stored.length < HEAD_BYTES || textAt(0) !== "RIFF" || textAt(8) !== "WEBP")
    throw new CorruptBlockError("no WebP");
  let canvas: { width: number; height: number } | undefined;
  for (let [at, chunks] = [HEAD_BYTES, 0]; chunks < MAX_CHUNKS; chunks++) {
    const from = at + CHUNK_HEAD_BYTES;
    if (from + SIZE_BYTES > stored.length) break;
    const kind = textAt(at);
    const size = imageSize(kind, view, from);
    if (size !== undefined) {
      if (canvas !== undefined && (canvas.width !== size.width || canvas.height !== size.height))
        break;
      return size;
    }
    if (kind === "VP8X")
      canvas = { width: 1 + uint24(view, from + 4), height: 1 + uint24(view, from + 7) };
    // Chunks begin at even bytes.
    at = from + 2 * Math.ceil(view.getUint32(at + 4, true) / 2);
  }
  throw new CorruptBlockError("WebP that is damaged, cut off or animated");
}

function imageSize(
  kind: string,
  view: DataView,
  from: number,
): { readonly width: number; readonly height: number } | undefined {
  if (kind === "VP8 " && uint24(view, from + 3) === VP8_START) {
    const [width, height] = [view.getUint16(from + 6, true), view.getUint16(from + 8, true)];
    return { width: width & 0x3fff, height: height & 0x3fff };
  }
  if (kind === "VP8L" && view.getUint8(from) === VP8L_START) {
    const bits = view.getUint32(from + 1, true);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
  }
  return undefined;
}

const uint24 = (view: DataView, at: number): number =>
  view.getUint16(at, true) + 2 ** 16 * view.getUint8(at + 2);
