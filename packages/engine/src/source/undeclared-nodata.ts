import type { Variable } from "@cas/models";
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

/** The values around zero of which none is suspect, without their ends. */
export function rangeWithoutSuspects({
  stored,
  tooLarge,
}: Suspects): readonly [low: number, high: number] {
  const all = [...stored.keys(), -tooLarge, tooLarge];
  return [
    Math.max(...all.filter((value) => value < 0)),
    Math.min(...all.filter((value) => value >= 0)),
  ];
}

/** What a dataset states of its values. */
export interface StatedValues {
  /** The plausible values, if it states any. */
  readonly range: readonly [low: number, high: number] | undefined;
  /** Codes of its classes. */
  readonly classes: Readonly<Record<string, string>> | undefined;
}

/**
 * What a dataset states of the values of its variable. A range that is only usual for its name is no statement: temperatures
 * stored in hundredths have -99.99 for -9999.
 */
export const statedValues = (variable: Variable | undefined): StatedValues => ({
  range: variable?.valid_range ?? undefined,
  classes: variable?.classes,
});

/** Whether a dataset states that a value is data: one in its plausible range, or the code of a class. */
export function isStated(value: number, { range, classes }: StatedValues): boolean {
  const [low, high] = range ?? [Infinity, -Infinity];
  return (value >= low && value <= high) || classes?.[String(value)] !== undefined;
}

/** Numbers that a warning lists. */
export const LISTED = 3;

/** The subject of a warning about cells with numbers that were found. */
export function cellsOf(found: ReadonlySet<number>): string {
  const all = [...found].toSorted((a, b) => a - b);
  return `cells of ${all.slice(0, LISTED).join(", ")}${all.length > LISTED ? ", ..." : ""}`;
}

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
