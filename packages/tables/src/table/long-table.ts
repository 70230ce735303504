import type { Cell, Column, Table } from "./table.ts";
import type { TableInput } from "./table-input.ts";
import { type Value, valuesOf } from "./values.ts";

/** A row of the long table: a value, or a dataset that failed for an area. */
type Row = Partial<Omit<Value, "area">> & {
  readonly area: { readonly id: string; readonly name: string };
  readonly datasetId: string;
  readonly failure?: string;
};

const COLUMNS: readonly (Omit<Column, "cells"> & { readonly of: (row: Row) => Cell })[] = [
  { name: "area_id", type: "text", description: "Id of the area.", of: ({ area }) => area.id },
  {
    name: "area_name",
    type: "text",
    description: "Name of the area.",
    of: ({ area }) => area.name,
  },
  {
    name: "dataset_id",
    type: "text",
    description: "Id of the dataset.",
    of: ({ datasetId }) => datasetId,
  },
  {
    name: "variable",
    type: "text",
    description: "Name of the variable.",
    of: ({ result }) => result?.variable ?? null,
  },
  {
    name: "aggregation",
    type: "text",
    description: "Statistic that was computed.",
    of: ({ result }) => result?.aggregation ?? null,
  },
  {
    name: "class_code",
    type: "text",
    description: "Class whose share the value is; empty for a statistic.",
    of: ({ classCode }) => classCode ?? null,
  },
  {
    name: "class_name",
    type: "text",
    description: "Name of the class.",
    of: ({ className }) => className ?? null,
  },
  {
    name: "value",
    type: "number",
    description: "The value in its units; empty when there is none.",
    of: ({ value }) => value ?? null,
  },
  {
    name: "units",
    type: "text",
    description: "Unit of the value.",
    of: ({ result }) => result?.units ?? null,
  },
  {
    name: "quality",
    type: "text",
    description: "Quality flag of the value; see the quality rules.",
    of: ({ result }) => result?.quality ?? null,
  },
  {
    name: "coverage_fraction",
    type: "number",
    description: "Share of the area that valid cells cover, 0 to 1.",
    of: ({ result }) => result?.coverage_fraction ?? null,
  },
  {
    name: "pixel_count",
    type: "number",
    description: "Number of valid cells that the area touches.",
    of: ({ result }) => result?.pixel_count ?? null,
  },
  {
    name: "timestamp",
    type: "text",
    description: "Time of the value (ISO 8601), when it is of one time step.",
    of: ({ result }) => result?.timestamp ?? null,
  },
  {
    name: "failure",
    type: "text",
    description: "Why there is no value.",
    of: ({ failure }) => failure ?? null,
  },
];

/** Responses as a table with a row for each value, and one for each dataset that failed for an area. */
export function longTable(input: TableInput): Table {
  const areas = new Map(input.areas.map((area) => [area.id, area]));
  const rows: readonly Row[] = [
    ...valuesOf(input).map((value) => ({ ...value, datasetId: value.result.dataset_id })),
    ...input.failures.flatMap(({ datasetId, areaIds, message }) =>
      areaIds.map((id) => ({
        area: areas.get(id) ?? { id, name: id },
        datasetId,
        failure: message,
      })),
    ),
  ];
  return {
    length: rows.length,
    columns: COLUMNS.map(({ of, ...column }) => ({ ...column, cells: rows.map(of) })),
  };
}
