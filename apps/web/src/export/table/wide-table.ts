import type { WorkbenchResponse } from "../../answer/answer.ts";
import type { Cell, Column, Table } from "./table.ts";
import { type Value, valuesOf } from "./values.ts";

/**
 * An answer with a row for each area: its id and name, then for each dataset, statistic, class and time step a column of
 * values, and for each dataset and step its quality and coverage.
 */
export function wideTable(answer: WorkbenchResponse): Table {
  const { areas } = answer;
  const rowOf = new Map(areas.map(({ id }, row) => [id, row]));
  const columns = new Map<string, Column & { readonly cells: Cell[] }>();
  const names = new Set<string>();
  const put = ({ area }: Value, key: string, column: Omit<Column, "cells">, cell: Cell): void => {
    const row = rowOf.get(area.id);
    if (row === undefined) return;
    let known = columns.get(key);
    if (known === undefined) {
      const cells = Array.from<Cell>({ length: areas.length }).fill(null);
      known = { ...column, name: freeName(column.name, names), cells };
      columns.set(key, known);
    }
    known.cells[row] = cell;
  };
  const isStepwise = answer.question.timeSteps === "each";
  for (const value of valuesOf(answer)) {
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
        description: `What the ${aggregation} of ${variable} is worth${when}`,
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
      // By dataset, as they were asked; within one as they came.
      ...answer.question.datasetIds.flatMap((id) =>
        [...columns.values()].filter(({ datasetId }) => datasetId === id),
      ),
    ],
  };
}

/** A class that an area does not have has a share of 0 there, wherever the dataset has shares at all. */
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

/** Ids that differ only in signs would share a name: the later gets a number. */
function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name}_${number}`;
  taken.add(free);
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
