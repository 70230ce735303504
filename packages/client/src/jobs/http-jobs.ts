import {
  type AreaInput,
  type CallOptions,
  delay,
  isCasError,
  type Job,
  type JobAreas,
  type JobInput,
  type JobListResponse,
  JobParameters,
  JobResult,
  type Jobs,
  type JobsInput,
  JobsQuery,
  type JobTable,
  type JobTableInput,
  JobTableQuery,
  parseRequest,
  parseResponse,
  parseRetryAfter,
  throwIfAborted,
  type WatchOptions,
} from "@cas/models";
import type { CasAnswer } from "../call/cas-call.ts";
import type { OperationCaller } from "../call/operation-caller.ts";
import { CANCEL, DISMISS, LIST, RETRY, STATUS, SUBMIT } from "./job-operations.ts";
import { openTable } from "./job-file.ts";
import { Lines } from "./lines.ts";

/** Seconds between two looks at a job, if the service does not say. */
const LOOK_S = 1;

/**
 * The jobs of a service, over its OGC API - Processes. A job belongs to the key of the client. Closing them does nothing: the
 * client is closed as a whole.
 */
export class HttpJobs implements Jobs {
  readonly #api: OperationCaller;

  constructor(api: OperationCaller) {
    this.#api = api;
  }

  /** Sends the areas in one request. It is sent again after a failure without making a second job. */
  async submit({ areas, ...rest }: JobInput, options?: CallOptions): Promise<Job> {
    const checked = parseRequest(JobParameters, rest);
    throwIfAborted(options?.signal);
    const inputs = {
      areas: { value: await listed(areas) },
      datasets: checked.dataset_ids,
      statistic: checked.aggregation,
      time_range: checked.time_range == null ? undefined : { value: checked.time_range },
      time_statistic:
        checked.time_statistic == null ? undefined : { value: checked.time_statistic },
      format: checked.format ?? undefined,
      name: checked.name ?? undefined,
      idempotency_key: checked.idempotency_key ?? crypto.randomUUID(),
    };
    const { data } = await this.#api.send(
      SUBMIT,
      { ...options, headers: { prefer: "respond-async" } },
      { body: JSON.stringify({ inputs }) },
    );
    return data.job;
  }

  async get(id: string, options?: CallOptions): Promise<Job> {
    return (await this.#status(id, options)).data.job;
  }

  #status(id: string, options: CallOptions | undefined): Promise<CasAnswer<{ job: Job }>> {
    return this.#api.send(STATUS, options, { path: pathOf(id) });
  }

  async list(query: JobsInput = {}, options?: CallOptions): Promise<JobListResponse> {
    const { limit, offset } = parseRequest(JobsQuery, query, "query");
    const path = `/ogc/jobs?processID=zonal-statistics&limit=${limit}&offset=${offset}`;
    const { data } = await this.#api.send(LIST, options, { path });
    const jobs = data.jobs.map(({ job }) => job);
    return { total: data.numberMatched, limit, offset, count: jobs.length, jobs };
  }

  /** Asks again and again, with the pauses that the service wants. */
  async *watch(id: string, options: WatchOptions = {}): AsyncGenerator<Job, void, undefined> {
    const { signal } = options;
    let { after = 0 } = options;
    for (;;) {
      const { data, headers } = await this.#status(id, { signal });
      const { job } = data;
      if (job.revision > after) yield job;
      after = Math.max(after, job.revision);
      if (job.finished_at !== null) return;
      const seconds = parseRetryAfter(headers["retry-after"], Date.now()) ?? LOOK_S;
      await delay(seconds * 1000, signal);
    }
  }

  async *results(id: string, options?: CallOptions): AsyncGenerator<JobResult, void, undefined> {
    const lines = new Lines();
    let offset = 0;
    const pieces = this.#api.stream(
      {
        next: () => ({ path: `${pathOf(id)}/areas?offset=${offset}`, headers: {} }),
        check: () => {
          lines.reset();
        },
      },
      options,
    );
    for await (const piece of pieces)
      for (const line of lines.push(piece)) {
        offset += 1;
        yield parseResponse(JobResult, JSON.parse(line));
      }
  }

  async table(id: string, query: JobTableInput = {}, options?: CallOptions): Promise<JobTable> {
    const wanted = parseRequest(JobTableQuery, query, "query");
    const parameters = new URLSearchParams(
      Object.entries(wanted).filter((entry): entry is [string, string] => entry[1] !== undefined),
    );
    const path = `${pathOf(id)}/results/table?${parameters.toString()}`;
    return openTable(this.#api, path, options);
  }

  async cancel(id: string, options?: CallOptions): Promise<Job> {
    const { data } = await this.#api.send(CANCEL, options, { path: `${pathOf(id)}/cancel` });
    return data.job;
  }

  async retry(id: string, options?: CallOptions): Promise<Job> {
    const { data } = await this.#api.send(RETRY, options, { path: `${pathOf(id)}/retry` });
    return data.job;
  }

  async remove(id: string, options?: CallOptions): Promise<void> {
    try {
      await this.#api.send(DISMISS, options, { path: pathOf(id) });
    } catch (error) {
      // The response of an earlier attempt was lost.
      if (isCasError(error, "not_found") && (error.attempts ?? 1) > 1) return;
      throw error;
    }
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return Promise.resolve();
  }
}

const pathOf = (id: string): string => `/ogc/jobs/${encodeURIComponent(id)}`;

/** The areas as one value of JSON. */
async function listed(areas: JobAreas): Promise<unknown> {
  if ("features" in areas) return areas;
  const list: AreaInput[] = [];
  for await (const area of areas) list.push(area);
  return list;
}
