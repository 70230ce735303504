import { CasError, type Job, type JobResult, type Jobs, JobsQuery } from "@cas/models";
import { tracked } from "@trpc/server";
import { inlineJob, type InlineJobInput } from "../jobs/inline-job.ts";
import { JobQuery, revisionOf, WatchQuery } from "../jobs/job-queries.ts";
import { streamableResult } from "../jobs/streamable-result.ts";
import { type CasContext, casContextOf } from "./context.ts";
import { casProcedure, type ProcedureBuilder } from "./init.ts";
import type { JobsProcedures, JobsSource } from "./jobs-types.ts";
import { INFINITE_QUERY } from "./operations.ts";
import { requestParser } from "./request-parser.ts";

const inline = { parse: inlineJob } as {
  readonly _input: InlineJobInput;
  readonly _output: InlineJobInput;
  readonly parse: typeof inlineJob;
};
const oneJob = requestParser(JobQuery, "path");
const JobsPage = JobsQuery.extend(INFINITE_QUERY).prefault({});

/** The procedures of jobs. Without a source each answers not_found. */
export function jobsProceduresOf(
  source: JobsSource<unknown> | undefined,
  base: ProcedureBuilder,
): JobsProcedures {
  const jobsFor = async (context: unknown): Promise<Jobs> => {
    if (source === undefined) throw noJobs();
    return typeof source === "function" ? source(context) : source;
  };
  return {
    submit: casProcedure<"validation_error" | "request_limit" | "not_found">(base)
      .input(inline)
      .mutation(async ({ input, signal, ctx }) => (await jobsFor(ctx)).submit(input, { signal })),

    get: casProcedure<"validation_error" | "not_found">(base)
      .input(oneJob)
      .query(async ({ input, signal, ctx }) => (await jobsFor(ctx)).get(input.id, { signal })),

    list: casProcedure<"validation_error" | "not_found">(base)
      .input(requestParser(JobsPage, "query"))
      .query(async ({ input, signal, ctx }) => {
        const { cursor, direction: _direction, ...query } = input;
        const page = { ...query, offset: cursor ?? query.offset };
        return (await jobsFor(ctx)).list(page, { signal });
      }),

    // The jobs are asked here, and not when the stream is read: what a host knows of the caller is known here.
    watch: casProcedure<"validation_error" | "not_found">(base)
      .input(requestParser(WatchQuery, "path"))
      .subscription(async ({ input, signal, ctx }) => {
        const options = { signal, after: revisionOf(input) };
        return revisions((await jobsFor(ctx)).watch(input.id, options), signal);
      }),

    results: casProcedure<"validation_error" | "not_found">(base)
      .input(oneJob)
      .query(async ({ input, signal, ctx }) =>
        inTurn((await jobsFor(ctx)).results(input.id, { signal }), casContextOf(ctx)),
      ),

    cancel: casProcedure<"validation_error" | "not_found">(base)
      .input(oneJob)
      .mutation(async ({ input, signal, ctx }) =>
        (await jobsFor(ctx)).cancel(input.id, { signal }),
      ),

    retry: casProcedure<"validation_error" | "not_found">(base)
      .input(oneJob)
      .mutation(async ({ input, signal, ctx }) => (await jobsFor(ctx)).retry(input.id, { signal })),

    remove: casProcedure<"validation_error" | "not_found">(base)
      .input(oneJob)
      .mutation(async ({ input, signal, ctx }) =>
        (await jobsFor(ctx)).remove(input.id, { signal }),
      ),
  };
}

const noJobs = (): CasError =>
  new CasError({
    errorType: "not_found",
    message: "This server has no jobs (option jobs of the API)",
  });

/** Events of a subscription. The id of each is the revision of its job, after which a lost connection goes on. */
async function* revisions(jobs: AsyncIterable<Job>, signal: AbortSignal | undefined) {
  try {
    for await (const job of jobs) yield tracked(String(job.revision), job);
  } catch (error) {
    // Nobody is there to be told.
    if (signal?.aborted !== true) throw error;
  }
}

/** The results of a job one after the other, while other requests have their turn. */
async function* inTurn(
  results: AsyncIterable<JobResult>,
  { pause }: CasContext,
): AsyncGenerator<JobResult, void, undefined> {
  for await (const result of results) {
    await pause?.();
    yield streamableResult(result);
  }
}
