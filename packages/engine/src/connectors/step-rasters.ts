import { LRUCache } from "lru-cache";
import type { RasterSource } from "../source/raster-source.ts";
import type { TimeStep } from "../time/time-steps.ts";

/** Most steps whose rasters are kept: two years of hours, fifty of days. A raster has no cells, but some texts and functions. */
const MOST_STEPS = 20_000;

/** The rasters of the steps that were last asked for, of all datasets: many geometries are asked about the same steps. */
export class StepRasters {
  readonly #rasters = new LRUCache<TimeStep, readonly RasterSource[]>({ max: MOST_STEPS });

  /** The rasters of a step; makes them if they are not known. Without a step they are always made. */
  of(step: TimeStep | undefined, make: () => readonly RasterSource[]): readonly RasterSource[] {
    if (step === undefined) return make();
    const known = this.#rasters.get(step);
    if (known !== undefined) return known;
    const made = make();
    this.#rasters.set(step, made);
    return made;
  }
}
