import type { Job, JobResult, Jobs } from "@cas/models";

/** All items of a stream. */
export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** The job when it is finished. */
export async function finished(jobs: Jobs, { id }: Job, caller?: string): Promise<Job> {
  let last: Job | undefined;
  for await (const job of jobs.watch(id, { caller })) last = job;
  if (last === undefined) throw new TypeError("a job is reported at least once");
  return last;
}

/** The results of a finished job. */
export const resultsOf = async (jobs: Jobs, { id }: Job): Promise<JobResult[]> =>
  collect(jobs.results(id));

/** The values and the failures of each area. */
export const valuesOf = (results: readonly JobResult[]) =>
  results.map(({ area_id, results: found, failures }) => [
    area_id,
    ...found.map(({ dataset_id, value }) => `${dataset_id}=${JSON.stringify(value)}`),
    ...failures.map(({ dataset_id, message }) => `${dataset_id}: ${message}`),
  ]);
