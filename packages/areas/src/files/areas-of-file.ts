import type { Area } from "@cas/models";
import type { CheckedFeature } from "./checked-file.ts";
import { guessIdProperty, guessNameProperty } from "./guess-properties.ts";

/** The properties that name the areas of a file; undefined for the defaults of `areasOfFile`. */
export interface Naming {
  /** The property whose values are the names. */
  readonly nameProperty: string | undefined;
  /** The property whose values are the ids. */
  readonly idProperty: string | undefined;
}

/** A naming to propose for a file. */
export function guessNaming(features: readonly CheckedFeature[]): Naming {
  const labels = features.map(({ properties }) => properties);
  const hasIds = features.every(({ id }) => id !== undefined);
  return {
    nameProperty: guessNameProperty(labels),
    idProperty: hasIds ? undefined : guessIdProperty(labels),
  };
}

/**
 * The areas of a file. Without an id property, the id is that of the feature, or else the file name and the index of the
 * feature. Without a name property, the name is the id.
 */
export function areasOfFile(
  fileName: string,
  features: readonly CheckedFeature[],
  { nameProperty, idProperty }: Naming,
): readonly Area[] {
  const stem = fileName.replace(/\.\w+$/, "") || "area";
  return features.map(({ index, id, properties, geometry }) => {
    const ownId = idProperty === undefined ? id : (properties[idProperty] ?? id);
    const finalId = String(ownId ?? `${stem}-${index}`);
    const name = nameProperty === undefined ? undefined : properties[nameProperty];
    return { id: finalId, name: String(name ?? finalId), geometry };
  });
}
