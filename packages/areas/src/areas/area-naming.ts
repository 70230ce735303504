import type { SourceFeature } from "../features/feature-source.ts";
import { FileError } from "../features/file-error.ts";
import type { AreaProperties } from "./area-item.ts";
import { guessIdColumn, guessNameColumn, type Label } from "./guess-columns.ts";

/** The columns that name the areas of a file. */
export interface AreaNaming {
  /** The column of ids; undefined for the id of the feature, or else the name of the file and the row. */
  readonly idColumn: string | undefined;
  /** The column of names; undefined for the id. */
  readonly nameColumn: string | undefined;
}

/** The first features of a file, from which columns are guessed. */
export interface Sample {
  readonly features: readonly SourceFeature[];
  readonly properties: readonly AreaProperties[];
}

/**
 * The columns that name the areas: those that the caller chooses, others by their usual names and values in the first features.
 *
 * @throws FileError for a column that the file does not have
 */
export function areaNaming(
  { features, properties }: Sample,
  columns: readonly string[],
  { idColumn, nameColumn }: Partial<AreaNaming>,
): AreaNaming {
  for (const chosen of [idColumn, nameColumn]) {
    if (chosen === undefined || columns.includes(chosen)) continue;
    throw new FileError(
      `The file has no column “${chosen}”.`,
      columns.length === 0 ? "It has no columns." : `It has ${columns.slice(0, 30).join(", ")}.`,
    );
  }
  // Broken features have no columns.
  const labels = properties.map(labelsOf).filter((one) => Object.keys(one).length > 0);
  const hasIds = features.length > 0 && features.every(({ id }) => id !== undefined);
  return {
    idColumn: idColumn ?? (hasIds || labels.length === 0 ? undefined : guessIdColumn(labels)),
    nameColumn: nameColumn ?? guessNameColumn(labels),
  };
}

function labelsOf(properties: AreaProperties): Readonly<Record<string, Label>> {
  const labels = Object.entries(properties).filter(
    (entry): entry is [string, Label] =>
      typeof entry[1] === "number" || (typeof entry[1] === "string" && entry[1].trim() !== ""),
  );
  return Object.fromEntries(labels);
}

/** The id and the name of a feature. */
export function namesOf(
  feature: Pick<SourceFeature, "id">,
  properties: AreaProperties,
  row: number,
  { idColumn, nameColumn, stem }: AreaNaming & { readonly stem: string },
): { readonly id: string; readonly name: string } {
  const ownId = idColumn === undefined ? undefined : labelOf(properties[idColumn]);
  const id = ownId ?? labelOf(feature.id) ?? `${stem}-${row}`;
  const name = nameColumn === undefined ? undefined : labelOf(properties[nameColumn]);
  return { id, name: name ?? id };
}

const labelOf = (value: unknown): string | undefined =>
  (typeof value === "string" && value.trim() !== "") ||
  typeof value === "number" ||
  typeof value === "boolean"
    ? String(value)
    : undefined;
