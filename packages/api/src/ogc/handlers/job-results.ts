import { isCasError, isResultsNotReady, type Job } from "@cas/models";
import { badRequest, NO_SUCH_JOB, OgcException, RESULT_NOT_READY } from "../wire/exceptions.ts";
import type { EchoJob } from "../jobs/echo-jobs.ts";
import type { JobRef } from "../jobs/job-ids.ts";
import { outputResponse, textOutput } from "../results/outputs.ts";
import { tableOutput } from "../results/table-response.ts";
import type { Call } from "./call.ts";

/** The URL of a job. */
export const urlOf = ({ root }: Call, id: string): string =>
  `${root}/jobs/${encodeURIComponent(id)}`;

/** The results of a finished job of zonal statistics, as its request wanted them. */
export async function zonalResults(call: Call, { id, state }: Job, ref: JobRef): Promise<Response> {
  if (state === "failed") throw await failureOf(call, id);
  const { signal } = call.request;
  const table = await call.jobs.table(id, {}, { signal }).catch((error: unknown) => {
    throw ofJob(error);
  });
  const href = `${urlOf(call, id)}/results/table`;
  return outputResponse(tableOutput(call.request, table, href), ref);
}

/** The results of a job of echo. */
export async function echoResults(call: Call, job: EchoJob, ref: JobRef): Promise<Response> {
  if (!call.echo.isFinished(job)) throw notReady(`The job ${JSON.stringify(job.id)} is running`);
  const href = `${urlOf(call, job.id)}/results/message`;
  return outputResponse(textOutput("message", job.message, href), ref);
}

/** The exception of a job of which nothing could be computed, with the first reason. */
async function failureOf({ jobs, request }: Call, id: string): Promise<OgcException> {
  let reason = "";
  for await (const { failures } of jobs.results(id, { signal: request.signal })) {
    reason = failures[0] === undefined ? "" : `: ${failures[0].dataset_id}: ${failures[0].message}`;
    break;
  }
  return new OgcException({
    status: 500,
    title: "The job failed",
    errorType: "upstream_error",
    detail: `No value could be computed${reason.slice(0, 500)}`,
  });
}

const notReady = (detail: string, errors?: unknown): OgcException =>
  new OgcException({
    status: 404,
    title: "Results are not ready",
    type: RESULT_NOT_READY,
    errorType: "not_found",
    detail,
    errors,
  });

/** The exception of a job that the caller does not have. */
export const noSuchJob = (id: string): OgcException =>
  new OgcException({
    status: 404,
    title: "No such job",
    type: NO_SUCH_JOB,
    errorType: "not_found",
    detail: `There is no job ${JSON.stringify(id.slice(0, 100))}`,
  });

/** The exception of an error of a call about a job; other errors stay as they are. */
export function ofJob(error: unknown): unknown {
  if (isResultsNotReady(error)) return notReady(error.message, error.detail);
  if (!isCasError(error, "not_found")) return error;
  return new OgcException({
    status: 404,
    title: "No such job",
    type: NO_SUCH_JOB,
    errorType: "not_found",
    detail: error.message,
  });
}

/** The exception of an output that a process does not have. */
export const noSuchOutput = (id: string): OgcException =>
  badRequest(`There is no output ${JSON.stringify(id.slice(0, 100))}`);
