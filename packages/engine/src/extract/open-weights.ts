import { CasError, datasetWarning } from "@cas/models";
import type { OpenDataset } from "../dataset/open-dataset.ts";
import { assemble } from "../source/mosaic/assemble.ts";
import { PairedRaster } from "../source/mosaic/paired-raster.ts";
import type { Area } from "../dataset/connector.ts";
import type { RasterSource } from "../source/raster-source.ts";
import type { ReadAllowance } from "../source/read-allowance.ts";
import { unreadable } from "../source/source-error.ts";
import { createYieldIfDue } from "../schedule/yield-to-event-loop.ts";
import { chooseSteps } from "../time/time-steps.ts";

/** The weights of cells, from a raster of another dataset. */
export interface OpenWeights {
  /** The raster with the weights, for provenance and messages. */
  readonly name: string;
  /** Unit of the weights. */
  readonly units: string;
  /** A raster of values with the weight of each cell, see {@link PairedRaster}. */
  readonly pair: (values: RasterSource) => RasterSource;
  readonly warnings: readonly string[];
}

/**
 * Opens the weights of an area: those of the time step in the time range, or the latest.
 *
 * @throws CasError request_limit for several time steps
 * @throws CasError upstream_error for weights that cannot be read
 */
export async function openWeights(
  { dataset: { id, variables }, connector }: OpenDataset,
  area: Area,
  allowance: ReadAllowance,
): Promise<OpenWeights> {
  const available = await connector.steps(allowance.signal);
  const yieldIfDue = createYieldIfDue(allowance.signal);
  const { steps, warnings } = await chooseSteps(id, available, area.timeRange, yieldIfDue);
  const [step] = steps;
  if (steps.length !== 1)
    throw new CasError({
      errorType: "request_limit",
      message: `weights ${id}: ${steps.length} time steps, but weights are of one; give a time_range with one of them`,
    });
  const raster = combined(id, await connector.rasters(step, area));
  allowance.refuseGrid(raster);
  return {
    name: raster.name,
    units: variables[0]?.units ?? "",
    warnings,
    pair: (values) => {
      try {
        return new PairedRaster(values, raster);
      } catch (cause) {
        throw unreadable(datasetWarning("weights", id), cause);
      }
    },
  };
}

/** One raster of the files of the weights. */
function combined(id: string, rasters: readonly RasterSource[]): RasterSource {
  const assembled = assemble(rasters);
  const [only] = assembled;
  if (only !== undefined && assembled.length === 1) return only;
  const problem =
    only === undefined ? "there are none in the area" : "their files have several grids";
  throw new CasError({ errorType: "upstream_error", message: `weights ${id}: ${problem}` });
}
