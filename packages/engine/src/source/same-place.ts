import type { Grid } from "../grid/grid.ts";
import { projectionOf } from "../projection/projection.ts";

/** Greatest distance between two positions of a cell, degrees: a centimetre. */
const TOLERANCE = 1e-7;

/** Whether two CRSs place the cells of a raster alike, e.g. a code and the parameters of it. */
export function isSamePlace(
  a: string,
  b: string,
  { transform, width, height }: Omit<Grid, "crs">,
): boolean {
  if (a === b) return true;
  const [first, second] = [projectionOf(a), projectionOf(b)];
  if (first === undefined || second === undefined) return false;
  return [0, 0.5, 1].every((across) =>
    [0, 0.5, 1].every((down) => {
      const x = transform.originX + across * width * transform.cellWidth;
      const y = transform.originY + down * height * transform.cellHeight;
      const [position, other] = [first.unproject(x, y), second.unproject(x, y)];
      // Positions that are not finite are not different.
      return [0, 1].every(
        (axis) => !(Math.abs((position[axis] ?? 0) - (other[axis] ?? 0)) > TOLERANCE),
      );
    }),
  );
}
