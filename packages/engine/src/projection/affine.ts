import { CrsError } from "./crs-error.ts";

/**
 * An affine transform from columns and rows to coordinates, as in GDAL: x = c0 + column c1 + row c2,
 * y = c3 + column c4 + row c5.
 */
export type Affine = readonly [number, number, number, number, number, number];

const WORD = " +affine=";

/** A CRS whose coordinates are the columns and rows of a rotated raster in another CRS. */
export const withAffine = (crs: string, affine: Affine): string =>
  `${crs}${WORD}${affine.join(",")}`;

/** The CRS of a rotated raster, and the affine transform of its columns and rows; undefined for any other. */
export function splitAffine(crs: string): {
  readonly base: string;
  readonly affine: Affine | undefined;
} {
  const at = crs.indexOf(WORD);
  if (at === -1) return { base: crs, affine: undefined };
  const [c0, c1, c2, c3, c4, c5] = crs
    .slice(at + WORD.length)
    .split(",")
    .map(Number);
  const affine = [c0, c1, c2, c3, c4, c5].map((one) => one ?? Number.NaN) as unknown as Affine;
  const isInvertible = affine[1] * affine[5] !== affine[2] * affine[4];
  if (!affine.every(Number.isFinite) || !isInvertible)
    throw new CrsError("the affine transform of a rotated grid has no inverse");
  return { base: crs.slice(0, at), affine };
}

/** From columns and rows to coordinates. */
export const applyAffine = (
  [c0, c1, c2, c3, c4, c5]: Affine,
  column: number,
  row: number,
): readonly [number, number] => [c0 + column * c1 + row * c2, c3 + column * c4 + row * c5];

/** From coordinates to columns and rows. */
export function invertAffine(
  [c0, c1, c2, c3, c4, c5]: Affine,
  x: number,
  y: number,
): readonly [number, number] {
  const [dx, dy, determinant] = [x - c0, y - c3, c1 * c5 - c2 * c4];
  return [(dx * c5 - dy * c2) / determinant, (dy * c1 - dx * c4) / determinant];
}
