/** The pixel types of written rasters. */
export const PIXEL_TYPES = {
  uint8: { bytes: 1, format: 1, min: 0, max: 255 },
  int8: { bytes: 1, format: 2, min: -128, max: 127 },
  uint16: { bytes: 2, format: 1, min: 0, max: 65_535 },
  int16: { bytes: 2, format: 2, min: -32_768, max: 32_767 },
  uint32: { bytes: 4, format: 1, min: 0, max: 4_294_967_295 },
  int32: { bytes: 4, format: 2, min: -2_147_483_648, max: 2_147_483_647 },
  float32: { bytes: 4, format: 3, min: -3.4028234663852886e38, max: 3.4028234663852886e38 },
  float64: { bytes: 8, format: 3, min: -Number.MAX_VALUE, max: Number.MAX_VALUE },
} as const satisfies Record<string, NumberTypeEntry>;

interface NumberTypeEntry {
  readonly bytes: 1 | 2 | 4 | 8;
  /** Sample format of TIFF: 1 unsigned, 2 signed, 3 floating point. */
  readonly format: 1 | 2 | 3;
  readonly min: number;
  readonly max: number;
}

export type PixelType = keyof typeof PIXEL_TYPES;

/** Whether the name of a type is that of a pixel type. */
export const isPixelType = (type: string): type is PixelType => Object.hasOwn(PIXEL_TYPES, type);

/** Whether a pixel type is an integer type. */
export const isWhole = (type: PixelType): boolean => PIXEL_TYPES[type].format !== 3;
