import { type AreaFileCrs, conversionOf, crsOfOption } from "../features/crs.ts";
import type { CrsToDegrees } from "../features/crs-to-degrees.ts";
import type { CrsWords, FeatureSource, SourceFeature } from "../features/feature-source.ts";
import { FileError } from "../features/file-error.ts";
import { firstPosition } from "../features/positions.ts";
import type { OpenAreasOptions } from "./open-options.ts";

/** The CRS of a file, and what its first coordinates make of it. */
export interface SampleCrs {
  readonly crs: AreaFileCrs;
  readonly conversion: CrsToDegrees;
  /** Sentences about coordinates that do not look like those of the CRS, or like the wrong order. */
  readonly doubts: readonly string[];
}

type Position = readonly [x: number, y: number];

/** Beyond this no coordinate is a degree. */
const MAX_DEGREES = 360;

/**
 * The CRS of a file: what the caller names, or else what the file states, or else degrees.
 *
 * @param sampled the first features
 * @throws FileError for a CRS without a conversion, and for coordinates that cannot be degrees although the CRS is
 */
export function crsOfSample(
  source: FeatureSource,
  sampled: readonly SourceFeature[],
  { crs: option, axisOrder }: OpenAreasOptions,
): SampleCrs {
  const words = option === undefined ? source.crs : crsOfOption(option);
  const conversion: CrsToDegrees =
    words === undefined ? { toDegrees: undefined, notes: [] } : conversionOf(words);
  const positions = positionsOf(
    sampled.filter(({ crs }) => crs === undefined || option !== undefined),
  );
  const isProjected = conversion.toDegrees !== undefined && conversion.isGeographic !== true;
  if (!isProjected) refuseMetres(positions, words?.name);
  const doubt = isProjected
    ? degreesDoubt(positions, words?.name)
    : axisOrder === "lat-lon"
      ? undefined
      : latitudeDoubt(positions);
  return {
    crs: crsWords(words, option, sampled),
    conversion,
    doubts: doubt === undefined ? [] : [doubt],
  };
}

function crsWords(
  words: CrsWords | undefined,
  option: string | undefined,
  sampled: readonly SourceFeature[],
): AreaFileCrs {
  if (words !== undefined)
    return { name: words.name, title: words.title, from: option === undefined ? "file" : "option" };
  const [own] = sampled.flatMap((feature) => feature.crs ?? []);
  return own === undefined
    ? { name: "OGC:CRS84", from: "assumed" }
    : { name: own.name, from: "file" };
}

/** A doubt if a second coordinate is no latitude, while the first may be one. */
function latitudeDoubt(positions: readonly Position[]): string | undefined {
  const swapped = positions.find(([x, y]) => Math.abs(y) > 90 && Math.abs(x) <= 90);
  if (swapped === undefined) return undefined;
  return `Latitude seems to come first, as in (${swapped.join(", ")}): if so, swap them (axisOrder lat-lon).`;
}

/** @throws FileError if no coordinate can be in degrees, although the file says so, or says nothing */
function refuseMetres(positions: readonly Position[], stated: string | undefined): void {
  const [example] = positions;
  const isMetres = ([x, y]: Position): boolean =>
    Math.abs(x) > MAX_DEGREES || Math.abs(y) > MAX_DEGREES;
  if (example === undefined || !positions.every(isMetres)) return;
  const says =
    stated === undefined
      ? "The file names no coordinate reference system"
      : `The file is read as degrees (${stated})`;
  throw new FileError(
    `${says}, and its coordinates are not degrees: the first is (${example.join(", ")}).`,
    "Give its coordinate reference system (crs), e.g. EPSG:5070 or EPSG:32617.",
  );
}

const positionsOf = (sampled: readonly SourceFeature[]): readonly Position[] =>
  sampled.flatMap(({ geometry }) => {
    const position = firstPosition(geometry);
    return position === undefined ? [] : [position];
  });

/** A doubt if all coordinates could be degrees, although the CRS is projected. */
function degreesDoubt(
  positions: readonly Position[],
  stated: string | undefined,
): string | undefined {
  const isDegrees = ([x, y]: Position): boolean => Math.abs(x) <= 180 && Math.abs(y) <= 90;
  if (positions.length === 0 || !positions.every(isDegrees)) return undefined;
  return `The coordinates look like degrees, the first is (${positions[0]?.join(", ")}), but are read as those of ${stated}. If they are degrees, give the coordinate reference system (crs) EPSG:4326.`;
}
