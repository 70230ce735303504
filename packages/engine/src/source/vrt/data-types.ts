import type { PixelType } from "../pixel-type.ts";

/** Least and greatest whole number that a type of GDAL holds without loss. */
const WHOLE: Readonly<Record<string, readonly [least: number, greatest: number]>> = {
  Byte: [0, 255],
  Int8: [-128, 127],
  UInt16: [0, 2 ** 16 - 1],
  Int16: [-(2 ** 15), 2 ** 15 - 1],
  UInt32: [0, 2 ** 32 - 1],
  Int32: [-(2 ** 31), 2 ** 31 - 1],
  UInt64: [0, 2 ** 53],
  Int64: [-(2 ** 53), 2 ** 53],
  Float32: [-(2 ** 24), 2 ** 24],
  Float64: [-(2 ** 53), 2 ** 53],
};
const OF_PIXELS: Readonly<Record<PixelType, string>> = {
  int8: "Int8",
  uint8: "Byte",
  int16: "Int16",
  uint16: "UInt16",
  int32: "Int32",
  uint32: "UInt32",
  float32: "Float32",
  float64: "Float64",
};

/** Whether a data type of GDAL is floating point. */
export const isFloating = (dataType: string): boolean => dataType.startsWith("Float");

/**
 * Whether a band of a VRT has the numbers of a file as they are; otherwise GDAL rounds them, or cuts them off at the ends of
 * its type. The 64-bit integers of files are doubles here.
 */
export function holds(dataType: string, file: PixelType): boolean {
  if (file === "float64") return dataType === "Float64" || dataType.endsWith("nt64");
  if (file === "float32") return isFloating(dataType);
  const [least, greatest] = WHOLE[dataType] ?? [0, 0];
  const [from = 0, to = 0] = WHOLE[OF_PIXELS[file]] ?? [];
  return least <= from && to <= greatest;
}
