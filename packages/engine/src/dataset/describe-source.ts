import type { RasterSource } from "../source/raster-source.ts";
import { spansOf } from "../time/time-steps.ts";
import { createYieldIfDue } from "../schedule/yield-to-event-loop.ts";
import type { OpenDataset } from "./open-dataset.ts";

/** A raster as it would be read. */
export interface RasterDescription {
  /** Its name in provenance, never a path of this machine. */
  readonly name: string;
  /** Coordinate reference system, e.g. EPSG:4326. */
  readonly crs: string;
  /** Columns. */
  readonly width: number;
  /** Rows. */
  readonly height: number;
  /**
   * x of the left edge, width of a cell, y of the first row's outer edge, height of a cell (negative if the first row is the
   * northernmost), in units of the CRS.
   */
  readonly transform: readonly [
    originX: number,
    cellWidth: number,
    originY: number,
    cellHeight: number,
  ];
  /** Columns and rows of a block (tile, strip, chunk). */
  readonly block: readonly [columns: number, rows: number];
  /** Bands of its file; undefined where a source has no bands. */
  readonly bands: number | undefined;
  /** Type of the stored numbers; undefined where values are computed from them. */
  readonly type: string | undefined;
  /** Number of cells without data; NaN is never data. Undefined without one, and where values are computed. */
  readonly nodata: number | undefined;
  /** Texts of warnings about how it is read. */
  readonly notes: readonly string[];
}

/** What the source of a dataset holds. */
export interface SourceDescription {
  /** How it is read, as in provenance. */
  readonly protocol: string;
  /** Its time steps; undefined for a source without a time axis. */
  readonly steps:
    | {
        /** Their number. */
        readonly count: number;
        /** Begin of the first, ISO 8601. */
        readonly start: string;
        /** End of the last, ISO 8601. */
        readonly end: string;
      }
    | undefined;
  /** Number of its rasters; of a source with time steps those of the latest. */
  readonly rasterCount: number;
  /** The first of them. */
  readonly rasters: readonly RasterDescription[];
}

/** Most rasters that are described. */
const MOST_RASTERS = 10;

/**
 * Opens the source of a dataset, and describes it without reading cells.
 *
 * @throws CasError upstream_error for a source that cannot be read
 */
export async function describeSource(
  { dataset, connector }: OpenDataset,
  signal: AbortSignal,
): Promise<SourceDescription> {
  const steps = await connector.steps(signal);
  const { starts, ends } = await spansOf(steps, createYieldIfDue(signal));
  const [first, latest] = [extreme(starts, -1), extreme(starts, 1)].map((index) => steps[index]);
  const last = steps[extreme(ends, 1)];
  const rasters = await connector.rasters(latest, { bbox: dataset.bbox, signal });
  return {
    protocol: connector.protocol,
    steps:
      first === undefined || last === undefined
        ? undefined
        : { count: steps.length, start: first.start, end: last.end },
    rasterCount: rasters.length,
    rasters: rasters.slice(0, MOST_RASTERS).map(rasterOf),
  };
}

/** The place of the smallest (-1) or greatest (1) number. */
function extreme(numbers: Float64Array, sign: -1 | 1): number {
  let best = 0;
  for (let index = 1; index < numbers.length; index++)
    if (sign * (numbers[index] ?? 0) > sign * (numbers[best] ?? 0)) best = index;
  return best;
}

const rasterOf = ({
  name,
  grid: { crs, width, height, transform },
  blockWidth,
  blockHeight,
  bands,
  stored,
  nodata,
  notes = [],
}: RasterSource): RasterDescription => ({
  name,
  crs,
  width,
  height,
  transform: [transform.originX, transform.cellWidth, transform.originY, transform.cellHeight],
  block: [blockWidth, blockHeight],
  bands,
  type: stored?.type,
  nodata,
  notes,
});
