import type { Column } from "../answer/columns.ts";
import type { Area } from "../areas/store/area.ts";
import { valueText } from "../answer/value-text.ts";

/** The sorting of a table: by the value of a column, or by the name of the area. */
export interface Sorting {
  /** Key of a column; undefined for the name. */
  readonly column: string | undefined;
  readonly isDescending: boolean;
}

const natural = new Intl.Collator("en", { numeric: true });

/** Sorts areas. Areas without a value come last in both directions; classes are sorted by name. */
export function sortAreas(
  areas: readonly Area[],
  columns: readonly Column[],
  { column: key, isDescending }: Sorting,
): readonly Area[] {
  const direction = isDescending ? -1 : 1;
  const column = columns.find((one) => one.key === key);
  if (column === undefined)
    return areas.toSorted((a, b) => direction * natural.compare(a.name, b.name));
  const valueOf = ({ id }: Area): number | null => column.cells.get(id)?.value ?? null;
  return areas.toSorted((a, b) => {
    const [one, other] = [valueOf(a), valueOf(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return column.kind === "class"
      ? direction * natural.compare(valueText(column, one), valueText(column, other))
      : direction * (one - other);
  });
}

/** The sorting after a click on a header: values descending, names ascending; reversed by the next click. */
export const sortedBy = (before: Sorting | undefined, column: string | undefined): Sorting => ({
  column,
  isDescending:
    before !== undefined && before.column === column ? !before.isDescending : column !== undefined,
});
