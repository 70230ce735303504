import { CasError } from "@cas/models";
import { type Grid, longitudePeriod } from "../grid/grid.ts";
import { relativeCellSize } from "../grid/relative-cell-size.ts";
import type { RasterSource } from "../source/raster-source.ts";

/** A raster of a time step, and the area of the whole geometry in its cells. */
interface CoveredStep {
  readonly raster: Pick<RasterSource, "name" | "grid">;
  readonly area: number;
}

/** How the cells of the time steps of a result are weighted. */
export interface StepWeights {
  /** Whether the geometry is a point, which is in one cell whatever its size. */
  readonly isPoint: boolean;
  /** Whether masks of whole cells are counted, whose areas are rough. */
  readonly countsCells: boolean;
  /** Whether cells of longitude and latitude have their true areas as weights. */
  readonly areaWeighted: boolean;
}

/**
 * The size of the cells of time steps on different grids. Each step weighs the same: its cells count so that the
 * geometry has the same area in it as in the first step, in cells of the first step. The CRS and the size of cells do not matter.
 */
export class StepScale {
  readonly #weights: StepWeights;
  #first: CoveredStep | undefined;
  /** The first raster of the last step, and the size of its cells. */
  #inStep: CoveredStep | undefined;
  #ofStep = 1;
  #other: string | undefined;

  constructor(weights: StepWeights) {
    this.#weights = weights;
  }

  /**
   * The size of a cell of the first raster of a step, in cells of the first step.
   *
   * @throws CasError upstream_error for true areas of degrees beside cells of lengths, which have no common unit
   */
  of(step: CoveredStep): number {
    this.#first ??= step;
    this.#inStep = step;
    this.#ofStep = this.#scaleOf(step, this.#first);
    if (Math.abs(this.#ofStep - 1) > MENTIONED) this.#other ??= step.raster.name;
    return this.#ofStep;
  }

  /**
   * The size of a cell of another raster of the last step, in cells of the first step. Units of maps count as true
   * lengths, e.g. in two zones of UTM, unless they are far from it, as those of Web Mercator are far from the equator.
   */
  beside({ raster, area }: CoveredStep): number {
    const first = this.#inStep;
    if (first === undefined || this.#weights.isPoint) return this.#ofStep;
    const stated = relativeCellSize(raster.grid, first.raster.grid);
    const found = first.area / area;
    const isFar =
      !this.#weights.countsCells &&
      raster.grid.crs !== first.raster.grid.crs &&
      found > 0 &&
      found < Infinity &&
      Math.abs(found / stated - 1) > DISTORTED;
    return this.#ofStep * (isFar ? found : stated);
  }

  /** The text of a warning for a statistic that adds cells; undefined when the cells of all steps have the same size. */
  get note(): string | undefined {
    if (this.#other === undefined) return undefined;
    const first = this.#first?.raster.name ?? "";
    return `cells of its time steps have different sizes: they are counted in cells of ${first}, also those of ${this.#other}; time_aggregation "none" counts each step in its own`;
  }

  #scaleOf({ raster, area }: CoveredStep, first: CoveredStep): number {
    const { grid } = raster;
    const { grid: reference } = first.raster;
    if (grid === reference || this.#weights.isPoint) return 1;
    if (this.#weights.areaWeighted) refuseDegreesAndLengths(grid, reference);
    if (this.#weights.countsCells && grid.crs === reference.crs)
      return relativeCellSize(grid, reference);
    const scale = first.area / area;
    // Areas that differ only by rounding count as equal; a step without any area has no cells to weigh.
    return !(scale > 0 && scale < Infinity) || Math.abs(scale - 1) < ROUNDING ? 1 : scale;
  }
}

const ROUNDING = 1e-9;
/** Areas of a map that differ more from the true ones are not those that its units state. */
const DISTORTED = 0.05;
/** Cells that differ by less, such as those of two zones of UTM, are not worth a warning. */
const MENTIONED = 0.01;

function refuseDegreesAndLengths(a: Grid, b: Grid): void {
  if ((longitudePeriod(a) === undefined) === (longitudePeriod(b) === undefined)) return;
  throw new CasError({
    errorType: "upstream_error",
    message: `its time steps are in ${b.crs} and ${a.crs}, and only cells of longitude and latitude have true areas; use time_aggregation "none", a time_range with steps of one of them, or an engine without areaWeighted`,
  });
}
