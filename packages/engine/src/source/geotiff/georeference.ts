import { RasterTypeKey, type TiffImage, TiffTag, TiffTagGeo } from "@cogeotiff/core";
import type { AffineTransform } from "../../grid/grid.ts";
import { UnsupportedGeotiffError } from "../source-error.ts";

/**
 * The affine transform of an image, in the units of its CRS.
 *
 * @throws UnsupportedGeotiffError for an image without a georeference, and for a rotated image
 */
export async function readTransform(image: TiffImage): Promise<AffineTransform> {
  const matrix = await image.fetch(TiffTag.ModelTransformation);
  const scale = await image.fetch(TiffTag.ModelPixelScale);
  const tiePoint = await image.fetch(TiffTag.ModelTiePoint);
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
  if (matrix === null) throw new UnsupportedGeotiffError("it has no georeference");
  const [cellWidth, rotation, , x, skew, cellHeight, , y] = matrix;
  if (rotation !== 0 || skew !== 0)
    throw new UnsupportedGeotiffError("a rotated grid is not supported");
  return { originX: x - shift * cellWidth, originY: y - shift * cellHeight, cellWidth, cellHeight };
}
