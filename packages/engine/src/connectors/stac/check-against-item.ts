import type { Grid } from "../../grid/grid.ts";
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
  { crs, width, height }: Grid,
  { id, properties }: Item,
  asset: Asset,
  isOfFile: boolean,
): void {
  const { "proj:epsg": epsg, "proj:code": code, "proj:shape": shape } = { ...properties, ...asset };
  const declared = code ?? (epsg == null ? undefined : `EPSG:${epsg}`);
  // A CRS in PROJ parameters has no code to compare.
  if (isOfFile && declared !== undefined && crs.startsWith("EPSG:") && declared !== crs)
    throw new SourceError(`it is in CRS ${crs}, but its STAC item ${id} has ${declared}`);
  if (shape == null) return;
  const [rows, columns] = shape;
  if (rows !== height || columns !== width)
    throw new SourceError(
      `it has ${width} x ${height} cells, but its STAC item ${id} has ${columns} x ${rows}`,
    );
}
