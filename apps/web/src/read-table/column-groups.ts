import type { Dataset } from "@cas/models";
import type { Column } from "../answer/columns.ts";

/** The columns of a dataset, under one header. */
export interface ColumnGroup {
  readonly dataset: Dataset;
  readonly columns: readonly Column[];
}

/** Groups columns by dataset. */
export function columnGroups(columns: readonly Column[]): readonly ColumnGroup[] {
  return [...Map.groupBy(columns, ({ dataset }) => dataset)].map(([dataset, group]) => ({
    dataset,
    columns: group,
  }));
}
