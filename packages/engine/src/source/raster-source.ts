import type { Grid } from "../grid/grid.ts";
import type { PixelType } from "./pixel-type.ts";
import type { Suspects } from "./undeclared-nodata.ts";

/** The cells of a block, row by row. */
export type Block =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array;

/** A borrowed block; disposal returns it, and its memory may be freed after that. */
export interface LentBlock extends Disposable {
  readonly cells: Block;
  /** Whether it is larger than the cache: after its return it must be decoded again. */
  readonly isTooLargeToKeep?: boolean;
  /** The stored block with its cells, e.g. of several time steps; undefined when the cells are all of it. */
  readonly stored?: Block;
}

/** Returns a block, at once or later. */
export type GiveBack = (block: LentBlock) => void;

/** Stored blocks with cells of several rasters, e.g. of all time steps in a chunk of Zarr. */
export interface SharedBlocks {
  /** Key of the stored blocks: rasters with the same key share them, and each is decoded once for all. */
  readonly key: string;
  /** Index of the first cell of this raster in each stored block. */
  readonly firstCell: number;
  /** Maximum bytes that a read of a stored block needs, see {@link RasterSource.blockCost}. */
  cost(blockColumn: number, blockRow: number): number;
  /**
   * Borrows a whole stored block.
   *
   * @throws CasError upstream_error when the block cannot be read; the reason of the signal once it is aborted.
   */
  borrow(blockColumn: number, blockRow: number, signal: AbortSignal): Promise<LentBlock>;
  /**
   * The values of the cells at indices from..end-1 of a stored block, NaN without data. The next call overwrites the
   * result. Undefined when stored cells are values.
   */
  readonly valuesOf?: ((stored: Block, from: number, end: number) => Float64Array) | undefined;
}

/** The stored numbers of a raster, for an export in the same format. */
export interface StoredNumbers {
  readonly type: PixelType;
  /** The nodata value. */
  readonly nodata: number | undefined;
  /** Whether every cell of the grid has a number: data or nodata. */
  readonly isComplete: boolean;
}

/** A raster of one variable, read block by block. */
export interface RasterSource {
  /** The name of the raster in provenance and messages; never a path of this machine. */
  readonly name: string;
  readonly grid: Grid;
  /** Width of a block in cells; the last block of a row may extend beyond the raster. */
  readonly blockWidth: number;
  /** Height of a block in cells. */
  readonly blockHeight: number;
  /** Bands of its file, of which it is one; undefined where a source has no bands. */
  readonly bands?: number | undefined;
  /** Nodata value, in the type of the cells; NaN is never data. */
  readonly nodata: number | undefined;
  /** The stored numbers; undefined when values are computed, or the format is unknown. */
  readonly stored?: StoredNumbers | undefined;
  /** Texts of warnings about how it is read: what it states and is not applied, or contradicts. */
  readonly notes?: readonly string[] | undefined;
  /** Values that usually mean no data; only for a raster that states neither a nodata value nor a mask. */
  readonly suspects?: Suspects | undefined;
  /**
   * The cells of a block, `blockWidth` to a row.
   *
   * @param giveBack returns the blocks of other rasters of which it is made, by default at once
   * @throws CasError upstream_error for a block that cannot be read
   * @throws the reason of the signal after an abort, which ends the read unless other callers wait for the block
   */
  readBlock(
    blockColumn: number,
    blockRow: number,
    signal: AbortSignal,
    giveBack?: GiveBack,
  ): Promise<Block>;
  /**
   * Maximum bytes that a read of a block needs: stored, decoded and as cells; default 8 bytes for each cell.
   */
  blockCost?(blockColumn: number, blockRow: number): number;
  /** The stored blocks that it shares with other rasters; undefined when it shares none. */
  readonly shared?: SharedBlocks | undefined;
  /** As {@link readBlock}, but the block is borrowed; for sources that reuse memory. */
  borrowBlock?(blockColumn: number, blockRow: number, signal: AbortSignal): Promise<LentBlock>;
}
