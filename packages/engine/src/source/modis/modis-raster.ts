import * as z from "zod";
import { columnAt, type Grid, rowAt } from "../../grid/grid.ts";
import { projectionOf } from "../../projection/projection.ts";
import type { BlockCache } from "../block-cache.ts";
import type { HttpAccess } from "../http/http-client.ts";
import type { Block, RasterSource } from "../raster-source.ts";
import { readJson } from "../http/read-json.ts";
import { SourceError, unreadable } from "../source-error.ts";
import { modisGrid } from "./modis-grid.ts";

/** A band of a product at one date. */
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

/** Cells along each side of one request: at 500 m a fifth of the area that the service allows. */
const BLOCK_CELLS = 200;
/** Maximum bytes of a response: a hundred for each requested cell. */
const MAX_RESPONSE_BYTES = 4 * 1024 * 1024;
/** Maximum values of a response: twice the requested cells. */
const MAX_RESPONSE_VALUES = 100_000;
/** Bytes of memory for each byte of a response while it is read: two copies, and a number for every two bytes. */
const MEMORY_FACTOR = 10;
/** Tolerance of a corner from the grid, in cells: the service gives coordinates in centimetres. */
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
        return this.#cellsOf(await this.#fetchSquare(column, row, shared), column, row);
      } catch (cause) {
        throw unreadable(this.name, cause, shared);
      }
    });
  }

  blockCost(): number {
    return MEMORY_FACTOR * MAX_RESPONSE_BYTES;
  }

  /** Requests a square around the middle of a block that extends a little beyond it. */
  async #fetchSquare(column: number, row: number, signal: AbortSignal): Promise<Subset> {
    const { cellWidth } = this.grid.transform;
    const half = BLOCK_CELLS / 2;
    const [longitude, latitude] = centreOf(column + half, row + half, this.grid);
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
      maxBytes: MAX_RESPONSE_BYTES,
      maxValues: MAX_RESPONSE_VALUES,
    });
    const parsed = Subset.safeParse(value);
    if (parsed.success) return parsed.data;
    throw new SourceError("the response of the service is not valid", {
      cause: parsed.error,
    });
  }

  #cellsOf(response: Subset, column: number, row: number): Block {
    const { transform, width, height } = this.grid;
    const { nrows, ncols, cellsize, xllcorner, yllcorner } = response;
    const data = response.subset.find(
      ({ band, calendar_date: date }) =>
        band === this.#source.band && date === this.#source.date.slice(0, 10),
    )?.data;
    if (data === undefined) throw new SourceError("the service has no data of that date");
    const left = columnAt(transform, xllcorner);
    const top = rowAt(transform, yllcorner + nrows * cellsize);
    const [right, bottom] = [
      Math.min(column + BLOCK_CELLS, width),
      Math.min(row + BLOCK_CELLS, height),
    ];
    const isOnGrid =
      Math.abs(cellsize / transform.cellWidth - 1) * Math.max(nrows, ncols) < SLACK &&
      [left, top].every((coordinate) => Math.abs(coordinate - Math.round(coordinate)) < SLACK) &&
      data.length === nrows * ncols;
    const [x, y] = [Math.round(left), Math.round(top)];
    if (!isOnGrid || x > column || y > row || x + ncols < right || y + nrows < bottom)
      throw new SourceError("the service returned other cells than requested");
    const cells = new Float32Array(BLOCK_CELLS * BLOCK_CELLS).fill(Number.NaN);
    for (let r = row; r < bottom; r++)
      for (let c = column; c < right; c++)
        cells[(r - row) * BLOCK_CELLS + (c - column)] =
          data[(r - y) * ncols + (c - x)] ?? Number.NaN;
    return cells;
  }
}

/** Longitude and latitude of the middle of a cell. */
function centreOf(
  column: number,
  row: number,
  { crs, transform }: Grid,
): readonly [longitude: number, latitude: number] {
  const x = transform.originX + (column + 0.5) * transform.cellWidth;
  const y = transform.originY + (row + 0.5) * transform.cellHeight;
  const projection = projectionOf(crs);
  const position = projection?.unproject(x, y) ?? [Number.NaN, Number.NaN];
  // Beyond the edge of the projection the longitude continues at the opposite edge.
  const [back = Number.NaN] = projection?.project?.(...position) ?? [];
  if (Math.abs(back - x) < transform.cellWidth) return position;
  throw new SourceError("the service cannot return cells this near the antimeridian");
}

/** A date in the format of the service: A, the year and the day of the year. */
function dayOfModis(date: string): string {
  const day = new Date(date.slice(0, 10));
  const first = Date.UTC(day.getUTCFullYear(), 0, 1);
  const ofYear = Math.round((day.getTime() - first) / 86_400_000) + 1;
  return `A${day.getUTCFullYear()}${String(ofYear).padStart(3, "0")}`;
}
