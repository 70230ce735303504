import type { Geometry } from "@cas/models";
import { LRUCache } from "lru-cache";
import type { Coverage } from "../coverage/coverage.ts";
import { coverGeometry } from "../coverage/cover-geometry.ts";
import type { Weighting } from "../coverage/weighting.ts";
import { reprojectGeometry } from "../projection/reproject-geometry.ts";
import { Pace } from "../schedule/pace.ts";
import type { YieldIfDue } from "../schedule/yield-to-event-loop.ts";
import type { RasterSource } from "../source/raster-source.ts";
import type { ReadAllowance } from "../source/read-allowance.ts";
import { CoveredBands, STEPS_AT_ONCE } from "./covered-bands.ts";

/** What covers a geometry, which tests count. */
export type CoverGeometry = typeof coverGeometry;

/** A geometry on a grid. */
export interface CoveredGrid {
  /** The area of the whole geometry, in cells. */
  readonly area: number;
  /** Its covered cells by blocks, once for each turn round the Earth. */
  readonly bands: readonly CoveredBands[];
}

/** Grids of which the coverage is kept: a step of a mosaic has several, the next step has them again. */
const MOST_GRIDS = 8;

/** A geometry on the grids of a dataset, covered once for each grid, however many time steps are on it. */
export class CoveredGrids {
  readonly #geometry: Geometry;
  readonly #weighting: Weighting;
  readonly #allowance: ReadAllowance;
  readonly #yieldIfDue: YieldIfDue;
  readonly #cover: CoverGeometry;
  readonly #known = new LRUCache<string, CoveredGrid>({ max: MOST_GRIDS });

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

  /** @throws CasError upstream_error for a grid in which the geometry has no place, or takes too many rows */
  async on(raster: RasterSource): Promise<CoveredGrid> {
    const key = layoutKey(raster);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const { grid } = raster;
    const placed = await reprojectGeometry(this.#geometry, grid, this.#yieldIfDue);
    const pace = new Pace(this.#yieldIfDue, STEPS_AT_ONCE);
    const turns = await pace.run(this.#cover(placed, grid, this.#weighting));
    const covered = {
      area: await this.#areaOf(raster, turns[0], pace),
      bands: turns.map((coverage) => new CoveredBands(raster, coverage, this.#yieldIfDue)),
    };
    this.#known.set(key, covered);
    return covered;
  }

  /** The area of a coverage in cells; those of masks are counted row by row, on the raster and beside it. */
  async #areaOf({ name }: RasterSource, { bounds, area }: Coverage, pace: Pace): Promise<number> {
    const { minRow, maxRow } = bounds;
    if (this.#weighting !== "exact") this.#allowance.refuseTall(name, maxRow - minRow);
    return pace.run(area());
  }
}

/** The same for rasters of the same cells that are cut into blocks alike. */
export function layoutKey(raster: RasterSource): string {
  const known = keys.get(raster);
  if (known !== undefined) return known;
  const { grid, blockWidth, blockHeight } = raster;
  const { originX, originY, cellWidth, cellHeight } = grid.transform;
  const numbers = [grid.width, grid.height, originX, originY, cellWidth, cellHeight];
  const key = [grid.crs, ...numbers, blockWidth, blockHeight].join(" ");
  keys.set(raster, key);
  return key;
}

/** A raster is asked about by many geometries. */
const keys = new WeakMap<RasterSource, string>();
