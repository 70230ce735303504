import { type Cas, CasError, casErrorFrom, type JobParameters } from "@cas/models";
import type { StoredArea } from "../areas/checked-area.ts";
import type { PartToDo } from "../ledger/part-table.ts";
import { type AreaRecord, failedRecord, mayPass, mergedRecords, recordOf } from "./part-record.ts";

/**
 * Asks a source for one part. If the source refuses the whole part, it is asked for each dataset alone: one that it does not
 * know costs the others nothing.
 *
 * @param isLast whether the part is not tried again: each dataset is then asked alone after any failure
 * @throws CasError aborted when the signal is aborted; other failures of the request are failures of its areas
 */
export async function computePart(
  cas: Cas,
  part: PartToDo,
  areas: readonly StoredArea[],
  { isLast, signal }: { readonly isLast: boolean; readonly signal: AbortSignal },
): Promise<AreaRecord[]> {
  const datasetIds = part.groups[part.part % part.groups.length] ?? [];
  const ask = (ids: readonly string[]) => askFor(cas, part, ids, areas, signal);
  const together = await ask(datasetIds);
  if (together.records !== undefined) return together.records;
  const { failure } = together;
  if (datasetIds.length === 1 || (failure.retryable && !isLast))
    return failedRecords(areas, datasetIds, failure);
  const alone: AreaRecord[][] = [];
  for (const id of datasetIds) {
    const answer = await ask([id]);
    alone.push(answer.records ?? failedRecords(areas, [id], answer.failure));
  }
  return areas.map((_, index) => mergedRecords(alone.flatMap((records) => records[index] ?? [])));
}

type Answer =
  | { readonly records: AreaRecord[]; readonly failure?: undefined }
  | { readonly records?: undefined; readonly failure: CasError };

/** One request for datasets over areas. */
async function askFor(
  cas: Cas,
  { owner, parameters }: PartToDo,
  datasetIds: readonly string[],
  areas: readonly StoredArea[],
  signal: AbortSignal,
): Promise<Answer> {
  signal.throwIfAborted();
  try {
    const { responses } = await cas.batchExtract(
      {
        ...questionOf(parameters),
        dataset_ids: datasetIds,
        geometries: areas.map(({ geometry }) => geometry),
      },
      { signal, ...(owner === "" ? {} : { caller: owner }) },
    );
    const records = areas.map((_, index) => {
      const response = responses[index];
      return response === undefined
        ? failedRecord(datasetIds, NO_RESPONSE)
        : recordOf(response, datasetIds);
    });
    return { records };
  } catch (error) {
    signal.throwIfAborted();
    return { failure: error instanceof CasError ? error : casErrorFrom(error) };
  }
}

const failedRecords = (
  areas: readonly StoredArea[],
  datasetIds: readonly string[],
  failure: CasError,
): AreaRecord[] => areas.map(() => failedRecord(datasetIds, failure));

const NO_RESPONSE = { errorType: "invalid_response", message: "the source gave no response" };

/** The fields of the parameters that a source knows. */
function questionOf(
  parameters: JobParameters,
): Omit<JobParameters, "name" | "idempotency_key" | "format"> {
  const { name: _name, idempotency_key: _key, format: _format, ...question } = parameters;
  return question;
}

/** Whether another try may compute more values. */
export const worthAnotherTry = (records: readonly AreaRecord[]): boolean =>
  records.some(({ failures }) => failures.some(mayPass));
