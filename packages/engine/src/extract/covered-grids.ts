import type { Geometry } from "@cas/models";
import type { Coverage } from "../coverage/coverage.ts";
import { coverGeometry } from "../coverage/cover-geometry.ts";
import type { Weighting } from "../coverage/weighting.ts";
import type { Grid } from "../grid/grid.ts";
import { type PlacedGeometry, reprojectGeometry } from "../grid/reproject-geometry.ts";
import { Pace } from "../schedule/pace.ts";
import type { YieldIfDue } from "../schedule/yield-to-event-loop.ts";
import type { RasterSource } from "../source/raster-source.ts";
import type { ReadAllowance } from "../source/read-allowance.ts";
import { bendToRows } from "./bend-to-rows.ts";
import { CoveredBands, STEPS_AT_ONCE } from "./covered-bands.ts";

/** Computes coverage; tests count its calls. */
export type CoverGeometry = typeof coverGeometry;

/** A geometry on a grid. */
export interface CoveredGrid {
  /** The area of the whole geometry, in cells. */
  readonly area: number;
  /** Its covered cells by blocks, once for each turn round the Earth. */
  readonly bands: readonly CoveredBands[];
}

/** Maximum number of grids with cached coverage: a step of a mosaic has several, and the next step has the same. */
const MAX_GRIDS = 8;

/** The coverage of a geometry on the grids of a dataset, computed once for each grid, for any number of time steps. */
export class CoveredGrids {
  readonly #geometry: Geometry;
  readonly #weighting: Weighting;
  readonly #allowance: ReadAllowance;
  readonly #yieldIfDue: YieldIfDue;
  readonly #cover: CoverGeometry;
  /** The last used is last. A map, because one is made for each geometry and dataset, mostly for a single grid. */
  readonly #cache = new Map<string, CoveredGrid>();

  /** @param geometry degrees, longitude first */
  constructor(
    geometry: Geometry,
    weighting: Weighting,
    allowance: ReadAllowance,
    yieldIfDue: YieldIfDue,
    cover: CoverGeometry = coverGeometry,
  ) {
    this.#geometry = geometry;
    this.#weighting = weighting;
    this.#allowance = allowance;
    this.#yieldIfDue = yieldIfDue;
    this.#cover = cover;
  }

  /** @throws CasError upstream_error for a geometry that cannot be reprojected to the grid, or has too many rows */
  async on(raster: RasterSource): Promise<CoveredGrid> {
    const key = layoutKey(raster);
    const cached = this.#cache.get(key);
    if (cached !== undefined) {
      this.#keep(key, cached);
      return cached;
    }
    const { grid } = raster;
    const placed = await reprojectGeometry(this.#geometry, grid, this.#yieldIfDue);
    const covered =
      placed.geometry === undefined
        ? { area: placed.cells, bands: [] }
        : await this.#coverOn(raster, placed);
    this.#keep(key, covered);
    return covered;
  }

  #keep(key: string, covered: CoveredGrid): void {
    this.#cache.delete(key);
    this.#cache.set(key, covered);
    const [oldest] = this.#cache.keys();
    if (this.#cache.size > MAX_GRIDS && oldest !== undefined) this.#cache.delete(oldest);
  }

  async #coverOn(raster: RasterSource, { geometry, whole }: PlacedGeometry): Promise<CoveredGrid> {
    const pace = new Pace(this.#yieldIfDue, STEPS_AT_ONCE);
    const bent = await bendToRows(geometry, raster.grid, this.#yieldIfDue);
    const turns = await pace.run(this.#cover(bent, raster.grid, this.#weighting));
    return {
      area: whole * (await this.#areaOf(raster, turns[0], pace)),
      bands: turns.map((coverage) => new CoveredBands(raster, coverage, this.#yieldIfDue)),
    };
  }

  /** The area of a coverage in cells; masks are counted row by row, inside and outside the raster. */
  async #areaOf({ name }: RasterSource, { bounds, area }: Coverage, pace: Pace): Promise<number> {
    const { minRow, maxRow } = bounds;
    if (this.#weighting !== "exact") this.#allowance.refuseTall(name, maxRow - minRow);
    return pace.run(area());
  }
}

/** A key of the layout: equal for rasters with the same grid and size of blocks. */
export function layoutKey({ grid, blockWidth, blockHeight }: RasterSource): string {
  const cached = keys.get(grid);
  if (cached?.blockWidth === blockWidth && cached.blockHeight === blockHeight) return cached.key;
  const { originX, originY, cellWidth, cellHeight } = grid.transform;
  const numbers = [grid.width, grid.height, originX, originY, cellWidth, cellHeight];
  const key = [grid.crs, ...numbers, blockWidth, blockHeight, edgesKey(grid.rowEdges)].join(" ");
  keys.set(grid, { blockWidth, blockHeight, key });
  return key;
}

/** A number for each list of edges, which rasters of a dataset share. */
function edgesKey(edges: Float64Array | undefined): number {
  if (edges === undefined) return 0;
  const key = edgesKeys.get(edges) ?? ++lastEdgesKey;
  edgesKeys.set(edges, key);
  return key;
}

const edgesKeys = new WeakMap<Float64Array, number>();
let lastEdgesKey = 0;

/** Cached, because a raster serves many geometries, and the steps of a store have one grid. */
const keys = new WeakMap<
  Grid,
  { readonly blockWidth: number; readonly blockHeight: number; readonly key: string }
>();
