import type { Cell, Column } from "./columns.ts";

/**
 * Columns of differences between datasets of the same variable, unit and time: each dataset minus the one before. The map
 * shows where they disagree.
 */
export function differencesOf(columns: readonly Column[]): readonly Column[] {
  const groups = Map.groupBy(
    columns.filter(({ kind }) => kind === "quantity"),
    ({ dataset, label, units }) => [dataset.variables[0]?.name, label, units].join(" "),
  );
  return [...groups.values()].flatMap((group) =>
    group.slice(1).flatMap((column, index) => {
      const before = group[index];
      return before === undefined ? [] : [differenceOf(column, before)];
    }),
  );
}

function differenceOf(column: Column, from: Column): Column {
  const cells = [...column.cells].flatMap(([areaId, { value, result }]): [string, Cell][] => {
    const other = from.cells.get(areaId)?.value ?? null;
    if (value === null || other === null) return [];
    return [[areaId, { value: value - other, result }]];
  });
  return {
    key: `${column.key} minus ${from.key}`,
    dataset: column.dataset,
    meaning: column.meaning,
    label: `difference from ${from.dataset.name} in the ${column.label}`,
    units: column.units,
    kind: "difference",
    cells: new Map(cells),
  };
}
