import { columnAt, type Grid, rowAt } from "../../grid/grid.ts";
import type { Window } from "../../grid/window.ts";
import { BlockCache } from "../block-cache.ts";
import { GeotiffSource } from "../geotiff/geotiff-source.ts";
import type { HttpAccess } from "../http/http-client.ts";
import { refuseHtml } from "../http/refuse-html.ts";
import { MemoryBytes } from "../memory-bytes.ts";
import { fillWindow } from "../mosaic/fill-window.ts";
import type { Block, RasterSource } from "../raster-source.ts";
import type { SourceLimits } from "../source-limits.ts";
import { SourceError, unreadable } from "../source-error.ts";
import { refuseReport } from "./wcs-xml.ts";

/** A coverage as its cells are asked for. */
export interface WcsSource {
  readonly name: string;
  /** What tells this version of the coverage from every other. */
  readonly key: string;
  readonly grid: Grid;
  /** Number of cells without data, where the server's GeoTIFFs do not say it. */
  readonly nodata: number | undefined;
  /** Band of the coverage, counted from 1. */
  readonly band: number;
  /** The address that answers the cells of a window as a GeoTIFF. */
  readonly addressOf: (window: Window) => URL;
  readonly http: HttpAccess;
  readonly cache: BlockCache;
  readonly limits: SourceLimits;
}

/** Cells along each side of what is asked for at once: near what servers allow, and enough for most areas. */
const BLOCK_CELLS = 512;
/** Bytes of a block that is given out. */
const CELLS_BYTES = BLOCK_CELLS * BLOCK_CELLS * 8;
/** Most bytes of an answer, and of a block in it once it is decoded: 16 bands, and what a TIFF adds. */
const MOST_BYTES = CELLS_BYTES * 16 + 1024 * 1024;
/** How far cells may be from the lattice of the coverage, in cells. */
const SLACK = 0.01;

/** A coverage of a Web Coverage Service, read in squares of cells. */
export class WcsRaster implements RasterSource {
  readonly name: string;
  readonly grid: Grid;
  readonly blockWidth = BLOCK_CELLS;
  readonly blockHeight = BLOCK_CELLS;
  readonly nodata: number | undefined;
  readonly #source: WcsSource;

  constructor(source: WcsSource) {
    this.name = source.name;
    this.grid = source.grid;
    this.nodata = source.nodata;
    this.#source = source;
  }

  readBlock(blockColumn: number, blockRow: number, signal: AbortSignal): Promise<Block> {
    const { key, cache } = this.#source;
    return cache.get(`${key}/${blockColumn}/${blockRow}`, signal, async (shared) => {
      try {
        return await this.#ask(blockColumn * BLOCK_CELLS, blockRow * BLOCK_CELLS, shared);
      } catch (cause) {
        throw unreadable(this.name, cause, shared);
      }
    });
  }

  /** The answer, twice while it is put together, a block of it while it is decoded, and the cells that are made of it. */
  blockCost(): number {
    return 4 * MOST_BYTES + CELLS_BYTES;
  }

  async #ask(column: number, row: number, signal: AbortSignal): Promise<Block> {
    const { http, addressOf, band, limits } = this.#source;
    const window = {
      column,
      row,
      width: Math.min(BLOCK_CELLS, this.grid.width - column),
      height: Math.min(BLOCK_CELLS, this.grid.height - row),
    };
    const { body, header } = await http.ask({
      url: addressOf(window),
      maxBytes: MOST_BYTES,
      signal,
      check: refuseHtml,
    });
    await refuseOther(body, header("content-type") ?? "", signal);
    // The cells are kept as the block that is made of them, and nowhere else.
    const bytes = new MemoryBytes(this.name, this.#source.key, body);
    const own = { ...limits, maxBlockBytes: Math.min(limits.maxBlockBytes, MOST_BYTES) };
    await using answer = await GeotiffSource.open(bytes, band, new BlockCache(1), signal, own);
    const cells = new Float64Array(BLOCK_CELLS * BLOCK_CELLS).fill(Number.NaN);
    const wanted = { column, row, width: BLOCK_CELLS, height: BLOCK_CELLS };
    const place = placeOf(answer.grid, this.grid, window);
    await fillWindow(cells, wanted, { raster: answer, ...place }, signal);
    return cells;
  }
}

/** @throws SourceError for an answer that is no GeoTIFF, saying what it is */
async function refuseOther(
  bytes: Uint8Array,
  contentType: string,
  signal: AbortSignal,
): Promise<void> {
  const [first, second, third] = bytes;
  const isTiff =
    (first === 0x49 && second === 0x49 && (third === 42 || third === 43)) ||
    (first === 0x4d && second === 0x4d && third === 0);
  if (isTiff) return;
  if (/xml/i.test(contentType)) await refuseReport(bytes, signal);
  throw new SourceError("the server sent no GeoTIFF");
}

/**
 * Where the first cell of an answer lies in the coverage.
 *
 * @throws SourceError when the cells are not those that were asked for
 */
function placeOf(
  { crs, transform, width, height }: Grid,
  coverage: Grid,
  window: Window,
): { readonly column: number; readonly row: number } {
  if (crs !== coverage.crs)
    throw new SourceError(`the server answered in CRS ${crs} instead of ${coverage.crs}`);
  const at = [
    columnAt(coverage.transform, transform.originX),
    rowAt(coverage.transform, transform.originY),
    columnAt(coverage.transform, transform.originX + width * transform.cellWidth),
    rowAt(coverage.transform, transform.originY + height * transform.cellHeight),
  ];
  const [column = 0, row = 0, right = 0, bottom = 0] = at.map(Math.round);
  const isOnLattice =
    at.every((place) => Math.abs(place - Math.round(place)) < SLACK) &&
    right - column === width &&
    bottom - row === height;
  const isWhole =
    column <= window.column &&
    row <= window.row &&
    right >= window.column + window.width &&
    bottom >= window.row + window.height;
  if (!isOnLattice || !isWhole)
    throw new SourceError("the server answered other cells than those that were asked");
  return { column, row };
}
