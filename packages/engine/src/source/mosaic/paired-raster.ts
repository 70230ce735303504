import {
  type AffineTransform,
  columnAt,
  type Grid,
  longitudePeriod,
  rowAt,
} from "../../grid/grid.ts";
import type { Window } from "../../grid/window.ts";
import type { Block, GiveBack, RasterSource } from "../raster-source.ts";
import { blockSize } from "./block-size.ts";
import { SourceError } from "../source-error.ts";
import { isSuspect, type Suspects } from "../undeclared-nodata.ts";
import { readWindow, windowCost } from "./read-window.ts";

/** Maximum cells of a block; a block of the values may be divided. */
const BLOCK_CELLS = 256 * 1024;
/** Relative tolerance of the ratio of cell sizes, and tolerance of edges in cells: coordinates in files are rounded. */
const SLACK = 1e-3;
const NUMBER_BYTES = 8;

/**
 * Two rasters cell by cell, on the grid of the smaller cells: where a cell of one covers several of the other, each of
 * these gets its number, as in exactextract. The area is that of the first raster; the rows and columns of the second may
 * have the opposite order.
 *
 * A block has the numbers of the first raster for all its cells, and after them those of the second; NaN without data.
 */
export class PairedRaster implements RasterSource {
  readonly name: string;
  readonly grid: Grid;
  readonly blockWidth: number;
  readonly blockHeight: number;
  readonly nodata = undefined;
  readonly suspects: Suspects | undefined;
  readonly #first: Placed;
  readonly #second: Placed;
  /** Columns round the Earth; undefined where x is no longitude. */
  readonly #turn: number | undefined;

  /** @throws SourceError for rasters whose cells do not fit together */
  constructor(first: RasterSource, second: RasterSource) {
    const a = first.grid.transform;
    const turned = turnedLike(a, second.grid);
    const b = turned.transform;
    if (first.grid.crs !== second.grid.crs)
      throw new SourceError(
        `${second.name} is in ${second.grid.crs}, ${first.name} in ${first.grid.crs}; reproject one of them`,
      );
    const columns = ratiosOf(a.cellWidth, b.cellWidth);
    const rows = ratiosOf(a.cellHeight, b.cellHeight);
    if (columns === undefined || rows === undefined) throw misfit(first, second);
    const [across, down] = [columns[0], rows[0]];
    const { width, height, crs } = first.grid;
    this.name = first.name;
    this.suspects = first.suspects;
    this.grid = {
      crs,
      width: width * across,
      height: height * down,
      transform: { ...a, cellWidth: a.cellWidth / across, cellHeight: a.cellHeight / down },
    };
    const [column, row] = [
      columnAt(this.grid.transform, b.originX),
      rowAt(this.grid.transform, b.originY),
    ];
    if (!isWhole(column) || !isWhole(row)) throw misfit(first, second);
    this.#first = { raster: first, ...UNTURNED, across, down, column: 0, row: 0 };
    const place = { column: Math.round(column), row: Math.round(row) };
    this.#second = { raster: second, ...turned, across: columns[1], down: rows[1], ...place };
    const turn =
      (longitudePeriod(first.grid) ?? Number.NaN) / Math.abs(this.grid.transform.cellWidth);
    this.#turn = isWhole(turn) ? Math.round(turn) : undefined;
    [this.blockWidth, this.blockHeight] = blockSize(
      first.blockWidth * across,
      first.blockHeight * down,
      BLOCK_CELLS,
    );
  }

  /** Those of both rasters. */
  get notes(): readonly string[] {
    const ofSecond = this.#second.raster.notes ?? [];
    const named = ofSecond.map((note) => `${this.#second.raster.name}: ${note}`);
    return [...(this.#first.raster.notes ?? []), ...named];
  }

  blockCost(blockColumn: number, blockRow: number): number {
    const window = this.#windowOf(blockColumn, blockRow);
    const parts = [...this.#parts(window)];
    const reads = parts.map(({ placed, from }) =>
      windowCost(placed.raster, asStored(placed, from)),
    );
    return 2 * NUMBER_BYTES * this.blockWidth * this.blockHeight + Math.max(0, ...reads);
  }

  async readBlock(
    blockColumn: number,
    blockRow: number,
    signal: AbortSignal,
    giveBack?: GiveBack,
  ): Promise<Block> {
    const { blockWidth, blockHeight } = this;
    const cells = blockWidth * blockHeight;
    const pairs = new Float64Array(2 * cells).fill(Number.NaN);
    const window = this.#windowOf(blockColumn, blockRow);
    for (const { placed, from, shift } of this.#parts(window)) {
      const numbers = await read(placed, from, signal, giveBack);
      if (placed === this.#second) dropSuspects(numbers, placed.raster.suspects);
      const half = placed === this.#first ? pairs.subarray(0, cells) : pairs.subarray(cells);
      spread(half, blockWidth, window, { numbers, placed, from, shift });
    }
    return pairs;
  }

  #windowOf(blockColumn: number, blockRow: number): Window {
    const [column, row] = [blockColumn * this.blockWidth, blockRow * this.blockHeight];
    return {
      column,
      row,
      width: Math.min(this.blockWidth, this.grid.width - column),
      height: Math.min(this.blockHeight, this.grid.height - row),
    };
  }

  /** The windows of both rasters that a window covers; the second may begin a turn round the Earth further on. */
  *#parts(window: Window): Generator<PlacedPart> {
    const shifts = this.#turn === undefined ? [0] : [0, this.#turn, -this.#turn];
    for (const placed of [this.#first, this.#second])
      for (const shift of placed === this.#first ? [0] : shifts) {
        const from = windowIn(placed, { ...window, column: window.column + shift });
        if (from !== undefined) yield { placed, from, shift };
      }
  }
}

/** Whether a raster has its rows or columns in the opposite order. */
interface Turned {
  readonly areColumnsTurned: boolean;
  readonly areRowsTurned: boolean;
}

const UNTURNED: Turned = { areColumnsTurned: false, areRowsTurned: false };

/** The transform of a grid with its columns and rows in the order of another. */
function turnedLike(
  { cellWidth, cellHeight }: AffineTransform,
  { transform, width, height }: Grid,
): Turned & { readonly transform: AffineTransform } {
  const areColumnsTurned = cellWidth * transform.cellWidth < 0;
  const areRowsTurned = cellHeight * transform.cellHeight < 0;
  const [x, y] = [areColumnsTurned ? width : 0, areRowsTurned ? height : 0];
  return {
    areColumnsTurned,
    areRowsTurned,
    transform: {
      originX: transform.originX + x * transform.cellWidth,
      originY: transform.originY + y * transform.cellHeight,
      cellWidth: transform.cellWidth * (areColumnsTurned ? -1 : 1),
      cellHeight: transform.cellHeight * (areRowsTurned ? -1 : 1),
    },
  };
}

/** The numbers of a window of a placed raster. */
async function read(
  placed: Placed,
  from: Window,
  signal: AbortSignal,
  giveBack: GiveBack | undefined,
): Promise<Float64Array> {
  const { raster, areColumnsTurned, areRowsTurned } = placed;
  const numbers = await readWindow(raster, asStored(placed, from), signal, giveBack);
  if (areColumnsTurned !== areRowsTurned) reverseRows(numbers, from.width);
  // All numbers in the opposite order have rows and columns in the opposite order.
  return areRowsTurned ? numbers.toReversed() : numbers;
}

/** A window of a placed raster, as the raster stores it. */
function asStored({ raster, areColumnsTurned, areRowsTurned }: Placed, from: Window): Window {
  const { width, height } = raster.grid;
  return {
    ...from,
    column: areColumnsTurned ? width - from.column - from.width : from.column,
    row: areRowsTurned ? height - from.row - from.height : from.row,
  };
}

function reverseRows(numbers: Float64Array, width: number): void {
  for (let start = 0; start < numbers.length; start += width)
    numbers.subarray(start, start + width).reverse();
}

/** A raster on the common grid. */
interface Placed extends Turned {
  readonly raster: RasterSource;
  /** Columns and rows of the common grid in one of its cells. */
  readonly across: number;
  readonly down: number;
  /** Column and row of its first cell. */
  readonly column: number;
  readonly row: number;
}

interface PlacedPart {
  readonly placed: Placed;
  /** In cells of its raster. */
  readonly from: Window;
  /** Columns from the window to the part, a turn round the Earth or none. */
  readonly shift: number;
}

/** How many cells of the common grid each of two cell sizes has; undefined when neither is a multiple of the other. */
function ratiosOf(a: number, b: number): readonly [a: number, b: number] | undefined {
  const ratio = a / b;
  if (ratio <= 0) return undefined;
  const times = Math.round(Math.max(ratio, 1 / ratio));
  if (Math.abs(Math.max(ratio, 1 / ratio) / times - 1) > SLACK / times) return undefined;
  return ratio > 1 ? [times, 1] : [1, times];
}

const isWhole = (cells: number): boolean => Math.abs(cells - Math.round(cells)) < SLACK;

const misfit = (first: RasterSource, second: RasterSource): SourceError =>
  new SourceError(
    `the cells of ${second.name} do not fit those of ${first.name}: cell sizes must be whole multiples, and edges must meet`,
  );

/** The cells of a raster that a window of the common grid touches; undefined when there are none. */
function windowIn(
  { raster, across, down, column, row }: Placed,
  window: Window,
): Window | undefined {
  const { width, height } = raster.grid;
  const left = Math.max(0, Math.floor((window.column - column) / across));
  const top = Math.max(0, Math.floor((window.row - row) / down));
  const right = Math.min(width, Math.ceil((window.column + window.width - column) / across));
  const bottom = Math.min(height, Math.ceil((window.row + window.height - row) / down));
  if (right <= left || bottom <= top) return undefined;
  return { column: left, row: top, width: right - left, height: bottom - top };
}

/** Cells of the second raster that usually mean no data, and for which it states nothing else, are missing. */
function dropSuspects(numbers: Float64Array, suspects: Suspects | undefined): void {
  if (suspects === undefined) return;
  for (const [index, number] of numbers.entries())
    if (isSuspect(number, suspects)) numbers[index] = Number.NaN;
}

/** Writes the numbers of a part to all cells of the common grid that they cover. */
function spread(
  cells: Float64Array,
  rowLength: number,
  window: Window,
  { numbers, placed, from, shift }: PlacedPart & { readonly numbers: Float64Array },
): void {
  for (let y = 0; y < window.height; y++) {
    const row = Math.floor((window.row + y - placed.row) / placed.down) - from.row;
    if (row < 0 || row >= from.height) continue;
    for (let x = 0; x < window.width; x++) {
      const place = window.column + shift + x - placed.column;
      const column = Math.floor(place / placed.across) - from.column;
      if (column < 0 || column >= from.width) continue;
      cells[y * rowLength + x] = numbers[row * from.width + column] ?? Number.NaN;
    }
  }
}
