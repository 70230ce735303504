import type { Cell, Column } from "./columns.ts";

/**
 * The columns of what datasets of different providers say of the same: of one variable, unit and time, the difference of
 * each from the one before. A map shows where they disagree.
 */
export function differencesOf(columns: readonly Column[]): readonly Column[] {
  const alike = Map.groupBy(
    columns.filter(({ kind }) => kind === "quantity"),
    ({ dataset, title, units }) => [dataset.variables[0]?.name, title, units].join(" "),
  );
  return [...alike.values()].flatMap((group) =>
    group.slice(1).flatMap((column, place) => {
      const before = group[place];
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
    title: `${column.title}, minus ${from.dataset.name}`,
    units: column.units,
    kind: "difference",
    cells: new Map(cells),
  };
}
