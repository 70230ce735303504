import {
  type CallOptions,
  type Cas,
  isCasError,
  type ValidationIssue,
  validationError,
  validationIssue,
} from "@cas/models";

/**
 * Checks that the catalog of a source has the datasets. A provider that the source cannot name now is not checked: a job lasts
 * longer than a fault of the catalog, and a dataset that does not exist is a failure of each area then.
 *
 * @throws CasError validation_error that names each unknown dataset and its index
 */
export async function checkDatasets(
  cas: Cas,
  datasetIds: readonly string[],
  options: CallOptions,
): Promise<void> {
  const known = new Map<string, ReadonlySet<string> | undefined>();
  const issues: ValidationIssue[] = [];
  for (const [index, id] of datasetIds.entries()) {
    const [slug = ""] = id.split(":");
    if (!known.has(slug)) known.set(slug, await datasetsOf(cas, slug, options));
    if (known.get(slug)?.has(id) !== false) continue;
    issues.push(validationIssue("body", ["dataset_ids", index], unknownDataset(id), id));
  }
  if (issues.length > 0) throw validationError(issues);
}

/** The ids of the datasets of a provider; undefined if they cannot be read now. */
async function datasetsOf(
  cas: Cas,
  slug: string,
  options: CallOptions,
): Promise<ReadonlySet<string> | undefined> {
  try {
    const { datasets } = await cas.provider(slug, options);
    return new Set(datasets.map(({ id }) => id));
  } catch (error) {
    if (!isCasError(error) || error.errorType === "aborted") throw error;
    return error.statusCode === 404 || error.errorType === "validation_error"
      ? new Set()
      : undefined;
  }
}

const unknownDataset = (id: string): string =>
  `'${id}' is not a dataset of this catalog; see the list of datasets`;
