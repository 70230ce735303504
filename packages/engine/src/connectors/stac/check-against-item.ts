import type { Grid } from "../../grid/grid.ts";
import { CrsError } from "../../projection/crs-error.ts";
import { projectionOf } from "../../projection/projection.ts";
import { readCrs } from "../../projection/read-crs.ts";
import { isSamePlace } from "../../source/same-place.ts";
import { SourceError } from "../../source/source-error.ts";
import type { Asset, Item } from "./documents.ts";

/**
 * Compares a file with the metadata of its STAC item or asset (projection extension: proj:code or proj:epsg,
 * proj:shape).
 *
 * @param isOfFile whether the CRS is that of the file, not of the owner
 * @throws SourceError that names the difference: either the item or the file is wrong
 */
export function checkAgainstItem(
  grid: Grid,
  { id, properties, assets }: Item,
  asset: Asset,
  isOfFile = true,
): void {
  const { crs, width, height } = grid;
  const { "proj:epsg": epsg, "proj:code": code } = { ...properties, ...asset };
  const declared = code ?? (epsg == null ? undefined : `EPSG:${epsg}`);
  if (isOfFile && declared !== undefined && !isDeclared(grid, declared))
    throw new SourceError(`it is in CRS ${crs}, but its STAC item ${id} has ${declared}`);
  // The shape of an item of several assets is that of one of them, which may be another.
  const isOnlyAsset = Object.keys(assets).length === 1;
  const shape = asset["proj:shape"] ?? (isOnlyAsset ? properties["proj:shape"] : undefined);
  if (shape == null) return;
  const [rows, columns] = shape;
  if (rows !== height || columns !== width)
    throw new SourceError(
      `it has ${width} x ${height} cells, but its STAC item ${id} has ${columns} x ${rows}`,
    );
}

/**
 * Whether a declared CRS places the corners of a raster where its own does: the code of a compound CRS names the same
 * horizontal one, and parameters may be those of a code. A code that is not known is not compared.
 */
function isDeclared(grid: Grid, declared: string): boolean {
  const other = codeOf(declared);
  return (
    other === undefined || projectionOf(other) === undefined || isSamePlace(grid.crs, other, grid)
  );
}

function codeOf(declared: string): string | undefined {
  try {
    return readCrs(declared);
  } catch (error) {
    if (error instanceof CrsError) return undefined;
    throw error;
  }
}
