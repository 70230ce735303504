import type { AreaNaming, ColumnValue } from "@cas/areas";
import type { Area } from "@cas/models";
import type { CheckedFile } from "./file-messages.ts";

/**
 * The areas of a file under names and ids from other columns than those that were guessed. Where a column has no value, the id
 * is the name of the file and the row, and the name is the id.
 */
export function namedAreas(
  { name: fileName, areas, naming: guessed }: CheckedFile,
  { idColumn, nameColumn }: AreaNaming,
): readonly Area[] {
  const stem = fileName.replace(/\.\w+$/, "") || "area";
  return areas.map(({ id, row, properties, geometry }) => {
    const ownId = guessed.idColumn === undefined ? id : `${stem}-${row}`;
    const finalId = labelOf(idColumn === undefined ? undefined : properties[idColumn]) ?? ownId;
    const name = labelOf(nameColumn === undefined ? undefined : properties[nameColumn]);
    return { id: finalId, name: name ?? finalId, geometry };
  });
}

const labelOf = (value: ColumnValue | undefined): string | undefined =>
  value === null || value === undefined || value === "" ? undefined : String(value);
