import { columnAt, type Grid, rowAt } from "../../grid/grid.ts";
import type { Window } from "../../grid/window.ts";
import { BlockCache } from "../block-cache.ts";
import { GeotiffSource } from "../geotiff/geotiff-source.ts";
import type { HttpAccess } from "../http/http-client.ts";
import { refuseHtml } from "../http/refuse-html.ts";
import { MemoryBytes } from "../memory-bytes.ts";
import { fillWindow } from "../mosaic/fill-window.ts";
import type { Block, RasterSource } from "../raster-source.ts";
import type { CellWords } from "../cell-words.ts";
import type { SourceLimits } from "../source-limits.ts";
import { type Suspects, suspectsOf } from "../undeclared-nodata.ts";
import { elseBytes } from "../file-kind.ts";
import { isSamePlace } from "../same-place.ts";
import { SourceError, unreadable } from "../source-error.ts";
import { refuseReport } from "./wcs-xml.ts";

/** A coverage and how to request its cells. */
export interface WcsSource {
  readonly name: string;
  /** Cache key: unique for each coverage and version. */
  readonly key: string;
  readonly grid: Grid;
  /** What its owner and its description state of the cells. */
  readonly words: CellWords;
  /** Texts of warnings about its description. */
  readonly notes: readonly string[];
  /** Band of the coverage, counted from 1. */
  readonly band: number;
  /** The URL of a window of cells as a GeoTIFF. */
  readonly addressOf: (window: Window) => URL;
  readonly http: HttpAccess;
  readonly cache: BlockCache;
  readonly limits: SourceLimits;
}

/** Cells along each side of one request: near the limit of servers, and enough for most areas. */
const BLOCK_CELLS = 512;
/** Bytes of the cells of a block. */
const CELLS_BYTES = BLOCK_CELLS * BLOCK_CELLS * 8;
/** Maximum bytes of a response, and of a decoded block in it: 16 bands, and the overhead of a TIFF. */
const MAX_RESPONSE_BYTES = CELLS_BYTES * 16 + 1024 * 1024;
/** Tolerance of cells from the lattice of the coverage, in cells. */
const SLACK = 0.01;

/** Notes of responses that are kept. */
const MOST_NOTES = 20;
const ANY_SUSPECTS = suspectsOf("float64", { scale: 1, offset: 0 });

/** A coverage of a Web Coverage Service (WCS), read in squares of cells. */
export class WcsRaster implements RasterSource {
  readonly name: string;
  readonly grid: Grid;
  readonly blockWidth = BLOCK_CELLS;
  readonly blockHeight = BLOCK_CELLS;
  readonly nodata = undefined;
  readonly #source: WcsSource;
  readonly #notes: Set<string>;
  /** Whether a response states its nodata. */
  #statesNodata = false;

  constructor(source: WcsSource) {
    this.name = source.name;
    this.grid = source.grid;
    this.#source = source;
    this.#notes = new Set(source.notes);
  }

  /** Notes of the description, and of the responses so far. */
  get notes(): readonly string[] {
    return [...this.#notes];
  }

  /** Before the first response nobody knows whether the service states nodata. */
  get suspects(): Suspects | undefined {
    const { nodata, furtherNodata = [] } = this.#source.words;
    const isStated = nodata !== undefined || furtherNodata.length > 0 || this.#statesNodata;
    return isStated ? undefined : ANY_SUSPECTS;
  }

  readBlock(blockColumn: number, blockRow: number, signal: AbortSignal): Promise<Block> {
    const { key, cache } = this.#source;
    return cache.get(`${key}/${blockColumn}/${blockRow}`, signal, async (shared) => {
      try {
        return await this.#fetchBlock(blockColumn * BLOCK_CELLS, blockRow * BLOCK_CELLS, shared);
      } catch (cause) {
        throw unreadable(this.name, cause, shared);
      }
    });
  }

  /** The response, two copies while its parts are joined, a decoded block of it, and the cells of the block. */
  blockCost(): number {
    return 4 * MAX_RESPONSE_BYTES + CELLS_BYTES;
  }

  async #fetchBlock(column: number, row: number, signal: AbortSignal): Promise<Block> {
    const { http, addressOf, band, limits, words } = this.#source;
    const window = {
      column,
      row,
      width: Math.min(BLOCK_CELLS, this.grid.width - column),
      height: Math.min(BLOCK_CELLS, this.grid.height - row),
    };
    const { body, header } = await http.ask({
      url: addressOf(window),
      maxBytes: MAX_RESPONSE_BYTES,
      signal,
      check: refuseHtml,
    });
    await refuseNonTiff(body, header("content-type") ?? "", signal);
    // Only the block made from these cells is cached.
    const bytes = new MemoryBytes(this.name, this.#source.key, body);
    const responseLimits = {
      ...limits,
      maxBlockBytes: Math.min(limits.maxBlockBytes, MAX_RESPONSE_BYTES),
    };
    const noCache = new BlockCache(1);
    await using response = await GeotiffSource.open(bytes, band, noCache, signal, {
      limits: responseLimits,
      words,
    });
    this.#statesNodata ||= response.suspects === undefined && response.nodata !== undefined;
    for (const note of response.notes) if (this.#notes.size < MOST_NOTES) this.#notes.add(note);
    const cells = new Float64Array(BLOCK_CELLS * BLOCK_CELLS).fill(Number.NaN);
    const block = { column, row, width: BLOCK_CELLS, height: BLOCK_CELLS };
    const position = positionOf(response.grid, this.grid, window);
    await fillWindow(cells, block, { raster: response, ...position }, signal);
    return cells;
  }
}

/** @throws SourceError for a response that is no GeoTIFF, with the code of an exception report if it is one */
async function refuseNonTiff(
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
  throw new SourceError(`the server sent no GeoTIFF${elseBytes(bytes)}`);
}

/**
 * The position of the first cell of a response in the coverage.
 *
 * @throws SourceError when the cells are not the requested cells
 */
function positionOf(
  { crs, transform, width, height }: Grid,
  coverage: Grid,
  window: Window,
): { readonly column: number; readonly row: number } {
  if (!isSamePlace(crs, coverage.crs, { transform, width, height }))
    throw new SourceError(`the server responded in CRS ${crs} instead of ${coverage.crs}`);
  const at = [
    columnAt(coverage.transform, transform.originX),
    rowAt(coverage.transform, transform.originY),
    columnAt(coverage.transform, transform.originX + width * transform.cellWidth),
    rowAt(coverage.transform, transform.originY + height * transform.cellHeight),
  ];
  const [column = 0, row = 0, right = 0, bottom = 0] = at.map(Math.round);
  const isOnLattice =
    at.every((position) => Math.abs(position - Math.round(position)) < SLACK) &&
    right - column === width &&
    bottom - row === height;
  const isWhole =
    column <= window.column &&
    row <= window.row &&
    right >= window.column + window.width &&
    bottom >= window.row + window.height;
  if (!isOnLattice || !isWhole)
    throw new SourceError("the server returned other cells than requested");
  return { column, row };
}
