import type { Grid } from "../grid/grid.ts";
import { projectionOf } from "../projection/projection.ts";
import { SourceError } from "./source-error.ts";
import { refuseOver, type SourceLimits } from "./source-limits.ts";

/** Most cells between the origin of coordinates and a cell: beyond, neighbours have the same coordinates. */
const MOST_CELLS_AWAY = 2 ** 50;
/** Smallest side of a cell: degrees, about a millimetre on the ground, and units of a projection, which may be kilometres. */
const LEAST_DEGREES = 1e-8;
const LEAST_UNITS = 1e-6;

/**
 * Refuses a grid with which nothing can be computed: sides that are no numbers of cells, cells whose place is no number, or
 * that are smaller than any survey.
 *
 * @throws SourceError that says what is wrong
 */
export function checkGrid(
  { width, height, transform, crs }: Grid,
  limits: Pick<SourceLimits, "maxRasterSide">,
): void {
  checkSides(width, height, limits);
  const { originX, originY, cellWidth, cellHeight } = transform;
  const corners = [originX, originY, originX + width * cellWidth, originY + height * cellHeight];
  if (![...corners, cellWidth, cellHeight].every(Number.isFinite))
    throw new SourceError("its georeference holds no numbers");
  const cell = Math.min(Math.abs(cellWidth), Math.abs(cellHeight));
  const least = projectionOf(crs)?.project === undefined ? LEAST_DEGREES : LEAST_UNITS;
  if (cell < least)
    throw new SourceError(`cells of ${cell} are smaller than any raster has (least ${least})`);
  if (Math.max(...corners.map(Math.abs)) / cell > MOST_CELLS_AWAY)
    throw new SourceError(`cells of ${cell} are too small for where it lies`);
}

/** @throws SourceError for a number of cells along a side that is none, or too great */
export function checkSides(
  width: number,
  height: number,
  limits: Pick<SourceLimits, "maxRasterSide">,
): void {
  for (const side of [width, height]) {
    refuseOver("maxRasterSide", limits, side, "cells along a side");
    if (!Number.isInteger(side) || side < 1)
      throw new SourceError(`a side of ${side} cells is none`);
  }
}
