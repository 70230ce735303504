import type { Dataset } from "@cas/models";
import type { WorkbenchRequest } from "../question/question.ts";

/** The datasets of a link that are not in the catalog; empty until the whole catalog is loaded. */
export function unknownDatasets(
  catalog: { readonly datasets: readonly Dataset[]; readonly total: number },
  { datasetIds }: Pick<WorkbenchRequest, "datasetIds">,
): readonly string[] {
  const { datasets, total } = catalog;
  if (total === 0 || datasets.length < total) return [];
  const catalogIds = new Set(datasets.map(({ id }) => id));
  return datasetIds.filter((id) => !catalogIds.has(id));
}
