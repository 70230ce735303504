import {
  type AttributeResult,
  type CallOptions,
  CasError,
  type Job,
  JobParameters,
  type JobResult,
  type Jobs,
  JobsQuery,
  type JobTable,
  JobTableQuery,
  parseRequest,
  resultsNotReady,
  throwIfAborted,
} from "@cas/models";
import { attributeResult } from "./fake-cas.ts";

/** Jobs in memory whose progress a test decides. */
export interface FakeJobs extends Jobs {
  /** Reports progress: the number of computed values. */
  advance(id: string, done: number): void;
  /** Ends a job: all its values are computed, except those of the datasets that fail. */
  finish(id: string, failing?: readonly string[]): void;
  /** The number of watches that wait. */
  readonly watching: number;
}

interface Kept {
  readonly owner: string;
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  job: Job;
  failing: readonly string[];
}

/** Jobs that belong to callers, as the real ones do. They compute nothing: a test ends them. */
export function fakeJobs(): FakeJobs {
  const kept = new Map<string, Kept>();
  const waiting = new Set<() => void>();
  const find = (id: string, { caller = "", signal }: CallOptions = {}): Kept => {
    throwIfAborted(signal);
    const found = kept.get(id);
    if (found?.owner === caller) return found;
    throw new CasError({ errorType: "not_found", message: `There is no job "${id}"` });
  };
  const change = (one: Kept, changes: Partial<Job>): Job => {
    one.job = { ...one.job, ...changes, revision: one.job.revision + 1 };
    for (const wake of waiting) wake();
    return one.job;
  };
  const end = (one: Kept, failing: readonly string[]): void => {
    one.failing = failing;
    const { progress, dataset_ids } = one.job;
    const failed = dataset_ids.filter((id) => failing.includes(id)).length * progress.areas;
    const done = progress.values - failed;
    const partly = failed === 0 ? "succeeded" : "succeeded_with_failures";
    change(one, {
      state: done === 0 ? "failed" : partly,
      progress: { ...progress, done, failed },
      finished_at: "2026-01-01T00:01:00Z",
      expires_at: "2026-01-31T00:01:00Z",
    });
  };
  const byId = (id: string): Kept => {
    const one = kept.get(id);
    if (one === undefined) throw new Error(`no job ${id}`);
    return one;
  };

  return {
    async submit({ areas, ...rest }, { caller = "", signal } = {}) {
      throwIfAborted(signal);
      const { dataset_ids, name = null } = parseRequest(JobParameters, rest);
      const read: { id: string; name: string }[] = [];
      for await (const area of "features" in areas ? areas.features : areas) {
        const { id = read.length + 1, name: areaName = String(id) } = area as {
          readonly id?: string;
          readonly name?: string;
        };
        read.push({ id: String(id), name: areaName });
      }
      const id = `job-${kept.size + 1}`;
      const job: Job = {
        id,
        name: name ?? null,
        state: "queued",
        revision: 1,
        dataset_ids,
        progress: {
          areas: read.length,
          values: read.length * dataset_ids.length,
          done: 0,
          failed: 0,
        },
        submitted_at: "2026-01-01T00:00:00Z",
        finished_at: null,
        expires_at: null,
      };
      kept.set(id, { owner: caller, areas: read, job, failing: [] });
      return job;
    },
    async get(id, options) {
      return find(id, options).job;
    },
    async list(query = {}, { caller = "" } = {}) {
      const { limit, offset } = parseRequest(JobsQuery, query, "query");
      const own = [...kept.values()].filter(({ owner }) => owner === caller).toReversed();
      const jobs = own.slice(offset, offset + limit).map(({ job }) => job);
      return { total: own.length, limit, offset, count: jobs.length, jobs };
    },
    async *watch(id, options = {}) {
      let { after = 0 } = options;
      for (;;) {
        const { job } = find(id, options);
        if (job.revision > after) yield job;
        after = Math.max(after, job.revision);
        if (job.finished_at !== null) return;
        await changeAfter(() => kept.get(id)?.job.revision !== after, waiting, options.signal);
      }
    },
    async *results(id, options) {
      const { job, areas, failing } = find(id, options);
      if (job.finished_at === null || job.state === "cancelled") throw resultsNotReady(job);
      for (const area of areas) yield resultOf(area, job.dataset_ids, failing);
    },
    async table(id, query = {}, options = {}) {
      const { content, format = "csv", layout } = parseRequest(JobTableQuery, query, "query");
      const { job, areas } = find(id, options);
      if (job.finished_at === null || job.state === "cancelled") throw resultsNotReady(job);
      const rows = areas.map((area) => `${area.id},${attributeResult.value}`);
      return tableOf(job, [content, format, layout, ...rows].join("\r\n"));
    },
    async cancel(id, options) {
      const one = find(id, options);
      if (one.job.finished_at !== null) return one.job;
      return change(one, { state: "cancelled", finished_at: "2026-01-01T00:01:00Z" });
    },
    async retry(id, options) {
      const one = find(id, options);
      return change(one, { state: "queued", finished_at: null, expires_at: null });
    },
    async remove(id, options) {
      find(id, options);
      kept.delete(id);
      for (const wake of waiting) wake();
    },
    close: () => Promise.resolve(),
    [Symbol.asyncDispose]: () => Promise.resolve(),
    advance(id, done) {
      const one = byId(id);
      change(one, { state: "running", progress: { ...one.job.progress, done } });
    },
    finish(id, failing = []) {
      end(byId(id), failing);
    },
    get watching() {
      return waiting.size;
    },
  };
}

/** A table of text, with the revision of the job as its tag. */
function tableOf({ id, revision }: Job, text: string): JobTable {
  const bytes = new TextEncoder().encode(text);
  return {
    fileName: `${id}.csv`,
    contentType: "text/csv; charset=utf-8",
    size: bytes.length,
    sha256: "0123456789abcdef".repeat(4),
    etag: `"${id}-${revision}"`,
    async *read({ start = 0, end = bytes.length } = {}, { signal } = {}) {
      throwIfAborted(signal);
      yield bytes.subarray(start, end);
    },
  };
}

function changeAfter(
  isChanged: () => boolean,
  waiting: Set<() => void>,
  signal: AbortSignal | undefined,
): Promise<void> {
  return new Promise((resolve) => {
    const wake = (): void => {
      waiting.delete(wake);
      signal?.removeEventListener("abort", wake);
      resolve();
    };
    if (isChanged() || signal?.aborted === true) {
      resolve();
      return;
    }
    waiting.add(wake);
    signal?.addEventListener("abort", wake);
  });
}

function resultOf(
  { id, name }: { readonly id: string; readonly name: string },
  datasetIds: readonly string[],
  failing: readonly string[],
): JobResult {
  const isFailing = (dataset: string): boolean => failing.includes(dataset);
  return {
    area_id: id,
    area_name: name,
    results: datasetIds
      .filter((dataset) => !isFailing(dataset))
      .map((dataset_id): AttributeResult => ({ ...attributeResult, dataset_id })),
    failures: datasetIds
      .filter(isFailing)
      .map((dataset_id) => ({ dataset_id, error_type: "timeout", message: "no response in time" })),
    warnings: [],
  };
}
