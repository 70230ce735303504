import { isWhole, PIXEL_TYPES, type PixelType } from "../source/pixel-type.ts";

/**
 * The bytes of a tile, little-endian, prepared for deflate by a TIFF predictor: whole numbers as differences from their
 * left neighbours (predictor 2), others by the floating point predictor (3).
 *
 * @param cells numbers within the range of the type, row by row
 */
export function encodeTile(
  cells: Float64Array,
  rowLength: number,
  type: PixelType,
): Uint8Array<ArrayBuffer> {
  const { bytes: size } = PIXEL_TYPES[type];
  const bytes = new Uint8Array(cells.length * size);
  const view = new DataView(bytes.buffer);
  if (!isWhole(type)) {
    // The predictor needs the most significant byte first.
    for (let index = 0; index < cells.length; index++)
      if (size === 4) view.setFloat32(index * 4, cells[index] ?? 0);
      else view.setFloat64(index * 8, cells[index] ?? 0);
    return floatingPointDifferences(bytes, rowLength, size);
  }
  for (let index = 0; index < cells.length; index++) {
    const isFirst = index % rowLength === 0;
    const difference = (cells[index] ?? 0) - (isFirst ? 0 : (cells[index - 1] ?? 0));
    if (size === 1) view.setUint8(index, difference);
    else if (size === 2) view.setUint16(index * 2, difference, true);
    else view.setUint32(index * 4, difference, true);
  }
  return bytes;
}

/** Adobe Photoshop TIFF Technical Note 3: a row is all first bytes, then all second bytes and so on, as differences. */
function floatingPointDifferences(
  bytes: Uint8Array,
  rowLength: number,
  size: number,
): Uint8Array<ArrayBuffer> {
  const predicted = new Uint8Array(bytes.length);
  const rowBytes = rowLength * size;
  for (let start = 0; start < bytes.length; start += rowBytes) {
    let before = 0;
    for (let index = 0; index < rowBytes; index++) {
      const column = index % rowLength;
      const plane = (index - column) / rowLength;
      const byte = bytes[start + column * size + plane] ?? 0;
      predicted[start + index] = byte - before;
      before = byte;
    }
  }
  return predicted;
}
