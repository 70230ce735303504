import type { Grid } from "../../grid/grid.ts";
import { blocksOf } from "../../grid/window.ts";
import { type ByteSource, readableUntil } from "../byte-source.ts";
import type { Block, LentBlock, RasterSource, StoredNumbers } from "../raster-source.ts";
import { SourceError, unreadable } from "../source-error.ts";
import { DEFAULT_SOURCE_LIMITS, refuseOver, type SourceLimits } from "../source-limits.ts";
import { maskAndScale } from "../mask-and-scale.ts";
import type { BlockCache } from "../block-cache.ts";
import { decodeBlock } from "./decode-block.ts";
import { type GeotiffHeader, type ImageBand, readHeader } from "./geotiff-header.ts";
import { blockBytes, type ImageLayout } from "./image-layout.ts";
import { readDirectories } from "./tiff-directories.ts";

/**
 * One band of a GeoTIFF, tiled or striped: full resolution, not rotated. Overviews are not used, because they would
 * change the statistics.
 */
export class GeotiffSource implements RasterSource, AsyncDisposable {
  readonly name: string;
  readonly grid: Grid;
  readonly blockWidth: number;
  readonly blockHeight: number;
  readonly nodata: number | undefined;
  readonly stored: StoredNumbers | undefined;
  readonly #bytes: ByteSource;
  readonly #header: GeotiffHeader;
  readonly #cache: BlockCache;
  readonly #limits: SourceLimits;
  /** Whether cells are the stored numbers, without scale, offset or mask. */
  readonly #isPlain: boolean;

  private constructor(
    bytes: ByteSource,
    header: GeotiffHeader,
    cache: BlockCache,
    limits: SourceLimits,
  ) {
    const { layout, grid, nodata, scaling, mask } = header;
    this.name = bytes.name;
    this.grid = grid;
    this.blockWidth = layout.blockWidth;
    this.blockHeight = layout.blockHeight;
    this.#isPlain = mask === undefined && scaling.scale === 1 && scaling.offset === 0;
    this.nodata = this.#isPlain ? nodata : undefined;
    const isScaled = scaling.scale !== 1 || scaling.offset !== 0;
    const isComplete = mask === undefined;
    const { numberType: type } = layout.sampleType;
    this.stored = isScaled ? undefined : { type, nodata: this.nodata, isComplete };
    this.#bytes = bytes;
    this.#header = header;
    this.#cache = cache;
    this.#limits = limits;
  }

  /**
   * Reads the header. The source owns the bytes: it closes them, also when this fails.
   *
   * @param band counted from 1
   * @throws CasError upstream_error that names the file (not its path) and the problem
   */
  static async open(
    bytes: ByteSource,
    band: number,
    cache: BlockCache,
    signal: AbortSignal,
    limits: SourceLimits = DEFAULT_SOURCE_LIMITS,
  ): Promise<GeotiffSource> {
    try {
      const readable = readableUntil(bytes, signal);
      const tiff = await readDirectories(readable, limits);
      const header = await readHeader(tiff, band, readable, limits);
      signal.throwIfAborted();
      return new GeotiffSource(bytes, header, cache, limits);
    } catch (cause) {
      await bytes[Symbol.asyncDispose]();
      throw unreadable(bytes.name, cause, signal);
    }
  }

  /** Whether the file was changed since it was opened: it must be opened again. */
  get isStale(): boolean {
    return this.#bytes.isStale;
  }

  readBlock(blockColumn: number, blockRow: number, signal: AbortSignal): Promise<Block> {
    const name = this.#nameOf(blockColumn, blockRow);
    return this.#cache.get(name, signal, (shared) =>
      this.#readValues(blockColumn, blockRow, shared),
    );
  }

  borrowBlock(blockColumn: number, blockRow: number, signal: AbortSignal): Promise<LentBlock> {
    const name = this.#nameOf(blockColumn, blockRow);
    return this.#cache.borrow(name, signal, (shared) =>
      this.#readValues(blockColumn, blockRow, shared),
    );
  }

  #nameOf(blockColumn: number, blockRow: number): string {
    return `${this.#bytes.key}#${this.#header.band}/${blockColumn}/${blockRow}`;
  }

  async #readValues(column: number, row: number, signal: AbortSignal): Promise<Block> {
    try {
      if (this.#isPlain) return await this.#readStored(this.#header, column, row, signal);
      const [stored, mask] = await Promise.all([
        this.#readStored(this.#header, column, row, signal),
        this.#readMask(column, row, signal),
      ]);
      const { nodata, scaling } = this.#header;
      return maskAndScale(stored, { nodata, ...scaling }, mask);
    } catch (cause) {
      throw unreadable(this.name, cause, signal);
    }
  }

  /** Bytes of the lists of offsets and lengths of blocks, in memory as long as the source is cached. */
  get headerBytes(): number {
    const { layout, mask } = this.#header;
    return OFFSET_BYTES * (layout.offsets.length + (mask?.layout.offsets.length ?? 0));
  }

  blockCost(blockColumn: number, blockRow: number): number {
    const { layout, mask } = this.#header;
    const { length: stated } = rangeOf(this.#header, blockColumn, blockRow);
    // A greater length is rejected by the read.
    const length = Math.min(stated, this.#limits.maxStoredBlockBytes, this.#bytes.size);
    // A response body is joined from its pieces; a predictor may need the same memory again.
    const plain = 2 * length + 2 * blockBytes(layout);
    const ofMask = mask === undefined ? 0 : 4 * blockBytes(mask.layout);
    const cells = this.blockWidth * this.blockHeight;
    return plain + (this.#isPlain ? 0 : ofMask + VALUE_BYTES * cells);
  }

  async #readStored(
    image: ImageBand,
    blockColumn: number,
    blockRow: number,
    signal: AbortSignal,
  ): Promise<Block> {
    const { layout, band } = image;
    const { offset, length } = rangeOf(image, blockColumn, blockRow);
    const name = `block ${blockColumn}, ${blockRow}`;
    if (offset === 0 && length === 0)
      return emptyBlock(layout, layout === this.#header.layout ? this.#header.nodata : 0);
    if (offset === 0 || length === 0)
      throw new SourceError(`${name} has ${offset === 0 ? "no offset" : "no length"}`);
    refuseOver("maxStoredBlockBytes", this.#limits, length, `stored bytes of ${name}`);
    if (offset + length > this.#bytes.size) throw cutOff(name, offset + length, this.#bytes.size);
    const stored = await this.#bytes.read(offset, length, signal);
    if (stored.length < length) throw cutOff(name, offset + length, offset + stored.length);
    const index = layout.interleaved === 1 ? 0 : band;
    const cells = await decodeBlock(stored, layout, index, signal).catch((cause: unknown) => {
      throw undecodable(name, layout, cause);
    });
    const rows = Math.min(layout.blockHeight, layout.height - blockRow * layout.blockHeight);
    if (cells.length < rows * layout.blockWidth)
      throw new SourceError(
        `${name} holds ${cells.length} cells instead of ${rows * layout.blockWidth}`,
      );
    return cells;
  }

  /** The mask of a block of the raster, from the blocks of the mask, which may have another size. */
  async #readMask(column: number, row: number, signal: AbortSignal): Promise<Block | undefined> {
    const { mask } = this.#header;
    if (mask === undefined) return undefined;
    const { blockWidth, blockHeight } = this;
    const cells = new Uint8Array(blockWidth * blockHeight);
    const [left, top] = [column * blockWidth, row * blockHeight];
    const window = {
      column: left,
      row: top,
      width: Math.min(blockWidth, this.grid.width - left),
      height: Math.min(blockHeight, this.grid.height - top),
    };
    const { blockWidth: width, blockHeight: height } = mask.layout;
    for (const part of blocksOf(window, width, height)) {
      const block = await this.#readStored(mask, part.blockColumn, part.blockRow, signal);
      for (let y = part.window.row; y < part.window.row + part.window.height; y++)
        for (let x = part.window.column; x < part.window.column + part.window.width; x++)
          cells[(y - top) * blockWidth + (x - left)] =
            block[(y % height) * width + (x % width)] ?? 0;
    }
    return cells;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#bytes[Symbol.asyncDispose]();
  }
}

/** Bytes of a scaled or masked cell: a double and its mask. */
const VALUE_BYTES = 9;
/** Maximum bytes of the offset and the length of a block. */
const OFFSET_BYTES = 16;

/** A block that the file omits: nodata, or 0 without a nodata value. */
function emptyBlock(
  { sampleType, blockWidth, blockHeight }: ImageLayout,
  nodata: number | undefined,
): Block {
  const bytes = new Uint8Array(Math.ceil((blockWidth * sampleType.bits) / 8) * blockHeight);
  return sampleType.numbers(bytes, blockWidth).fill(nodata ?? 0);
}

/** The stated offset and length of a block in the file. */
function rangeOf({ layout, band }: ImageBand, blockColumn: number, blockRow: number) {
  const { width, height, blockWidth, blockHeight, interleaved, offsets, byteCounts } = layout;
  const blocksPerRow = Math.ceil(width / blockWidth);
  const blocksPerBand = blocksPerRow * Math.ceil(height / blockHeight);
  const skipped = interleaved === 1 ? band * blocksPerBand : 0;
  const index = skipped + blockRow * blocksPerRow + blockColumn;
  return { offset: offsets[index] ?? 0, length: byteCounts[index] ?? 0 };
}

/** The code of zlib for a block with more bytes than its maximum. */
const TOO_MANY = "ERR_BUFFER_TOO_LARGE";

function undecodable(name: string, layout: ImageLayout, cause: unknown): SourceError {
  if (cause instanceof SourceError)
    return new SourceError(`${name} cannot be decoded: ${cause.message}`, { cause });
  const isTooLong = cause instanceof Error && "code" in cause && cause.code === TOO_MANY;
  const reason = isTooLong ? `: it has more than the ${blockBytes(layout)} bytes of a block` : "";
  return new SourceError(`${name} cannot be decoded${reason}`, { cause });
}

const cutOff = (name: string, end: number, size: number): SourceError =>
  new SourceError(
    `${name} should end at byte ${end}, but the file ends at byte ${size}: it is truncated`,
  );
