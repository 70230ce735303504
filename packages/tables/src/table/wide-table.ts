import type { Cell, Column, Table } from "./table.ts";
import type { TableInput } from "./table-input.ts";
import { type Value, valuesOf } from "./values.ts";

/**
 * Responses as a table with a row for each area: its id and name, a column of values for each dataset, statistic, class and
 * time step, and quality and coverage for each dataset and step.
 */
export function wideTable(input: TableInput): Table {
  const { areas, datasetIds, timeSteps } = input;
  const rowOf = new Map(areas.map(({ id }, row) => [id, row]));
  const columns = new Map<string, Column & { readonly cells: Cell[] }>();
  const names = new Set<string>();
  const put = ({ area }: Value, key: string, column: Omit<Column, "cells">, cell: Cell): void => {
    const row = rowOf.get(area.id);
    if (row === undefined) return;
    let target = columns.get(key);
    if (target === undefined) {
      const cells = Array.from<Cell>({ length: areas.length }).fill(null);
      target = { ...column, name: freeName(column.name, names), cells };
      columns.set(key, target);
    }
    target.cells[row] = cell;
  };
  const isStepwise = timeSteps === "each";
  for (const value of valuesOf(input)) {
    const { result } = value;
    const step =
      isStepwise && result.timestamp !== null ? result.timestamp.slice(0, 10) : undefined;
    const when = step === undefined ? "" : ` at ${step}`;
    const { dataset_id: datasetId, units, aggregation, variable } = result;
    const key = `${datasetId} ${step ?? ""} `;
    put(
      value,
      key + nameOfValue(value),
      {
        name: columnName(datasetId, nameOfValue(value), step),
        type: "number",
        description: `${descriptionOf(value)} of ${variable}${when}`,
        units,
        datasetId,
      },
      value.value,
    );
    put(
      value,
      `${key}quality`,
      {
        name: columnName(datasetId, "quality", step),
        type: "text",
        description: `Quality of the ${aggregation} of ${variable}${when}`,
        datasetId,
      },
      result.quality,
    );
    put(
      value,
      `${key}coverage`,
      {
        name: columnName(datasetId, "coverage", step),
        type: "number",
        description: `Share of the area that valid cells cover${when}`,
        units: "fraction",
        datasetId,
      },
      result.coverage_fraction,
    );
  }
  fillShares(columns);
  const text = { type: "text" as const };
  return {
    length: areas.length,
    columns: [
      { name: "area_id", ...text, description: "Id of the area", cells: areas.map(({ id }) => id) },
      {
        name: "area_name",
        ...text,
        description: "Name of the area",
        cells: areas.map(({ name }) => name),
      },
      // In the order of the datasets of the input; within a dataset in the order of arrival.
      ...datasetIds.flatMap((id) =>
        [...columns.values()].filter(({ datasetId }) => datasetId === id),
      ),
    ],
  };
}

/** Sets the share of an absent class to 0 in areas where the dataset has shares. */
function fillShares(columns: ReadonlyMap<string, { readonly cells: Cell[] }>): void {
  const isShare = /^(.*) share_/;
  const groups = Map.groupBy(columns, ([key]) => isShare.exec(key)?.[1]);
  for (const [name, group] of groups) {
    if (name === undefined) continue;
    const [[, first] = []] = group;
    first?.cells.forEach((_, row) => {
      if (group.every(([, { cells }]) => cells[row] === null)) return;
      for (const [, { cells }] of group) cells[row] ??= 0;
    });
  }
}

/** Adds a number to a name that is used already: ids that differ only in punctuation have the same name. */
function freeName(name: string, used: Set<string>): string {
  let free = name;
  for (let number = 2; used.has(free); number++) free = `${name}_${number}`;
  used.add(free);
  return free;
}

const nameOfValue = ({ classCode, result }: Value): string =>
  classCode === undefined ? result.aggregation : `share_${classCode}`;

function descriptionOf({ classCode, className, result }: Value): string {
  if (classCode === undefined) return result.aggregation;
  return `share of class ${classCode}${className === undefined ? "" : ` (${className})`}`;
}

function columnName(datasetId: string, what: string, step: string | undefined): string {
  return [datasetId, what, step ?? ""]
    .filter(Boolean)
    .map((part) => part.replaceAll(/\W+/g, "_"))
    .join("_");
}
