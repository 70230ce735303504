import { z } from "zod";
import { columnAt, type Grid, rowAt } from "../../grid/grid.ts";
import { projectionOf } from "../../projection/projection.ts";
import type { BlockCache } from "../block-cache.ts";
import type { HttpAccess } from "../http/http-client.ts";
import type { Block, RasterSource } from "../raster-source.ts";
import { readJson } from "../http/read-json.ts";
import { SourceError, unreadable } from "../source-error.ts";
import { modisGrid } from "./modis-grid.ts";

/** A band of a product at one date, as it is asked for. */
export interface ModisSource {
  /** The service, e.g. https://modis.ornl.gov/rst/api/v1. */
  readonly url: URL;
  readonly product: string;
  readonly band: string;
  /** First day of the period, ISO 8601. */
  readonly date: string;
  readonly cellsPerTile: number;
  readonly nodata: number;
  readonly http: HttpAccess;
  readonly cache: BlockCache;
}

/** Cells along each side of what is asked for at once: with 500 m a fifth of the area that the service allows. */
const BLOCK_CELLS = 200;
/** Most bytes of an answer: a hundred for each cell that is asked for. */
const MOST_BYTES = 4 * 1024 * 1024;
/** Most values of an answer: twice the cells that are asked for. */
const MOST_VALUES = 100_000;
/** What a byte of it takes while it is read: twice as it is sent, and the numbers of two bytes each. */
const TIMES = 10;
/** How far a corner may be from the grid, in cells: the service gives coordinates in centimetres. */
const SLACK = 0.05;

const Subset = z.object({
  xllcorner: z.coerce.number(),
  yllcorner: z.coerce.number(),
  cellsize: z.coerce.number(),
  nrows: z.int().positive(),
  ncols: z.int().positive(),
  subset: z.array(
    z.object({ calendar_date: z.string(), band: z.string(), data: z.array(z.number()) }),
  ),
});
type Subset = z.infer<typeof Subset>;

/** A MODIS land product, read in squares of cells from the subset service of ORNL DAAC. */
export class ModisRaster implements RasterSource {
  readonly name: string;
  readonly grid: Grid;
  readonly blockWidth = BLOCK_CELLS;
  readonly blockHeight = BLOCK_CELLS;
  readonly nodata: number;
  readonly #source: ModisSource;

  constructor(source: ModisSource) {
    this.name = `${source.product} ${source.band} ${source.date.slice(0, 10)}`;
    this.grid = modisGrid(source.cellsPerTile);
    this.nodata = source.nodata;
    this.#source = source;
  }

  readBlock(blockColumn: number, blockRow: number, signal: AbortSignal): Promise<Block> {
    const { url, cache } = this.#source;
    const name = `${url.href} ${this.name}/${blockColumn}/${blockRow}`;
    return cache.get(name, signal, async (shared) => {
      const [column, row] = [blockColumn * BLOCK_CELLS, blockRow * BLOCK_CELLS];
      try {
        return this.#cellsOf(await this.#ask(column, row, shared), column, row);
      } catch (cause) {
        throw unreadable(this.name, cause, shared);
      }
    });
  }

  blockCost(): number {
    return TIMES * MOST_BYTES;
  }

  /** Asks for a square around the middle of a block that reaches a little beyond it. */
  async #ask(column: number, row: number, signal: AbortSignal): Promise<Subset> {
    const { cellWidth } = this.grid.transform;
    const half = BLOCK_CELLS / 2;
    const [longitude, latitude] = positionOf(column + half, row + half, this.grid);
    const url = new URL(this.#source.url);
    url.pathname = `${url.pathname.replace(/\/$/, "")}/${this.#source.product}/subset`;
    const reach = String(Math.ceil(((half + 2) * cellWidth) / 1000));
    const day = dayOfModis(this.#source.date);
    for (const [name, value] of Object.entries({
      latitude: latitude.toFixed(6),
      longitude: longitude.toFixed(6),
      band: this.#source.band,
      startDate: day,
      endDate: day,
      kmAboveBelow: reach,
      kmLeftRight: reach,
    }))
      url.searchParams.set(name, value);
    const { value } = await readJson(url, this.#source.http, signal, {
      headers: { accept: "application/json" },
      maxBytes: MOST_BYTES,
      maxValues: MOST_VALUES,
    });
    const parsed = Subset.safeParse(value);
    if (parsed.success) return parsed.data;
    throw new SourceError("the service's answer is not what it says it gives", {
      cause: parsed.error,
    });
  }

  #cellsOf(answer: Subset, column: number, row: number): Block {
    const { transform, width, height } = this.grid;
    const { nrows, ncols, cellsize, xllcorner, yllcorner } = answer;
    const data = answer.subset.find(
      ({ band, calendar_date: date }) =>
        band === this.#source.band && date === this.#source.date.slice(0, 10),
    )?.data;
    if (data === undefined) throw new SourceError("the service has nothing of that date");
    const left = columnAt(transform, xllcorner);
    const top = rowAt(transform, yllcorner + nrows * cellsize);
    const [right, bottom] = [
      Math.min(column + BLOCK_CELLS, width),
      Math.min(row + BLOCK_CELLS, height),
    ];
    const isOnGrid =
      Math.abs(cellsize / transform.cellWidth - 1) * Math.max(nrows, ncols) < SLACK &&
      [left, top].every((place) => Math.abs(place - Math.round(place)) < SLACK) &&
      data.length === nrows * ncols;
    const [x, y] = [Math.round(left), Math.round(top)];
    if (!isOnGrid || x > column || y > row || x + ncols < right || y + nrows < bottom)
      throw new SourceError("the service answered other cells than those that were asked");
    const cells = new Float32Array(BLOCK_CELLS * BLOCK_CELLS).fill(Number.NaN);
    for (let r = row; r < bottom; r++)
      for (let c = column; c < right; c++)
        cells[(r - row) * BLOCK_CELLS + (c - column)] =
          data[(r - y) * ncols + (c - x)] ?? Number.NaN;
    return cells;
  }
}

/** Longitude and latitude of the middle of a cell. */
function positionOf(
  column: number,
  row: number,
  { crs, transform }: Grid,
): readonly [longitude: number, latitude: number] {
  const x = transform.originX + (column + 0.5) * transform.cellWidth;
  const y = transform.originY + (row + 0.5) * transform.cellHeight;
  const projection = projectionOf(crs);
  const position = projection?.unproject(x, y) ?? [Number.NaN, Number.NaN];
  // Beyond the edge of the Earth the longitude goes on at its other edge.
  const [back = Number.NaN] = projection?.project?.(...position) ?? [];
  if (Math.abs(back - x) < transform.cellWidth) return position;
  throw new SourceError("the service cannot be asked for cells this near the antimeridian");
}

/** A date as the service writes it: A, the year and the day of the year. */
function dayOfModis(date: string): string {
  const day = new Date(date.slice(0, 10));
  const first = Date.UTC(day.getUTCFullYear(), 0, 1);
  const ofYear = Math.round((day.getTime() - first) / 86_400_000) + 1;
  return `A${day.getUTCFullYear()}${String(ofYear).padStart(3, "0")}`;
}
