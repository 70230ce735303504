import { type Source, Tiff } from "@cogeotiff/core";
import type { Grid } from "../../grid/grid.ts";
import { blocksOf } from "../../grid/window.ts";
import type { ByteSource } from "../byte-source.ts";
import type { Block, LentBlock, RasterSource, StoredNumbers } from "../raster-source.ts";
import { unreadable } from "../unreadable.ts";
import { validCells } from "../mask-and-scale.ts";
import type { BlockCache } from "../block-cache.ts";
import { decodeBlock } from "./decode-block.ts";
import { type GeotiffHeader, type ImageBand, readHeader } from "./geotiff-header.ts";
import type { ImageLayout } from "./image-layout.ts";

/**
 * One band of a GeoTIFF, tiled or striped: full resolution, axis-parallel. Overviews are not used, for they would change
 * the statistics.
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
  /** Whether blocks leave the decoder as they are stored, with a number that stands for no data. */
  readonly #isPlain: boolean;

  private constructor(bytes: ByteSource, header: GeotiffHeader, cache: BlockCache) {
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
  }

  /**
   * Reads the header. The source takes the bytes over: it closes them, also when this fails.
   *
   * @param band counted from 1
   * @throws CasError upstream_error that names the file (not its path) and what is wrong.
   */
  static async open(bytes: ByteSource, band: number, cache: BlockCache): Promise<GeotiffSource> {
    try {
      const header = await readHeader(await Tiff.create(tiffSource(bytes)), band);
      return new GeotiffSource(bytes, header, cache);
    } catch (cause) {
      await bytes[Symbol.asyncDispose]();
      throw unreadable(bytes.name, cause);
    }
  }

  /** Whether the file was changed since it was opened: it has to be opened anew. */
  get isStale(): boolean {
    return this.#bytes.isStale;
  }

  readBlock(blockColumn: number, blockRow: number): Promise<Block> {
    const name = this.#nameOf(blockColumn, blockRow);
    return this.#cache.get(name, () => this.#readValues(blockColumn, blockRow));
  }

  borrowBlock(blockColumn: number, blockRow: number): Promise<LentBlock> {
    const name = this.#nameOf(blockColumn, blockRow);
    return this.#cache.borrow(name, () => this.#readValues(blockColumn, blockRow));
  }

  #nameOf(blockColumn: number, blockRow: number): string {
    return `${this.#bytes.key}#${this.#header.band}/${blockColumn}/${blockRow}`;
  }

  async #readValues(column: number, row: number): Promise<Block> {
    try {
      if (this.#isPlain) return await this.#readStored(this.#header, column, row);
      const [stored, mask] = await Promise.all([
        this.#readStored(this.#header, column, row),
        this.#readMask(column, row),
      ]);
      const { nodata, scaling } = this.#header;
      return validCells(stored, { nodata, ...scaling }, mask);
    } catch (cause) {
      throw unreadable(this.name, cause);
    }
  }

  async #readStored(
    { layout, band }: ImageBand,
    blockColumn: number,
    blockRow: number,
  ): Promise<Block> {
    const { width, height, interleaved, offsets, byteCounts } = layout;
    const blocksPerRow = Math.ceil(width / layout.blockWidth);
    const blocksPerBand = blocksPerRow * Math.ceil(height / layout.blockHeight);
    const skipped = interleaved === 1 ? band * blocksPerBand : 0;
    const index = skipped + blockRow * blocksPerRow + blockColumn;
    const [offset = 0, length = 0] = [offsets[index], byteCounts[index]];
    if (length === 0)
      return emptyBlock(layout, layout === this.#header.layout ? this.#header.nodata : 0);
    return decodeBlock(
      await this.#bytes.read(offset, length),
      layout,
      interleaved === 1 ? 0 : band,
    );
  }

  /** The mask of a block of the raster, from the blocks of the mask, which may have another size. */
  async #readMask(column: number, row: number): Promise<Block | undefined> {
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
      const block = await this.#readStored(mask, part.blockColumn, part.blockRow);
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

/** A block that was left out of the file: without data or, where no number stands for that, 0. */
function emptyBlock(
  { sampleType, blockWidth, blockHeight }: ImageLayout,
  nodata: number | undefined,
): Block {
  const bytes = new Uint8Array(Math.ceil((blockWidth * sampleType.bits) / 8) * blockHeight);
  return sampleType.numbers(bytes, blockWidth).fill(nodata ?? 0);
}

/** Bytes as the library that reads headers wants them. */
function tiffSource(bytes: ByteSource): Source {
  return {
    url: new URL(`tiff:${encodeURIComponent(bytes.name)}`),
    metadata: { size: bytes.size },
    fetch: async (offset, length = bytes.size - offset) =>
      (await bytes.read(offset, length)).buffer,
  };
}
