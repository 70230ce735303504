import type { Grid } from "../grid/grid.ts";
import { REPROJECT } from "../projection/crs-error.ts";
import { projectionOf } from "../projection/projection.ts";
import { SourceError } from "./source-error.ts";
import { refuseOver, type SourceLimits } from "./source-limits.ts";

/**
 * Maximum number of cells between the origin of coordinates and a cell: beyond, neighbours have the same coordinates.
 */
const MAX_CELLS_AWAY = 2 ** 50;
/**
 * Minimum side of a cell: in degrees about a millimetre on the ground; in units of a projection, which may be
 * kilometres.
 */
const MIN_DEGREES = 1e-8;
const MIN_UNITS = 1e-6;

/**
 * Rejects a grid that cannot be used: sides that are no numbers of cells, cells whose position is not finite, or cells
 * smaller than in any survey.
 *
 * @throws SourceError that names the problem
 */
export function checkGrid(
  { width, height, transform, crs }: Grid,
  limits: Pick<SourceLimits, "maxRasterSide" | "maxDatumErrorM">,
): void {
  checkSides(width, height, limits);
  refuseFarDatum(crs, limits);
  const { originX, originY, cellWidth, cellHeight } = transform;
  const corners = [originX, originY, originX + width * cellWidth, originY + height * cellHeight];
  if (![...corners, cellWidth, cellHeight].every(Number.isFinite))
    throw new SourceError("its georeference is not finite");
  const cell = Math.min(Math.abs(cellWidth), Math.abs(cellHeight));
  const least = projectionOf(crs)?.project === undefined ? MIN_DEGREES : MIN_UNITS;
  if (cell < least)
    throw new SourceError(`cells of ${cell} are smaller than the minimum of ${least}`);
  if (Math.max(...corners.map(Math.abs)) / cell > MAX_CELLS_AWAY)
    throw new SourceError(`cells of ${cell} are too small for its position`);
}

/** @throws SourceError for a datum whose shift to WGS 84 has a greater error than the limit */
function refuseFarDatum(
  crs: string,
  { maxDatumErrorM }: Pick<SourceLimits, "maxDatumErrorM">,
): void {
  const shift = projectionOf(crs)?.definition.shift;
  if (shift?.error === undefined || shift.error <= maxDatumErrorM) return;
  const code = /^[A-Z]+:\d+$/.test(crs) ? `CRS ${crs}` : "its CRS";
  throw new SourceError(
    `${code} has the datum ${shift.name}, which needs a grid of shifts that the engine does not have; without it cells ` +
      `lie up to ${shift.error} m off > limit ${maxDatumErrorM} (maxDatumErrorM). Raise the limit to accept that, or ` +
      REPROJECT,
  );
}

/** @throws SourceError for a number of cells along a side that is not a positive integer, or too large */
export function checkSides(
  width: number,
  height: number,
  limits: Pick<SourceLimits, "maxRasterSide">,
): void {
  for (const side of [width, height]) {
    refuseOver("maxRasterSide", limits, side, "cells along a side");
    if (!Number.isInteger(side) || side < 1)
      throw new SourceError(`a side of ${side} cells is not valid`);
  }
}
