import { CasError, type JobResult, throwIfAborted } from "@cas/models";
import type { StoredArea } from "../areas/checked-area.ts";
import type { JobRow } from "../ledger/job-row.ts";
import { areasFile } from "../store/file-names.ts";
import type { Store } from "../store/store.ts";
import { readJson } from "../store/stored-json.ts";
import type { AreaRecord } from "../work/part-record.ts";

/** An area with its results. */
export interface AreaResult {
  readonly area: StoredArea;
  readonly result: JobResult;
}

/**
 * The results of a job, area by area. It holds those of one chunk.
 *
 * @param files the files of its parts
 */
export async function* readResults(
  store: Store,
  { job, groups, chunks, parameters }: JobRow,
  files: ReadonlyMap<number, string>,
  signal: AbortSignal | undefined,
): AsyncGenerator<AreaResult> {
  for (let chunk = 0; chunk < chunks; chunk++) {
    throwIfAborted(signal);
    const areas = await stored<StoredArea[]>(store, areasFile(job.id, chunk));
    const parts: AreaRecord[][] = [];
    for (let group = 0; group < groups.length; group++) {
      const file = files.get(chunk * groups.length + group) ?? "";
      parts.push(await stored<AreaRecord[]>(store, `${job.id}/${file}`));
    }
    for (const [index, area] of areas.entries()) {
      const records = parts.flatMap((ofGroup) => ofGroup[index] ?? []);
      yield { area, result: merged(area, records, parameters.dataset_ids) };
    }
  }
}

async function stored<Value>(store: Store, name: string): Promise<Value> {
  const value = await readJson<Value>(store, name);
  if (value !== undefined) return value;
  throw changed();
}

/** The error of results that a removal or a retry of the job took away. */
export const changed = (): CasError =>
  new CasError({
    errorType: "not_found",
    message: "The job was removed or started again while its results were read",
  });

function merged(
  { id, name }: StoredArea,
  records: readonly AreaRecord[],
  datasetIds: readonly string[],
): JobResult {
  const order = new Map(datasetIds.map((dataset, index) => [dataset, index]));
  const sorted = <Item extends { dataset_id: string }>(items: readonly Item[]): Item[] =>
    items.toSorted((a, b) => (order.get(a.dataset_id) ?? 0) - (order.get(b.dataset_id) ?? 0));
  return {
    area_id: id,
    area_name: name,
    results: sorted(records.flatMap(({ results }) => results)),
    failures: sorted(records.flatMap(({ failures }) => failures)),
    warnings: [...new Set(records.flatMap(({ warnings }) => warnings))],
  };
}
