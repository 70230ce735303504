import type { PixelType } from "./pixel-type.ts";

/**
 * Values that usually mean no data, in a raster that states neither a nodata value nor a mask. SRTM of some archives has
 * -32768 where there are no data, and does not state it.
 */
export interface Suspects {
  /** Equal for equal suspects. */
  readonly key: string;
  /** Values by the stored numbers that they have. */
  readonly stored: ReadonlyMap<number, number>;
  /** Values above this size are such, too: no measurement is as large. */
  readonly tooLarge: number;
}

/** Stored numbers that usually mean no data, by type; unsigned numbers have none that are not common data, too. */
const USUAL: Readonly<Partial<Record<PixelType, readonly number[]>>> = {
  int16: [-9999, -32_768],
  int32: [-9999, -32_768, -99_999, -2_147_483_648],
  float32: [-9999, -32_768, -99_999],
  float64: [-9999, -32_768, -99_999],
};
/** Half of the greatest number in single precision. */
const TOO_LARGE = 2 ** 127;

/**
 * The values of cells of a type that usually mean no data; undefined for a type without any.
 *
 * @param scaling how stored numbers become values
 */
export function suspectsOf(
  type: PixelType,
  { scale, offset }: { readonly scale: number; readonly offset: number },
): Suspects | undefined {
  const usual = USUAL[type];
  if (usual === undefined) return undefined;
  const stored = new Map(usual.map((number) => [number * scale + offset, number]));
  return suspects(stored, Math.abs(TOO_LARGE * scale));
}

/** Whether a value is one that usually means no data. */
export const isSuspect = (value: number, { stored, tooLarge }: Suspects): boolean =>
  stored.has(value) || (Math.abs(value) > tooLarge && Number.isFinite(value));

/** The suspects of several rasters together. */
export function commonSuspects(all: readonly (Suspects | undefined)[]): Suspects | undefined {
  const some = all.filter((one) => one !== undefined);
  if (some.length === 0) return undefined;
  return suspects(
    new Map(some.flatMap(({ stored }) => [...stored])),
    Math.min(...some.map(({ tooLarge }) => tooLarge)),
  );
}

const suspects = (stored: ReadonlyMap<number, number>, tooLarge: number): Suspects => ({
  key: [...stored.keys(), tooLarge].join(" "),
  stored,
  tooLarge,
});
