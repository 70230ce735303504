import {
  type AttributeResponse,
  type AttributeResult,
  FAILED_GEOMETRY_HASH,
  isAboutDataset,
  type JobFailure,
  parseWarning,
} from "@cas/models";

/** What is stored of one area and one group of datasets. */
export interface AreaRecord {
  readonly results: readonly AttributeResult[];
  readonly failures: readonly JobFailure[];
  readonly warnings: readonly string[];
}

/** The record of a response: each dataset without a result is a failure. */
export function recordOf(
  { results, warnings, geometry_hash }: AttributeResponse,
  datasetIds: readonly string[],
): AreaRecord {
  const texts = warnings.map(withoutIndex);
  const found = new Set(results.map(({ dataset_id }) => dataset_id));
  const failures = datasetIds
    .filter((id) => !found.has(id))
    .map((id) => failureOf(id, warnings, geometry_hash === FAILED_GEOMETRY_HASH));
  return { results, failures, warnings: texts };
}

/** The position of an area in its batch says nothing to the owner of the job. */
function withoutIndex(warning: string): string {
  const parsed = parseWarning(warning);
  return parsed.subject === "geometry" ? parsed.text : warning;
}

function failureOf(
  datasetId: string,
  warnings: readonly string[],
  isFailedGeometry: boolean,
): JobFailure {
  const own = warnings.find((warning) => isAboutDataset(warning, datasetId));
  if (own !== undefined)
    return { dataset_id: datasetId, error_type: null, message: parseWarning(own).text };
  for (const warning of warnings) {
    const parsed = parseWarning(warning);
    if (parsed.subject !== "geometry") continue;
    const type = parsed.errorType ?? (isFailedGeometry ? "validation_error" : null);
    return { dataset_id: datasetId, error_type: type, message: parsed.text };
  }
  return { dataset_id: datasetId, error_type: null, message: "The dataset returned no result." };
}

/** The record of an area whose request failed. */
export function failedRecord(
  datasetIds: readonly string[],
  { errorType, message }: { readonly errorType: string; readonly message: string },
): AreaRecord {
  const failures = datasetIds.map((id) => ({
    dataset_id: id,
    error_type: errorType,
    message,
  }));
  return { results: [], failures, warnings: [] };
}

/** One record of records of the same area with different datasets. */
export const mergedRecords = (records: readonly AreaRecord[]): AreaRecord => ({
  results: records.flatMap(({ results }) => results),
  failures: records.flatMap(({ failures }) => failures),
  warnings: [...new Set(records.flatMap(({ warnings }) => warnings))],
});

/** The record after a retry: a dataset that fails now and had results before keeps them. */
export function withEarlier(record: AreaRecord, earlier: AreaRecord | undefined): AreaRecord {
  if (earlier === undefined) return record;
  const failing = new Set(record.failures.map(({ dataset_id }) => dataset_id));
  const kept = earlier.results.filter(({ dataset_id }) => failing.has(dataset_id));
  if (kept.length === 0) return record;
  const recovered = new Set(kept.map(({ dataset_id }) => dataset_id));
  const isOpen = ({ dataset_id }: JobFailure): boolean => !recovered.has(dataset_id);
  return {
    results: [...record.results, ...kept],
    failures: record.failures.filter(isOpen),
    warnings: [
      ...record.warnings.filter(
        (warning) => ![...recovered].some((id) => isAboutDataset(warning, id)),
      ),
      ...earlier.warnings.filter((warning) =>
        [...recovered].some((id) => isAboutDataset(warning, id)),
      ),
    ],
  };
}

/** Whether a failure may go away: one of an invalid geometry or request does not. */
export const mayPass = ({ error_type }: JobFailure): boolean =>
  error_type !== "validation_error" && error_type !== "request_limit";
