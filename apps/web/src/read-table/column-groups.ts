import type { Dataset } from "@cas/models";
import type { Column } from "../answer/columns.ts";

/** The columns of a dataset, which stand under its name. */
export interface ColumnGroup {
  readonly dataset: Dataset;
  readonly columns: readonly Column[];
}

/** Columns under their datasets. */
export function columnGroups(columns: readonly Column[]): readonly ColumnGroup[] {
  return [...Map.groupBy(columns, ({ dataset }) => dataset)].map(([dataset, own]) => ({
    dataset,
    columns: own,
  }));
}
