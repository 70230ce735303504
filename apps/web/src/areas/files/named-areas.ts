import type { AreaNaming, ColumnValue } from "@cas/areas";
import type { Area as NamedArea } from "@cas/models";
import type { Area } from "../store/area.ts";
import type { CheckedFile } from "./file-messages.ts";

/** An area of a file as the list takes it. */
type ListedArea = NamedArea & Pick<Area, "simplified">;

/**
 * The areas of a file under names and ids from other columns than those that were guessed. Where a column has no value, the id
 * is the name of the file and the row, and the name is the id.
 *
 * @param isSimplified whether outlines that are too long for a service become their simplification
 */
export function namedAreas(
  { name: fileName, areas, naming: guessed, longOutlines }: CheckedFile,
  { idColumn, nameColumn }: AreaNaming,
  isSimplified = false,
): readonly ListedArea[] {
  const shorter = new Map(isSimplified ? longOutlines.map((one) => [one.row, one]) : []);
  const stem = fileName.replace(/\.\w+$/, "") || "area";
  return areas.map(({ id, row, properties, geometry }) => {
    const ownId = guessed.idColumn === undefined ? id : `${stem}-${row}`;
    const finalId = labelOf(idColumn === undefined ? undefined : properties[idColumn]) ?? ownId;
    const name = labelOf(nameColumn === undefined ? undefined : properties[nameColumn]);
    const { geometry: simple = geometry, simplified } = shorter.get(row) ?? {};
    return {
      id: finalId,
      name: name ?? finalId,
      geometry: simple,
      ...(simplified !== undefined && { simplified }),
    };
  });
}

const labelOf = (value: ColumnValue | undefined): string | undefined =>
  value === null || value === undefined || value === "" ? undefined : String(value);
