import { RasterTypeKey, type TiffImage, TiffTag, TiffTagGeo } from "@cogeotiff/core";
import type { AffineTransform } from "../../grid/grid.ts";
import { UnsupportedGeotiffError } from "../source-error.ts";

/** Numbers of a tie point: column, row, depth, x, y, z. */
const TIE_POINT = 6;

/**
 * The affine transform of an image, in the units of its CRS; undefined for an image without a georeference.
 *
 * @throws UnsupportedGeotiffError for a rotated image, and for ground control points
 */
export async function readTransform(image: TiffImage): Promise<AffineTransform | undefined> {
  const matrix = await image.fetch(TiffTag.ModelTransformation);
  const scale = await image.fetch(TiffTag.ModelPixelScale);
  const tiePoint: readonly number[] | null = await image.fetch(TiffTag.ModelTiePoint);
  // For a raster of points (not areas) the tie point is the centre of the first cell.
  const shift =
    image.valueGeo(TiffTagGeo.GTRasterTypeGeoKey) === RasterTypeKey.PixelIsPoint ? 0.5 : 0;
  if (scale !== null && tiePoint !== null) {
    const [column = 0, row = 0, , x = 0, y = 0] = tiePoint;
    const [cellWidth, cellHeight] = [scale[0], -scale[1]];
    return {
      originX: x - (column + shift) * cellWidth,
      originY: y - (row + shift) * cellHeight,
      cellWidth,
      cellHeight,
    };
  }
  if (matrix === null) {
    if (tiePoint !== null && tiePoint.length > TIE_POINT)
      throw new UnsupportedGeotiffError("ground control points are not supported");
    return undefined;
  }
  const [cellWidth, rotation, , x, skew, cellHeight, , y] = matrix;
  if (rotation !== 0 || skew !== 0)
    throw new UnsupportedGeotiffError("a rotated grid is not supported");
  return { originX: x - shift * cellWidth, originY: y - shift * cellHeight, cellWidth, cellHeight };
}

/** Whether coordinates count cells: GDAL has this transform for a raster without a georeference. */
export const isIdentity = ({ originX, originY, cellWidth, cellHeight }: AffineTransform): boolean =>
  originX === 0 && originY === 0 && cellWidth === 1 && Math.abs(cellHeight) === 1;
