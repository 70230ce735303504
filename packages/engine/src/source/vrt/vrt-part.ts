import type { Grid } from "../../grid/grid.ts";
import type { Window } from "../../grid/window.ts";
import { createYieldIfDue } from "../../schedule/yield-to-event-loop.ts";
import { fillCost, fillWindow, type Member } from "../mosaic/fill-window.ts";
import type { Block, GiveBack, RasterSource, StoredNumbers } from "../raster-source.ts";

/** How a VRT changes the numbers of a file: number * ratio + offset. */
export interface VrtScaling {
  readonly ratio: number;
  readonly offset: number;
  /** Whether results are rounded to single precision, the type of the band. */
  readonly isSingle: boolean;
  /** Results without data. */
  readonly missing: readonly number[];
  /** What the owner of the data states of the results. */
  readonly owner: { readonly scale: number; readonly offset: number };
}

/** Cells between two pauses. */
const AT_ONCE = 256 * 1024;
const CELL_BYTES = 8;

/** A window of a raster as a raster, with other values. */
export class VrtPart implements RasterSource {
  readonly name: string;
  readonly grid: Grid;
  readonly blockWidth: number;
  readonly blockHeight: number;
  readonly nodata = undefined;
  readonly stored: StoredNumbers | undefined;
  readonly notes: readonly string[] | undefined;
  readonly suspects: RasterSource["suspects"];
  readonly #member: Member;
  readonly #scaling: VrtScaling | undefined;

  /** @param window cells of the raster, all inside it */
  constructor(raster: RasterSource, window: Window, scaling: VrtScaling | undefined) {
    const { transform } = raster.grid;
    this.name = raster.name;
    this.notes = raster.notes;
    this.blockWidth = raster.blockWidth;
    this.blockHeight = raster.blockHeight;
    this.grid = {
      crs: raster.grid.crs,
      width: window.width,
      height: window.height,
      transform: {
        ...transform,
        originX: transform.originX + window.column * transform.cellWidth,
        originY: transform.originY + window.row * transform.cellHeight,
      },
    };
    this.stored = scaling === undefined ? raster.stored : undefined;
    this.suspects = scaling === undefined ? raster.suspects : undefined;
    this.#member = { raster, column: -window.column, row: -window.row };
    this.#scaling = scaling;
  }

  blockCost(blockColumn: number, blockRow: number): number {
    const window = this.#windowOf(blockColumn, blockRow);
    return CELL_BYTES * window.width * window.height + fillCost(window, this.#member);
  }

  async readBlock(
    blockColumn: number,
    blockRow: number,
    signal: AbortSignal,
    giveBack?: GiveBack,
  ): Promise<Block> {
    const window = this.#windowOf(blockColumn, blockRow);
    const cells = new Float64Array(window.width * window.height).fill(Number.NaN);
    await fillWindow(cells, window, this.#member, signal, giveBack);
    if (this.#scaling !== undefined) await scale(cells, this.#scaling, signal);
    return cells;
  }

  #windowOf(blockColumn: number, blockRow: number): Window {
    const { blockWidth: width, blockHeight: height } = this;
    return { column: blockColumn * width, row: blockRow * height, width, height };
  }
}

async function scale(
  cells: Float64Array,
  { ratio, offset, isSingle, missing, owner }: VrtScaling,
  signal: AbortSignal,
): Promise<void> {
  const yieldIfDue = createYieldIfDue(signal);
  for (let start = 0; start < cells.length; start += AT_ONCE) {
    await yieldIfDue();
    const end = Math.min(start + AT_ONCE, cells.length);
    for (let index = start; index < end; index++) {
      const result = (cells[index] ?? Number.NaN) * ratio + offset;
      const value = isSingle ? Math.fround(result) : result;
      cells[index] = missing.includes(value) ? Number.NaN : value * owner.scale + owner.offset;
    }
  }
}
