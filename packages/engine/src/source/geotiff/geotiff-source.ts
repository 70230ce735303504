import type { Grid } from "../../grid/grid.ts";
import { blocksOf } from "../../grid/window.ts";
import { createYieldIfDue } from "../../schedule/yield-to-event-loop.ts";
import { type ByteSource, readableUntil } from "../byte-source.ts";
import { type CellWords, NO_WORDS } from "../cell-words.ts";
import type {
  Block,
  LentBlock,
  RasterSource,
  SharedBlocks,
  StoredNumbers,
} from "../raster-source.ts";
import { SourceError, unreadable } from "../source-error.ts";
import { DEFAULT_SOURCE_LIMITS, refuseOver, type SourceLimits } from "../source-limits.ts";
import { createUnpacking, maskAndScale } from "../mask-and-scale.ts";
import type { BlockCache } from "../block-cache.ts";
import { type Suspects, suspectsOf } from "../undeclared-nodata.ts";
import { type CloseNodata, closeNodata, unifyNodata } from "./close-nodata.ts";
import { decodeBlock } from "./decode-block.ts";
import { type GeotiffHeader, readHeader } from "./geotiff-header.ts";
import { blockBytes, type ImageLayout } from "./image-layout.ts";
import type { ImageBand } from "./masks.ts";
import type { Sidecars } from "./sidecars.ts";
import { readDirectories } from "./tiff-directories.ts";

/** What a GeoTIFF is opened with, beside its bytes. */
export interface GeotiffContext {
  readonly limits?: SourceLimits | undefined;
  /** What the owner of the data states. */
  readonly words?: CellWords | undefined;
  /** The sidecars of the file; undefined for bytes without a place. */
  readonly sidecars?: Sidecars | undefined;
  /** Whether others read other bands of the file: interleaved bands are then decoded once for all of them. */
  readonly sharesBands?: (() => boolean) | undefined;
}

/**
 * One band of a GeoTIFF, tiled or striped: full resolution, not rotated. Overviews are not used, because they would
 * change the statistics.
 */
export class GeotiffSource implements RasterSource, AsyncDisposable {
  readonly name: string;
  readonly grid: Grid;
  readonly blockWidth: number;
  readonly blockHeight: number;
  readonly bands: number;
  readonly nodata: number | undefined;
  readonly stored: StoredNumbers | undefined;
  readonly notes: readonly string[];
  readonly suspects: Suspects | undefined;
  /** Unit of the values, as the file states it. */
  readonly unit: string | undefined;
  readonly #sharesBands: () => boolean;
  #allBands: SharedBlocks | undefined;
  readonly #bytes: ByteSource;
  readonly #header: GeotiffHeader;
  readonly #cache: BlockCache;
  readonly #limits: SourceLimits;
  /** Stored numbers without data, where the mask counts if there is one. */
  readonly #missing: readonly number[];
  /** Numbers that are so close to those that they mean them. */
  readonly #close: readonly CloseNodata[];
  /** Whether cells are the stored numbers, without scale, offset, mask or several nodata values. */
  readonly #isPlain: boolean;
  /** How stored numbers become cells, for the names of blocks. */
  readonly #variant: string;

  private constructor(
    bytes: ByteSource,
    header: GeotiffHeader,
    cache: BlockCache,
    limits: SourceLimits,
    sharesBands: () => boolean,
  ) {
    const { layout, grid, nodata, scaling, mask } = header;
    const { numberType: type } = layout.sampleType;
    this.name = bytes.name;
    this.grid = grid;
    this.blockWidth = layout.blockWidth;
    this.blockHeight = layout.blockHeight;
    this.bands = layout.bands;
    this.notes = header.notes;
    this.unit = header.unit;
    const values = mask === undefined ? nodata.values : nodata.besideMask;
    // NaN is never data.
    this.#missing = values.filter((value) => !Number.isNaN(value));
    this.#close = this.#missing.flatMap((value) => closeNodata(value, type) ?? []);
    const isScaled = scaling.scale !== 1 || scaling.offset !== 0;
    this.#isPlain = mask === undefined && !isScaled && this.#missing.length < 2;
    this.nodata = this.#isPlain ? values[0] : undefined;
    this.#variant = this.#isPlain
      ? this.#close.map((one) => `~${one.nodata}`).join("")
      : JSON.stringify([this.#missing.map(String), scaling, mask?.bytes?.key]);
    this.suspects = nodata.isStated || mask !== undefined ? undefined : suspectsOf(type, scaling);
    const isComplete = mask === undefined && this.#missing.length < 2;
    this.stored = isScaled ? undefined : { type, nodata: this.nodata, isComplete };
    this.#bytes = bytes;
    this.#header = header;
    this.#cache = cache;
    this.#limits = limits;
    this.#sharesBands = sharesBands;
  }

  /**
   * Reads the header. The source owns the bytes: it closes them, also when this fails.
   *
   * @param band counted from 1, or its name
   * @throws CasError upstream_error that names the file (not its path) and the problem
   */
  static async open(
    bytes: ByteSource,
    band: number | string,
    cache: BlockCache,
    signal: AbortSignal,
    {
      limits = DEFAULT_SOURCE_LIMITS,
      words = NO_WORDS,
      sidecars,
      sharesBands = () => false,
    }: GeotiffContext = {},
  ): Promise<GeotiffSource> {
    try {
      const tiff = await readDirectories(readableUntil(bytes, signal), limits);
      const header = await readHeader(tiff, { band, bytes, limits, words, sidecars, signal });
      return new GeotiffSource(bytes, header, cache, limits, sharesBands);
    } catch (cause) {
      await bytes[Symbol.asyncDispose]();
      throw unreadable(bytes.name, cause, signal);
    }
  }

  /** Whether the file was changed since it was opened: it must be opened again. */
  get isStale(): boolean {
    return this.#bytes.isStale || this.#header.mask?.bytes?.isStale === true;
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

  /** The blocks with all interleaved bands, if datasets have several of them. */
  get shared(): SharedBlocks | undefined {
    const { layout, mask } = this.#header;
    if (layout.interleaved === 1 || mask !== undefined || !this.#sharesBands()) return undefined;
    this.#allBands ??= this.#blocksOfAllBands();
    return this.#allBands;
  }

  #blocksOfAllBands(): SharedBlocks {
    const { layout, band, scaling } = this.#header;
    // Blocks differ where nodata values differ: in cells close to them, and in blocks that the file omits.
    const ofNodata = [...this.#close.map((one) => one.nodata), this.#emptyNumber].map(String);
    const key = `${this.#bytes.key}#all~${ofNodata.join("~")}`;
    return {
      key,
      firstCell: 0,
      cost: (blockColumn, blockRow) => this.#storedCost(blockColumn, blockRow),
      borrow: (blockColumn, blockRow, signal) =>
        this.#cache.borrow(`${key}/${blockColumn}/${blockRow}`, signal, async (shared) => {
          try {
            return await this.#readNumbers(blockColumn, blockRow, shared, true);
          } catch (cause) {
            throw unreadable(this.name, cause, shared);
          }
        }),
      valuesOf: createUnpacking({ missing: this.#missing, ...scaling }, layout.interleaved, band),
    };
  }

  #nameOf(blockColumn: number, blockRow: number): string {
    return `${this.#bytes.key}#${this.#header.band}${this.#variant}/${blockColumn}/${blockRow}`;
  }

  async #readValues(column: number, row: number, signal: AbortSignal): Promise<Block> {
    try {
      if (this.#isPlain) return await this.#readNumbers(column, row, signal);
      const [stored, mask] = await Promise.all([
        this.#readNumbers(column, row, signal),
        this.#readMask(column, row, signal),
      ]);
      const unpacking = { missing: this.#missing, ...this.#header.scaling };
      return await maskAndScale(stored, unpacking, mask, signal);
    } catch (cause) {
      throw unreadable(this.name, cause, signal);
    }
  }

  /**
   * The stored numbers of a block; those close to a nodata value are that value.
   *
   * @param areAll whether all interleaved bands are wanted, as they are stored
   */
  async #readNumbers(
    column: number,
    row: number,
    signal: AbortSignal,
    areAll = false,
  ): Promise<Block> {
    const stored = await this.#readStored(this.#header, column, row, signal, areAll);
    for (const close of this.#close) await unifyNodata(stored, close, signal);
    return stored;
  }

  /** Bytes of the lists of offsets and lengths of blocks, in memory as long as the source is cached. */
  get headerBytes(): number {
    const { layout, mask } = this.#header;
    return OFFSET_BYTES * (layout.offsets.length + (mask?.layout.offsets.length ?? 0));
  }

  /** Bytes to read and decode a block, with all its interleaved bands. */
  #storedCost(blockColumn: number, blockRow: number): number {
    const { layout } = this.#header;
    const { length: stated } = rangeOf(this.#header, blockColumn, blockRow);
    // A greater length is rejected by the read.
    const length = Math.min(stated, this.#limits.maxStoredBlockBytes, this.#bytes.size);
    // A response body is joined from its pieces; a predictor may need the same memory again.
    return 2 * length + 2 * blockBytes(layout);
  }

  blockCost(blockColumn: number, blockRow: number): number {
    const { mask } = this.#header;
    const plain = this.#storedCost(blockColumn, blockRow);
    const ofMask = mask === undefined ? 0 : 4 * blockBytes(mask.layout);
    const cells = this.blockWidth * this.blockHeight;
    return plain + (this.#isPlain ? 0 : ofMask + VALUE_BYTES * cells);
  }

  async #readStored(
    image: ImageBand,
    blockColumn: number,
    blockRow: number,
    signal: AbortSignal,
    areAll = false,
  ): Promise<Block> {
    const { layout, band, bytes = this.#bytes } = image;
    const bands = areAll ? layout.interleaved : 1;
    const { offset, length } = rangeOf(image, blockColumn, blockRow);
    const name = image === this.#header ? `block ${blockColumn}, ${blockRow}` : MASK_BLOCK;
    if (offset === 0 && length === 0)
      return emptyBlock(layout, bands, image === this.#header ? this.#emptyNumber : 0);
    if (offset === 0 || length === 0)
      throw new SourceError(`${name} has ${offset === 0 ? "no offset" : "no length"}`);
    refuseOver("maxStoredBlockBytes", this.#limits, length, `stored bytes of ${name}`);
    if (offset + length > bytes.size) throw cutOff(name, offset + length, bytes.size);
    const stored = await bytes.read(offset, length, signal);
    if (stored.length < length) throw cutOff(name, offset + length, offset + stored.length);
    const one = layout.interleaved === 1 ? 0 : band;
    const cells = await decodeBlock(stored, layout, areAll ? undefined : one, signal).catch(
      (cause: unknown) => {
        throw undecodable(name, layout, cause);
      },
    );
    const rows = Math.min(layout.blockHeight, layout.height - blockRow * layout.blockHeight);
    if (cells.length < rows * layout.blockWidth * bands)
      throw new SourceError(
        `${name} holds ${Math.floor(cells.length / bands)} cells instead of ${rows * layout.blockWidth}`,
      );
    return cells;
  }

  /** The number of cells in blocks that the file omits: of no data, if the file states such a number. */
  get #emptyNumber(): number | undefined {
    const { ofFile } = this.#header.nodata;
    return ofFile === undefined ? undefined : (this.#missing[0] ?? ofFile);
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
    const yieldIfDue = createYieldIfDue(signal);
    for (const part of blocksOf(window, width, height)) {
      const block = await this.#readStored(mask, part.blockColumn, part.blockRow, signal);
      for (let y = part.window.row; y < part.window.row + part.window.height; y++) {
        if (y % ROWS_AT_ONCE === 0) await yieldIfDue();
        for (let x = part.window.column; x < part.window.column + part.window.width; x++)
          cells[(y - top) * blockWidth + (x - left)] =
            block[(y % height) * width + (x % width)] ?? 0;
      }
    }
    return cells;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#header.mask?.bytes?.[Symbol.asyncDispose]();
    await this.#bytes[Symbol.asyncDispose]();
  }
}

/** Rows of a mask between two pauses. */
const ROWS_AT_ONCE = 64;
/** The name of a block of a mask in messages. */
const MASK_BLOCK = "a block of its mask";
/** Bytes of a scaled or masked cell: a double and its mask. */
const VALUE_BYTES = 9;
/** Maximum bytes of the offset and the length of a block. */
const OFFSET_BYTES = 16;

/** A block that the file omits: nodata, or 0 without a nodata value. */
function emptyBlock(
  { sampleType, blockWidth, blockHeight }: ImageLayout,
  bands: number,
  nodata: number | undefined,
): Block {
  const width = blockWidth * bands;
  const bytes = new Uint8Array(Math.ceil((width * sampleType.bits) / 8) * blockHeight);
  return sampleType.numbers(bytes, width).fill(nodata ?? 0);
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
