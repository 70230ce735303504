import { type Cas, CasError, casErrorFrom, type JobParameters } from "@cas/models";
import type { StoredArea } from "../areas/checked-area.ts";
import type { PartToDo } from "../ledger/part-table.ts";
import { type AreaRecord, failedRecord, mayPass, recordOf } from "./part-record.ts";

/**
 * Asks a source for one part.
 *
 * @throws CasError aborted when the signal is aborted; other failures of the request are failures of its areas
 */
export async function computePart(
  cas: Cas,
  { owner, parameters, groups, part }: PartToDo,
  areas: readonly StoredArea[],
  signal: AbortSignal,
): Promise<AreaRecord[]> {
  const datasetIds = groups[part % groups.length] ?? [];
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
    return areas.map((_, index) => {
      const response = responses[index];
      return response === undefined
        ? failedRecord(datasetIds, NO_RESPONSE)
        : recordOf(response, datasetIds);
    });
  } catch (error) {
    signal.throwIfAborted();
    const failure = error instanceof CasError ? error : casErrorFrom(error);
    return areas.map(() => failedRecord(datasetIds, failure));
  }
}

const NO_RESPONSE = { errorType: "invalid_response", message: "the source gave no response" };

/** The fields of the parameters that a source knows. */
function questionOf(parameters: JobParameters): Omit<JobParameters, "name" | "idempotency_key"> {
  const { name: _name, idempotency_key: _key, ...question } = parameters;
  return question;
}

/** Whether another try may compute more values. */
export const worthAnotherTry = (records: readonly AreaRecord[]): boolean =>
  records.some(({ failures }) => failures.some(mayPass));
