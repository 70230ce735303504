import type { PixelType } from "../src/source/pixel-type.ts";

/** Codes of Lerc2's number types. */
const CODES: Readonly<Record<PixelType, number>> = {
  int8: 0,
  uint8: 1,
  int16: 2,
  uint16: 3,
  int32: 4,
  uint32: 5,
  float32: 6,
  float64: 7,
};

/** Lerc2, version 2, all cells valid and stored uncompressed (https://github.com/Esri/lerc/blob/master/doc). */
export function lercBlob(
  cells: Uint8Array,
  type: PixelType,
  width: number,
  height: number,
): Uint8Array {
  const head = Buffer.alloc(6 + 7 * 4 + 3 * 8 + 4 + 1);
  let at = head.write("Lerc2 ", "latin1");
  const size = head.length + cells.length;
  for (const number of [2, height, width, width * height, 8, size, CODES[type]])
    at = head.writeInt32LE(number, at);
  // Maximum error, smallest and greatest cell: a reader only checks whether the last two are equal.
  for (const number of [0, 0, 1]) at = head.writeDoubleLE(number, at);
  at = head.writeInt32LE(0, at);
  head.writeUInt8(1, at);
  return Buffer.concat([head, cells]);
}
