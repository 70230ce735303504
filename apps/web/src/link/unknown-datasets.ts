import type { Dataset } from "@cas/models";
import type { WorkbenchRequest } from "../question/question.ts";

/** The datasets of a link that the catalog does not have, once all of it is here. */
export function unknownDatasets(
  catalog: { readonly datasets: readonly Dataset[]; readonly total: number },
  { datasetIds }: Pick<WorkbenchRequest, "datasetIds">,
): readonly string[] {
  const { datasets, total } = catalog;
  if (total === 0 || datasets.length < total) return [];
  const known = new Set(datasets.map(({ id }) => id));
  return datasetIds.filter((id) => !known.has(id));
}
