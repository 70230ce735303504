import type { Position } from "@cas/models";
import { geometryDoubt, geometryFault, validGeometry } from "../check/geometry-fault.ts";
import type { CheckedFeature, CheckedFile, FeatureFault, Label } from "./checked-file.ts";
import { FileError } from "../features/file-error.ts";
import { refuseTooMany } from "../features/file-types.ts";
import { guessNameProperty } from "./guess-properties.ts";
import type { RawFeature, RawFeatures } from "../features/raw-feature.ts";

/**
 * Checks the features of a file. Reports and drops features with faults; reports and keeps doubtful ones.
 *
 * @throws FileError for a file without features or with too many
 */
export function checkFeatures({ features: raws, layers, notes }: RawFeatures): CheckedFile {
  if (raws.length === 0)
    throw new FileError(
      "The file holds no features.",
      "Export it again, with at least one feature.",
    );
  refuseTooMany(raws.length);
  const named = raws.map((raw, index) => ({ ...raw, index, labels: labelsOf(raw) }));
  const name = guessNameProperty(named.map(({ labels }) => labels));
  const features: CheckedFeature[] = [];
  const faults: FeatureFault[] = [];
  const doubts: FeatureFault[] = [];
  for (const { id, labels, geometry: value, index } of named) {
    const nameOrId = name === undefined ? id : (labels[name] ?? id);
    const label = nameOrId === undefined ? undefined : String(nameOrId);
    const geometry = validGeometry(withoutHeights(value));
    if (geometry === undefined) {
      const fault = geometryFault(withoutHeights(value));
      if (fault !== undefined) faults.push({ index, label, ...fault });
      continue;
    }
    const doubt = geometryDoubt(geometry);
    if (doubt !== undefined) doubts.push({ index, label, ...doubt });
    features.push({ index, id, properties: labels, geometry });
  }
  return { features, faults, doubts, layers, notes };
}

function labelsOf({ properties }: RawFeature): Readonly<Record<string, Label>> {
  const labels = Object.entries(properties).filter((entry): entry is [string, Label] => {
    const value = entry[1];
    return (typeof value === "string" && value.trim() !== "") || Number.isFinite(value);
  });
  return Object.fromEntries(labels);
}

/** Drops heights and measures: they have no effect, and files from GDAL are full of zeros. */
function withoutHeights(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("coordinates" in value)) return value;
  return { ...value, coordinates: flat(value.coordinates, 1) };
}

/** Levels of arrays in a MultiPolygon; deeper ones are a fault of the geometry, and too many for a recursion. */
const COORDINATE_LEVELS = 4;

function flat(coordinates: unknown, level: number): unknown {
  if (!Array.isArray(coordinates) || level > COORDINATE_LEVELS) return coordinates;
  const isPosition = typeof coordinates[0] === "number";
  if (!isPosition) return coordinates.map((one: unknown) => flat(one, level + 1));
  const position: Position = coordinates;
  return position.length > 2 ? position.slice(0, 2) : position;
}
