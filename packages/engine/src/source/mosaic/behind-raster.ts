import type { Grid } from "../../grid/grid.ts";
import { columnAt, rowAt } from "../../grid/grid.ts";
import { type Window, windowOf } from "../../grid/window.ts";
import { projectionOf } from "../../projection/projection.ts";
import { costOfBlock } from "../block-cost.ts";
import { createYieldIfDue, type YieldIfDue } from "../../schedule/yield-to-event-loop.ts";
import { borrowBlock, giveBackNow } from "../borrow-blocks.ts";
import type { Block, GiveBack, RasterSource } from "../raster-source.ts";
import { SourceError } from "../source-error.ts";
import { readWindow, windowCost } from "./read-window.ts";

/** Cells between two positions that are computed; those between are interpolated, to far less than a cell. */
const STEP = 16;
/** Cells between two looks at the clock. */
const CELLS_BETWEEN = 64 * 1024;
/** Maximum cells of another raster under a block: its cells are at most a few times smaller. */
const MAX_CELLS = 2 ** 24;

/**
 * A raster of which only the cells count that rasters in other CRSs leave free: a cell has no data where its centre lies
 * in a cell with data of a raster of higher priority. Each place then counts once, to half a cell along their seam.
 */
export class BehindRaster implements RasterSource {
  readonly name: string;
  readonly grid: Grid;
  readonly blockWidth: number;
  readonly blockHeight: number;
  readonly nodata = undefined;
  readonly #raster: RasterSource;
  readonly #before: readonly RasterSource[];

  /** @param before rasters of higher priority, in other CRSs */
  constructor(raster: RasterSource, before: readonly RasterSource[]) {
    this.name = raster.name;
    this.grid = raster.grid;
    this.blockWidth = raster.blockWidth;
    this.blockHeight = raster.blockHeight;
    this.#raster = raster;
    this.#before = before;
  }

  /** The block, its values, and the cells of one other raster at a time. */
  blockCost(blockColumn: number, blockRow: number): number {
    const cells = this.blockWidth * this.blockHeight;
    const others = this.#before.map((other) => {
      const window = windowUnder(this.#nodesOf(blockColumn, blockRow, other.grid), other.grid);
      return window === undefined ? 0 : windowCost(other, window);
    });
    const own = costOfBlock(this.#raster, blockColumn, blockRow);
    return own + CELL_BYTES * cells + Math.max(0, ...others);
  }

  async readBlock(
    blockColumn: number,
    blockRow: number,
    signal: AbortSignal,
    giveBack: GiveBack = giveBackNow,
  ): Promise<Block> {
    const cells = new Float64Array(this.blockWidth * this.blockHeight);
    const yieldIfDue = createYieldIfDue(signal);
    const lent = await borrowBlock(this.#raster, blockColumn, blockRow, signal, giveBack);
    try {
      await this.#copy(cells, lent.cells, yieldIfDue);
    } finally {
      giveBack(lent);
    }
    for (const other of this.#before) {
      const nodes = this.#nodesOf(blockColumn, blockRow, other.grid);
      const window = windowUnder(nodes, other.grid);
      if (window === undefined) continue;
      if (window.width * window.height > MAX_CELLS)
        throw new SourceError("its files in several CRSs have cells of very different sizes");
      const values = await readWindow(other, window, signal, giveBack);
      await this.#clear(cells, nodes, window, values, yieldIfDue);
    }
    return cells;
  }

  /** Rows between two looks at the clock. */
  get #rowsBetween(): number {
    return Math.ceil(CELLS_BETWEEN / this.blockWidth);
  }

  /** Copies the cells of a block, NaN without data. */
  async #copy(cells: Float64Array, block: Block, yieldIfDue: YieldIfDue): Promise<void> {
    const { nodata } = this.#raster;
    for (let start = 0; start < cells.length; start += CELLS_BETWEEN) {
      await yieldIfDue();
      const end = Math.min(cells.length, start + CELLS_BETWEEN);
      for (let index = start; index < end; index++) {
        const cell = block[index] ?? Number.NaN;
        cells[index] = cell === nodata ? Number.NaN : cell;
      }
    }
  }

  /** The positions of some cell centres of a block in another grid: column, row, column, row, ... of its cells. */
  #nodesOf(blockColumn: number, blockRow: number, other: Grid): Float64Array {
    const { transform, crs } = this.grid;
    const [own, theirs] = [projectionOf(crs), projectionOf(other.crs)];
    const [across, down] = [this.#nodes(this.blockWidth), this.#nodes(this.blockHeight)];
    const nodes = new Float64Array(2 * across * down).fill(Number.NaN);
    for (let row = 0; row < down; row++)
      for (let column = 0; column < across; column++) {
        const x = blockColumn * this.blockWidth + column * STEP + 0.5;
        const y = blockRow * this.blockHeight + row * STEP + 0.5;
        const [longitude = Number.NaN, latitude = Number.NaN] =
          own?.unproject(
            transform.originX + x * transform.cellWidth,
            transform.originY + y * transform.cellHeight,
          ) ?? [];
        const [easting, northing] = theirs?.project?.(longitude, latitude) ?? [longitude, latitude];
        nodes[2 * (row * across + column)] = columnAt(other.transform, easting);
        nodes[2 * (row * across + column) + 1] = rowAt(other.transform, northing);
      }
    return nodes;
  }

  #nodes(cells: number): number {
    return Math.ceil(cells / STEP) + 1;
  }

  /** Removes the cells whose centres lie in cells with a value. */
  async #clear(
    cells: Float64Array,
    nodes: Float64Array,
    window: Window,
    values: Float64Array,
    yieldIfDue: YieldIfDue,
  ): Promise<void> {
    const across = this.#nodes(this.blockWidth);
    for (let row = 0; row < this.blockHeight; row++) {
      if (row % this.#rowsBetween === 0) await yieldIfDue();
      const [upper, down] = [Math.floor(row / STEP), (row % STEP) / STEP];
      for (let column = 0; column < this.blockWidth; column++) {
        const node = 2 * (upper * across + Math.floor(column / STEP));
        const share = (column % STEP) / STEP;
        const at = (axis: 0 | 1): number => {
          const above = between(nodes, node + axis, node + 2 + axis, share);
          const below = between(
            nodes,
            node + 2 * across + axis,
            node + 2 * across + 2 + axis,
            share,
          );
          return Math.floor(above + down * (below - above));
        };
        const [x, y] = [at(0) - window.column, at(1) - window.row];
        if (!(x >= 0 && y >= 0 && x < window.width && y < window.height)) continue;
        if (!Number.isNaN(values[y * window.width + x] ?? Number.NaN))
          cells[row * this.blockWidth + column] = Number.NaN;
      }
    }
  }
}

const CELL_BYTES = 8;

function between(nodes: Float64Array, from: number, to: number, share: number): number {
  const start = nodes[from] ?? Number.NaN;
  return start + share * ((nodes[to] ?? Number.NaN) - start);
}

/** The cells of a grid around nodes; undefined if there are none. */
function windowUnder(nodes: Float64Array, grid: Grid): Window | undefined {
  const bounds = { minColumn: Infinity, minRow: Infinity, maxColumn: -Infinity, maxRow: -Infinity };
  for (let index = 0; index < nodes.length; index += 2) {
    const [column, row] = [nodes[index] ?? Number.NaN, nodes[index + 1] ?? Number.NaN];
    if (!Number.isFinite(column) || !Number.isFinite(row)) continue;
    bounds.minColumn = Math.min(bounds.minColumn, column - 1);
    bounds.maxColumn = Math.max(bounds.maxColumn, column + 1);
    bounds.minRow = Math.min(bounds.minRow, row - 1);
    bounds.maxRow = Math.max(bounds.maxRow, row + 1);
  }
  const window = windowOf(bounds, grid);
  return window.width > 0 && window.height > 0 ? window : undefined;
}
