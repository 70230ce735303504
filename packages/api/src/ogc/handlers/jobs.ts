import { JobTableQuery, MAX_PAGE_LIMIT, parseRequest } from "@cas/models";
import { pauseOfAll } from "../../body/read-json.ts";
import { EchoJobs } from "../jobs/echo-jobs.ts";
import { jobRefOf } from "../jobs/job-ids.ts";
import { jobListQueryOf, numberOf } from "../jobs/job-list-query.ts";
import {
  type ProcessJob,
  processJobOf,
  statusInfoOf,
  ZONAL_STATISTICS,
} from "../jobs/status-info.ts";
import { linkTo } from "../wire/links.ts";
import { json } from "../results/outputs.ts";
import { resultLines } from "../results/result-lines.ts";
import { tableResponse } from "../results/table-response.ts";
import type { Call, Handle } from "./call.ts";
import { echoResults, noSuchJob, noSuchOutput, ofJob, zonalResults } from "./job-results.ts";

/** Jobs asked of the port at once. */
const PAGE = 100;

export const jobList: Handle = async (call) => {
  const { limit, offset, matches } = jobListQueryOf(call.query);
  if (isPlain(call.query) && limit <= MAX_PAGE_LIMIT) return zonalJobList(call, { limit, offset });
  const found: ProcessJob[] = [];
  let passed = 0;
  let hasMore = false;
  for await (const job of allJobs(call)) {
    if (!matches(job)) continue;
    if (passed++ < offset) continue;
    hasMore = found.length === limit;
    if (hasMore) break;
    found.push(job);
  }
  return listResponse(call, found, { limit, offset, hasMore });
};

/** Whether a query asks for a page of all jobs of zonal statistics, which the port knows. */
const isPlain = ({
  limit: _limit,
  offset: _offset,
  processID,
  ...others
}: Call["query"]): boolean =>
  Object.keys(others).length === 0 && processID?.join() === ZONAL_STATISTICS;

async function zonalJobList(
  call: Call,
  page: { readonly limit: number; readonly offset: number },
): Promise<Response> {
  const { jobs, total } = await call.jobs.list(page, { signal: call.request.signal });
  const hasMore = page.offset + jobs.length < total;
  const reported = jobs.map((job) => processJobOf(job, job.id));
  return listResponse(call, reported, { ...page, hasMore, numberMatched: total });
}

function listResponse(
  { root, query }: Call,
  jobs: readonly ProcessJob[],
  {
    limit,
    offset,
    hasMore,
    numberMatched,
  }: {
    readonly limit: number;
    readonly offset: number;
    readonly hasMore: boolean;
    /** Number of all jobs, if it is known. */
    readonly numberMatched?: number;
  },
): Response {
  const pageAt = (start: number): string => {
    const url = new URL(`${root}/jobs`);
    for (const [name, values] of Object.entries(query))
      for (const value of values) url.searchParams.append(name, value);
    url.searchParams.set("limit", String(limit));
    url.searchParams.set("offset", String(start));
    return url.href;
  };
  const links = [linkTo(pageAt(offset), "self", "This document")];
  if (hasMore) links.push(linkTo(pageAt(offset + limit), "next", "Older jobs"));
  if (offset > 0) links.push(linkTo(pageAt(Math.max(0, offset - limit)), "prev", "Newer jobs"));
  return json({ jobs: jobs.map((job) => statusInfoOf(job, root)), links, numberMatched });
}

/** The jobs of the caller: those of echo, then the others, newest first. */
async function* allJobs({ jobs, echo, caller, request }: Call): AsyncGenerator<ProcessJob> {
  for (const job of echo.list(caller)) yield echo.report(job, job.id);
  for (let offset = 0; ; offset += PAGE) {
    const page = await jobs.list({ limit: PAGE, offset }, { signal: request.signal });
    for (const job of page.jobs) yield processJobOf(job, job.id);
    if (offset + page.count >= page.total || page.count === 0) return;
  }
}

/** The id of the job in the path. */
const idOf = ({ params }: Call): string => params["job"] ?? "";

/** The job of a path, of one of the two kinds. */
async function ofKind<Value>(
  call: Call,
  {
    echo,
    zonal,
  }: {
    readonly echo: (job: NonNullable<ReturnType<EchoJobs["get"]>>) => Value | Promise<Value>;
    readonly zonal: (id: string) => Promise<Value>;
  },
): Promise<Value> {
  const { id } = jobRefOf(idOf(call));
  if (!EchoJobs.has(id))
    return zonal(id).catch((error: unknown) => {
      throw ofJob(error);
    });
  const job = call.echo.get(call.caller, id);
  if (job === undefined) throw noSuchJob(id);
  return echo(job);
}

/** Seconds after which to look again, of a job that is new and of one that is older. */
const LOOK_AGAIN_S = { soon: "1", later: "5" };
const NEW_MS = 30_000;

function statusResponse(call: Call, job: ProcessJob): Response {
  const isOpen = job.status === "accepted" || job.status === "running";
  const isNew = Date.now() - Date.parse(job.created) < NEW_MS;
  const headers = { "Retry-After": isNew ? LOOK_AGAIN_S.soon : LOOK_AGAIN_S.later };
  return json(statusInfoOf(job, call.root), isOpen ? { headers } : {});
}

export const jobStatus: Handle = async (call) => {
  const jobID = idOf(call);
  const { signal } = call.request;
  return ofKind(call, {
    echo: (job) => statusResponse(call, call.echo.report(job, jobID)),
    zonal: async (id) =>
      statusResponse(call, processJobOf(await call.jobs.get(id, { signal }), jobID)),
  });
};

/** Stops a job and removes it with its results. */
export const dismissJob: Handle = async (call) => {
  const jobID = idOf(call);
  const { signal } = call.request;
  const job = await ofKind<ProcessJob>(call, {
    echo: (one) => {
      call.echo.remove(one);
      return call.echo.report(one, jobID);
    },
    zonal: async (id) => {
      const one = await call.jobs.get(id, { signal });
      await call.jobs.remove(id, { signal });
      return processJobOf(one, jobID);
    },
  });
  return statusResponse(call, { ...job, status: "dismissed", message: "The job is removed" });
};

export const jobResults: Handle = async (call) => {
  const ref = jobRefOf(idOf(call));
  const { signal } = call.request;
  return ofKind(call, {
    echo: (job) => echoResults(call, job, ref),
    zonal: async (id) => zonalResults(call, await call.jobs.get(id, { signal }), ref),
  });
};

/** One output of a job alone; the table in any format and layout, in parts too. */
export const jobOutput: Handle = async (call) => {
  const { request, params, query } = call;
  const { signal } = request;
  const output = params["output"] ?? "";
  return ofKind(call, {
    echo: async (job) => {
      if (output !== "message") throw noSuchOutput(output);
      const plain = { id: job.id, isDocument: false, isReference: false };
      return echoResults(call, job, plain);
    },
    zonal: async (id) => {
      if (output !== "table") throw noSuchOutput(output);
      const names = ["content", "format", "layout"].flatMap((name) => {
        const value = query[name]?.at(-1);
        return value === undefined ? [] : [[name, value] as const];
      });
      const wanted = parseRequest(JobTableQuery, Object.fromEntries(names), "query");
      return tableResponse(request, await call.jobs.table(id, wanted, { signal }));
    },
  });
};

/** The results of a job area by area, with the failures of each; not part of the standard. */
export const jobAreas: Handle = async (call) => {
  const { request, query, options } = call;
  const skip = numberOf(query, "offset", { min: 0, max: 1_000_000_000, fallback: 0 });
  const pause = options.pause ?? pauseOfAll;
  return ofKind(call, {
    echo: ({ id }) => {
      throw noSuchJob(id);
    },
    zonal: (id) =>
      resultLines(call.jobs.results(id, { signal: request.signal }), skip, () => pause(request)),
  });
};

/** Stops a job and keeps it; not part of the standard, whose DELETE removes it. */
export const cancelJob: Handle = (call) => changed(call, "cancel");

/** Computes failed values again; not part of the standard. */
export const retryJob: Handle = (call) => changed(call, "retry");

async function changed(call: Call, name: "cancel" | "retry"): Promise<Response> {
  const jobID = idOf(call);
  const { signal } = call.request;
  return ofKind(call, {
    echo: (job) => statusResponse(call, call.echo.report(job, jobID)),
    zonal: async (id) =>
      statusResponse(call, processJobOf(await call.jobs[name](id, { signal }), jobID)),
  });
}
