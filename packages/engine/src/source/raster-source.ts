import type { Grid } from "../grid/grid.ts";
import type { PixelType } from "./pixel-type.ts";

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

/** A block that was borrowed: its memory may be freed as soon as it is disposed of, i.e. given back. */
export interface LentBlock extends Disposable {
  readonly cells: Block;
  /** Whether it is larger than all blocks that the cache may keep: given back, it has to be decoded again. */
  readonly isTooLargeToKeep?: boolean;
}

/** Stored blocks of which each holds cells of several rasters, e.g. of all time steps in a chunk of Zarr. */
export interface SharedBlocks {
  /** The same for all rasters whose cells lie in the same stored blocks: these are decoded once for all of them. */
  readonly key: string;
  /** Where the cells of this raster begin in each stored block. */
  readonly firstCell: number;
  /** Most bytes that reading a stored block takes, see {@link RasterSource.blockCost}. */
  cost(blockColumn: number, blockRow: number): number;
  /**
   * A whole stored block for a while.
   *
   * @throws CasError upstream_error when the block cannot be read; the reason of the signal once it is aborted.
   */
  borrow(blockColumn: number, blockRow: number, signal: AbortSignal): Promise<LentBlock>;
  /**
   * The values of the cells at places from..end-1 of a stored block, NaN where there are no data. What it gives is changed by
   * the next call. Left out where stored cells are values.
   */
  readonly valuesOf?: ((stored: Block, from: number, end: number) => Float64Array) | undefined;
}

/** How values are stored, for writing them as they were. */
export interface StoredNumbers {
  readonly type: PixelType;
  /** The number that stands for no data. */
  readonly nodata: number | undefined;
  /** Whether every cell of the grid holds a number: that one or data. */
  readonly isComplete: boolean;
}

/** A raster of one variable that is read block by block. */
export interface RasterSource {
  /** What the raster is called in provenance and messages; never a path of this machine. */
  readonly name: string;
  readonly grid: Grid;
  /** Width of a block in cells; the last of a row may reach beyond the raster. */
  readonly blockWidth: number;
  /** Height of a block in cells. */
  readonly blockHeight: number;
  /** Value of cells without data, in the type of the cells; NaN never is data. */
  readonly nodata: number | undefined;
  /** How the values are stored; left out when values are computed, or nobody knows. */
  readonly stored?: StoredNumbers | undefined;
  /**
   * The cells of a block, `blockWidth` to a row.
   *
   * @throws CasError upstream_error when the block cannot be read; the reason of the signal once it is aborted, which stops
   * the reading unless others wait for the same block.
   */
  readBlock(blockColumn: number, blockRow: number, signal: AbortSignal): Promise<Block>;
  /**
   * Most bytes that reading a block takes, as it is stored, while it is decoded and as its cells; 8 for each cell when it is
   * left out.
   */
  blockCost?(blockColumn: number, blockRow: number): number;
  /** The stored blocks that it shares with other rasters; left out when it has its blocks for itself. */
  readonly shared?: SharedBlocks;
  /** The same as {@link readBlock} for a while, by a source to which it matters whether memory can be used again. */
  borrowBlock?(blockColumn: number, blockRow: number, signal: AbortSignal): Promise<LentBlock>;
}
