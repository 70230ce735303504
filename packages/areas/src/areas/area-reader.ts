import { checkGeometry, geometryDoubt } from "../check/geometry-fault.ts";
import { conversionOf } from "../features/crs.ts";
import type { CrsToDegrees } from "../features/crs-to-degrees.ts";
import type { CrsWords, SourceFeature } from "../features/feature-source.ts";
import { FileError } from "../features/file-error.ts";
import { mapPositions } from "../features/positions.ts";
import type { AreaItem } from "./area-item.ts";
import { type AreaNaming, namesOf } from "./area-naming.ts";
import { columnValues } from "./column-values.ts";

/** How the features of a file become areas. */
export interface ReadingRules {
  /** The conversion of the file's CRS. */
  readonly conversion: CrsToDegrees;
  /** Whether the caller named the CRS, so that those of single geometries do not count. */
  readonly hasCrs: boolean;
  /** Whether latitude, or y, comes first. */
  readonly isSwapped: boolean;
  /** Whether to look for crossings. */
  readonly checkCrossings: boolean;
  /** The columns that name the areas, and the stem of the file. */
  readonly naming: AreaNaming & { readonly stem: string };
  /** Gets sentences about inexact conversions. */
  readonly notes: string[];
}

/** Different CRSs of the geometries of one file. */
const MAX_CRSS = 100;

/** Makes areas of features, or faults. */
export function createAreaReader(
  rules: ReadingRules,
): (feature: SourceFeature, row: number) => AreaItem {
  const conversions = createConversions(rules);
  return (feature, row) => {
    const properties = columnValues(feature.properties);
    const names = namesOf(feature, properties, row, rules.naming);
    const base = { ...names, properties, row };
    if (feature.fault !== undefined) return { ...base, fault: feature.fault };
    const conversion = conversions(feature.crs);
    if (conversion instanceof FileError) {
      const { message, fix } = conversion;
      return { ...base, fault: { message, fix } };
    }
    const checked = checkGeometry(inDegrees(feature.geometry, conversion, rules.isSwapped));
    if (checked.fault !== undefined) return { ...base, fault: checked.fault };
    const { geometry } = checked;
    const doubt = rules.checkCrossings ? geometryDoubt(geometry) : undefined;
    return doubt === undefined ? { ...base, geometry } : { ...base, geometry, doubt };
  };
}

/** A geometry in degrees, longitude first. */
function inDegrees(geometry: unknown, { toDegrees }: CrsToDegrees, isSwapped: boolean): unknown {
  const convert = toDegrees ?? ((x: number, y: number) => [x, y]);
  return mapPositions(geometry, isSwapped ? (y, x) => convert(x, y) : convert);
}

/** The conversion for the CRS of one geometry, or why there is none; each is made once. */
function createConversions({ conversion, hasCrs, notes }: ReadingRules) {
  const known = new Map<string, CrsToDegrees | FileError>();
  return (words: CrsWords | undefined): CrsToDegrees | FileError => {
    if (words === undefined || hasCrs) return conversion;
    const found = known.get(words.name);
    if (found !== undefined) return found;
    if (known.size >= MAX_CRSS)
      return new FileError(
        `The file has more than ${MAX_CRSS} coordinate reference systems.`,
        "Reproject it to one.",
      );
    const made = conversionOrFault(words);
    known.set(words.name, made);
    if (!(made instanceof FileError)) notes.push(...made.notes);
    return made;
  };
}

function conversionOrFault(words: CrsWords): CrsToDegrees | FileError {
  try {
    return conversionOf(words);
  } catch (error) {
    if (error instanceof FileError) return error;
    throw error;
  }
}
