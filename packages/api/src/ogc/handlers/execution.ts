import { CasError, delay, isCasError, type Job, throwIfAborted } from "@cas/models";
import { jsonBody } from "../../body/json-body.ts";
import { type ExecuteRequest, executeRequestOf, onlyOutput } from "../wire/execute-request.ts";
import { OgcException } from "../wire/exceptions.ts";
import { jobIdOf, type JobRef, wishOf } from "../jobs/job-ids.ts";
import { type ProcessJob, processJobOf, statusInfoOf } from "../jobs/status-info.ts";
import { type Preferences, preferencesOf } from "../wire/preferences.ts";
import { ECHO, ZONAL } from "../processes/descriptions.ts";
import { echoInputsOf } from "../processes/echo.ts";
import { rasterRequestOf } from "../processes/raster.ts";
import { zonalJobOf } from "../processes/zonal-statistics.ts";
import { bytesOutput, json, outputResponse, textOutput } from "../results/outputs.ts";
import type { Call, Handle } from "./call.ts";
import { processOf } from "./documents.ts";
import { urlOf, zonalResults } from "./job-results.ts";

/** Most seconds that a caller who would take a job too waits for results. */
const MOST_WAIT_S = 60;
const SYNC_SECONDS = 100;

export const execute: Handle = async (call) => {
  const { id } = processOf(call);
  const request = executeRequestOf(await jsonBody(call.request, call.options));
  const preferences = preferencesOf(call.request.headers.get("prefer") ?? undefined);
  switch (id) {
    case ECHO.id:
      return executeEcho(call, request, preferences);
    case ZONAL.id:
      return executeZonal(call, request, preferences);
    default:
      return executeRaster(call, request);
  }
};

async function executeEcho(
  call: Call,
  request: ExecuteRequest,
  { isAsync }: Preferences,
): Promise<Response> {
  const { message, pauseS } = echoInputsOf(request);
  const wish = wishOf(request, onlyOutput(request, "message"));
  if (!isAsync) {
    await delay(pauseS * 1000, call.request.signal);
    return outputResponse(textOutput("message", message, undefined), wish);
  }
  const job = call.echo.add(call.caller, message, pauseS);
  return created(call, call.echo.report(job, jobIdOf({ id: job.id, ...wish })));
}

async function executeZonal(
  call: Call,
  request: ExecuteRequest,
  { isAsync, waitS }: Preferences,
): Promise<Response> {
  const { jobs, options } = call;
  const { signal } = call.request;
  const wish = wishOf(request, onlyOutput(request, "table"));
  const input = await zonalJobOf(request, options.readReference, signal);
  const job = await jobs.submit(input, { signal });
  const ref: JobRef = { id: job.id, ...wish };
  const most = isAsync ? MOST_WAIT_S : (options.syncSeconds ?? SYNC_SECONDS);
  const seconds = Math.min(waitS ?? (isAsync ? 0 : most), most);
  const ended = seconds === 0 ? undefined : await endWithin(call, job, seconds);
  if (ended !== undefined) {
    const response = await zonalResults(call, ended, ref);
    response.headers.append("Link", `<${urlOf(call, jobIdOf(ref))}>; rel=monitor`);
    if (waitS !== undefined) response.headers.set("Preference-Applied", `wait=${waitS}`);
    return response;
  }
  if (isAsync) return created(call, processJobOf(job, jobIdOf(ref)));
  // The job of an idempotency key may be an older one, for which others wait.
  if (input.idempotency_key == null) await jobs.remove(job.id, { signal });
  throw new OgcException({
    status: 504,
    title: "No response in time",
    errorType: "timeout",
    detail: `The values are not computed within ${seconds} s: execute the process with the header Prefer: respond-async`,
  });
}

/** The job when it has ended; undefined if that takes longer. Of a caller who leaves the job is removed. */
async function endWithin(
  { jobs, request }: Call,
  job: Job,
  seconds: number,
): Promise<Job | undefined> {
  const { signal } = request;
  const limited = AbortSignal.any([signal, AbortSignal.timeout(seconds * 1000)]);
  try {
    for await (const now of jobs.watch(job.id, { signal: limited }))
      if (now.finished_at !== null) return now;
  } catch (error) {
    if (!isCasError(error, "aborted")) throw error;
  }
  if (signal.aborted) await jobs.remove(job.id);
  throwIfAborted(signal);
  return undefined;
}

async function executeRaster(call: Call, request: ExecuteRequest): Promise<Response> {
  const { exportRaster } = call.options;
  const wanted = rasterRequestOf(request);
  if (exportRaster === undefined)
    throw new CasError({ errorType: "not_found", message: "This server exports no rasters" });
  const { bytes, warnings } = await exportRaster(wanted, { signal: call.request.signal });
  const headers = {
    "Content-Disposition": 'attachment; filename="raster.tif"',
    ...notesOf(warnings),
  };
  const output = bytesOutput("raster", "image/tiff; application=geotiff", bytes, headers);
  return outputResponse(output, wishOf(request, onlyOutput(request, "raster")));
}

/** Warnings as a header of ASCII; a GeoTIFF has no other place for them. */
const notesOf = (warnings: readonly string[]): Readonly<Record<string, string>> =>
  warnings.length === 0
    ? {}
    : { "X-CAS-Warnings": JSON.stringify(warnings).replaceAll(/[^ -~]/g, "?") };

/** The response about a new job. */
const created = (call: Call, job: ProcessJob): Response =>
  json(statusInfoOf(job, call.root), {
    status: 201,
    headers: { Location: urlOf(call, job.jobID), "Preference-Applied": "respond-async" },
  });
