import {
  abortedError,
  type AreaInput,
  type CallOptions,
  Job,
  type JobAreas,
  JobListResponse,
  JobResult,
  type Jobs,
  type JobsInput,
  parseResponse,
} from "@cas/models";
import type { InlineJobInput } from "../jobs/inline-job.ts";
import { fromTrpcError } from "./from-trpc-error.ts";

interface JobId {
  readonly id: string;
}
type Signal = { readonly signal?: AbortSignal };

/** A mutation of a tRPC client; the responses are checked, so their types do not count. */
interface ClientMutation<Input> {
  readonly mutate: (input: Input, options?: { signal?: AbortSignal }) => PromiseLike<unknown>;
}
/** A query of a tRPC client. */
interface ClientQuery<Input, Response = unknown> {
  readonly query: (input: Input, options?: { signal?: AbortSignal }) => PromiseLike<Response>;
}

/** A subscription of a tRPC client. */
interface Subscription {
  /** Ends it. */
  readonly unsubscribe: () => void;
}

/** The part of a tRPC client that has the procedures of jobs: `client.jobs`, or `client.cas.jobs` of a host's own router. */
export interface TrpcJobsClient {
  /** Stores a job. */
  readonly submit: ClientMutation<InlineJobInput>;
  /** One job. */
  readonly get: ClientQuery<JobId>;
  /** A page of jobs. */
  readonly list: ClientQuery<JobsInput>;
  /** A job at each change, for links of subscriptions. */
  readonly watch: {
    /** Begins to watch. */
    readonly subscribe: (
      input: JobId & { readonly after?: number },
      handlers: {
        onData: (event: { readonly data: unknown }) => void;
        onError: (error: unknown) => void;
        onComplete: () => void;
      },
    ) => Subscription;
  };
  /** The results of a job, for links that stream. */
  readonly results: ClientQuery<JobId, AsyncIterable<unknown>>;
  /** Stops a job. */
  readonly cancel: ClientMutation<JobId>;
  /** Computes failed parts again. */
  readonly retry: ClientMutation<JobId>;
  /** Removes a job. */
  readonly remove: ClientMutation<JobId>;
}

/**
 * The {@link Jobs} port over a tRPC client. Responses are checked here, where they arrive; errors become the CasErrors that
 * they were at the server. `submit` sends all areas in one request. `watch` needs a link of subscriptions
 * (httpSubscriptionLink) and `results` one that streams (httpBatchStreamLink). Files have no procedure, so `table` is left out. Closing
 * the port does nothing, because the client belongs to the caller.
 *
 * @param client `client.jobs` of a client of `AppRouter`, or of the part of a host's client with these procedures
 * @example
 * const jobs = createTrpcJobs(client.jobs);
 * const { id } = await jobs.submit({ areas, dataset_ids: ["srtm:elevation"] });
 */
export function createTrpcJobs(client: TrpcJobsClient): Omit<Jobs, "table"> {
  const call = async <Value>(
    run: (options: Signal) => PromiseLike<Value>,
    { signal }: CallOptions = {},
  ): Promise<Value> => {
    try {
      return await run(signal === undefined ? {} : { signal });
    } catch (error) {
      throw fromTrpcError(error, signal);
    }
  };
  const about =
    ({ mutate }: ClientMutation<JobId>) =>
    async (id: string, options?: CallOptions): Promise<Job> =>
      parseResponse(Job, await call((own) => mutate({ id }, own), options));
  return {
    submit: async ({ areas, ...parameters }, options) => {
      const inline = await listed(areas);
      const job = await call(
        (own) => client.submit.mutate({ ...parameters, areas: inline }, own),
        options,
      );
      return parseResponse(Job, job);
    },
    get: async (id, options) =>
      parseResponse(Job, await call((own) => client.get.query({ id }, own), options)),
    list: async (query, options) =>
      parseResponse(
        JobListResponse,
        await call((own) => client.list.query(query ?? {}, own), options),
      ),
    watch: (id, options) => watched(client, id, options),
    async *results(id, options) {
      const results = await call((own) => client.results.query({ id }, own), options);
      try {
        for await (const result of results) yield parseResponse(JobResult, result);
      } catch (error) {
        throw fromTrpcError(error, options?.signal);
      }
    },
    cancel: about(client.cancel),
    retry: about(client.retry),
    remove: async (id, options) => {
      await call((own) => client.remove.mutate({ id }, own), options);
    },
    close: () => Promise.resolve(),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}

/** The areas as one list. What is neither a collection nor a list is refused by the server, with the reason. */
async function listed(areas: JobAreas): Promise<InlineJobInput["areas"]> {
  const isIterable = Symbol.iterator in areas || Symbol.asyncIterator in areas;
  if (!isIterable || Array.isArray(areas)) return areas as InlineJobInput["areas"];
  const list: AreaInput[] = [];
  for await (const area of areas) list.push(area);
  return list;
}

/** A job at each change. Changes that come faster than they are read are reported as one. */
async function* watched(
  { watch }: TrpcJobsClient,
  id: string,
  { after = 0, signal }: CallOptions & { readonly after?: number | undefined } = {},
): AsyncGenerator<Job, void, undefined> {
  let latest: Job | undefined;
  let failure: unknown;
  let isOver = false;
  let wake = (): void => undefined;
  const stop = (error?: unknown): void => {
    failure ??= error;
    isOver = true;
    wake();
  };
  const abort = (): void => {
    stop(abortedError(signal));
  };
  if (signal?.aborted === true) throw abortedError(signal);
  signal?.addEventListener("abort", abort, { once: true });
  const subscription = watch.subscribe(
    { id, after },
    {
      onData: ({ data }) => {
        try {
          latest = parseResponse(Job, data);
          wake();
        } catch (error) {
          stop(error);
        }
      },
      onError: stop,
      onComplete: () => {
        stop();
      },
    },
  );
  try {
    for (;;) {
      if (failure !== undefined) throw fromTrpcError(failure, signal);
      const job = latest;
      latest = undefined;
      if (job !== undefined) yield job;
      else if (isOver) return;
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
  } finally {
    signal?.removeEventListener("abort", abort);
    subscription.unsubscribe();
  }
}
