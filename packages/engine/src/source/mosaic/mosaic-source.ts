import { columnAt, type Grid, rowAt } from "../../grid/grid.ts";
import { commonNumbers } from "../common-numbers.ts";
import type { Block, RasterSource, StoredNumbers } from "../raster-source.ts";
import { fillWindow, type Member } from "./fill-window.ts";

/**
 * Rasters whose cells lie on one lattice, as one raster: a cell has the value of the first that has data there. Cells of
 * tiles that overlap count once, and an area across a seam is a single area.
 */
export class MosaicSource implements RasterSource {
  readonly name: string;
  readonly grid: Grid;
  readonly blockWidth: number;
  readonly blockHeight: number;
  readonly nodata = undefined;
  readonly stored: StoredNumbers | undefined;
  readonly #members: readonly Member[];

  /** @param rasters of the same lattice, the one that counts first in front */
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
    this.#members = placed.map((one) => ({
      ...one,
      column: one.column - left,
      row: one.row - top,
    }));
    this.name =
      rasters.length < 3
        ? rasters.map(({ name }) => name).join(", ")
        : `${first.name} to ${rasters.at(-1)?.name} (${rasters.length} files)`;
    this.stored = commonNumbers(rasters.map((raster) => raster.stored));
    this.blockWidth = first.blockWidth;
    this.blockHeight = first.blockHeight;
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

  async readBlock(blockColumn: number, blockRow: number): Promise<Block> {
    const { blockWidth: width, blockHeight: height } = this;
    const cells = new Float64Array(width * height).fill(Number.NaN);
    const wanted = { column: blockColumn * width, row: blockRow * height, width, height };
    for (const member of this.#members) await fillWindow(cells, wanted, member);
    return cells;
  }
}
