import { columnAt, type Grid, rowAt } from "../../grid/grid.ts";
import { commonNumbers } from "../common-numbers.ts";
import { SourceError } from "../source-error.ts";
import type { Block, GiveBack, RasterSource, StoredNumbers } from "../raster-source.ts";
import type { Window } from "../../grid/window.ts";
import { commonSuspects, type Suspects } from "../undeclared-nodata.ts";
import { blockSize } from "./block-size.ts";
import { fillCost, fillWindow, type Member } from "./fill-window.ts";

/**
 * Rasters whose cells lie on one lattice, as one raster: each cell has the value of the first raster with data there.
 * Cells of overlapping tiles count once, and an area across a seam is a single area.
 */
export class MosaicSource implements RasterSource {
  readonly name: string;
  readonly grid: Grid;
  readonly blockWidth: number;
  readonly blockHeight: number;
  readonly nodata = undefined;
  readonly stored: StoredNumbers | undefined;
  readonly notes: readonly string[];
  readonly suspects: Suspects | undefined;
  readonly #members: readonly Member[];

  /**
   * @param first the raster with the highest priority; it sets the size of blocks
   * @param others rasters on the same lattice, in order of priority
   * @throws SourceError for blocks of very different sizes
   */
  constructor(first: RasterSource, ...others: readonly RasterSource[]) {
    const rasters = [first, ...others];
    const { transform } = first.grid;
    const placed = rasters.map((raster) => ({
      raster,
      column: Math.round(columnAt(transform, raster.grid.transform.originX)),
      row: Math.round(rowAt(transform, raster.grid.transform.originY)),
    }));
    const left = Math.min(...placed.map(({ column }) => column));
    const top = Math.min(...placed.map(({ row }) => row));
    this.#members = placed.map((member) => ({
      ...member,
      column: member.column - left,
      row: member.row - top,
    }));
    this.name =
      rasters.length < 3
        ? rasters.map(({ name }) => name).join(", ")
        : `${first.name} to ${rasters.at(-1)?.name} (${rasters.length} files)`;
    this.notes = [...new Set(rasters.flatMap(({ notes = [] }) => notes))];
    this.suspects = commonSuspects(rasters.map(({ suspects }) => suspects));
    this.stored = commonNumbers(rasters.map((raster) => raster.stored));
    [this.blockWidth, this.blockHeight] = blockSize(
      first.blockWidth,
      first.blockHeight,
      BLOCK_CELLS,
    );
    for (const { name, blockWidth, blockHeight } of rasters)
      if ((this.blockWidth / blockWidth + 1) * (this.blockHeight / blockHeight + 1) > MAX_BLOCKS)
        throw new SourceError(`${name} has far smaller blocks than ${first.name}`);
    this.grid = {
      crs: first.grid.crs,
      width: Math.max(...this.#members.map(({ raster, column }) => column + raster.grid.width)),
      height: Math.max(...this.#members.map(({ raster, row }) => row + raster.grid.height)),
      transform: {
        ...transform,
        originX: transform.originX + left * transform.cellWidth,
        originY: transform.originY + top * transform.cellHeight,
      },
    };
  }

  /** The cells of the block, and the blocks of one member at a time. */
  blockCost(blockColumn: number, blockRow: number): number {
    const window = this.#windowOf(blockColumn, blockRow);
    const most = this.#members.reduce((all, member) => Math.max(all, fillCost(window, member)), 0);
    return CELL_BYTES * window.width * window.height + most;
  }

  async readBlock(
    blockColumn: number,
    blockRow: number,
    signal: AbortSignal,
    giveBack?: GiveBack,
  ): Promise<Block> {
    const window = this.#windowOf(blockColumn, blockRow);
    const cells = new Float64Array(window.width * window.height).fill(Number.NaN);
    for (const member of this.#members) await fillWindow(cells, window, member, signal, giveBack);
    return cells;
  }

  #windowOf(blockColumn: number, blockRow: number): Window {
    const { blockWidth: width, blockHeight: height } = this;
    return { column: blockColumn * width, row: blockRow * height, width, height };
  }
}

const CELL_BYTES = 8;
/** Maximum cells of a block: those of a file in a single block take eight times the memory as values. */
const BLOCK_CELLS = 16 * 1024 * 1024;
/** Maximum number of blocks of a file in a block of the mosaic. */
const MAX_BLOCKS = 65_536;
