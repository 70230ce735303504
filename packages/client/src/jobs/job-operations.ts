import { Job } from "@cas/models";
import * as z from "zod";
import type { Operation } from "../call/operations.ts";

/** The document of a job (statusInfo.yaml of OGC API - Processes), in which CAS has its own job. */
const StatusInfo: z.ZodObject<{ job: typeof Job }, z.core.$loose> = z.looseObject({ job: Job });
/** A page of jobs. */
const JobList: z.ZodObject<
  { jobs: z.ZodArray<typeof StatusInfo>; numberMatched: z.ZodInt },
  z.core.$loose
> = z.looseObject({ jobs: z.array(StatusInfo), numberMatched: z.int() });

type Of<Schema extends z.ZodType> = Operation<Schema>;

const JOB = "/ogc/jobs/{job}";

/** The operations of jobs, each with its route and the model of its response. */
export const SUBMIT: Of<typeof StatusInfo> = {
  method: "POST",
  route: "/ogc/processes/zonal-statistics/execution",
  response: StatusInfo,
};
export const STATUS: Of<typeof StatusInfo> = { method: "GET", route: JOB, response: StatusInfo };
export const DISMISS: Of<z.ZodUnknown> = { method: "DELETE", route: JOB, response: z.unknown() };
export const LIST: Of<typeof JobList> = { method: "GET", route: "/ogc/jobs", response: JobList };
export const CANCEL: Of<typeof StatusInfo> = {
  method: "POST",
  route: `${JOB}/cancel`,
  response: StatusInfo,
};
export const RETRY: Of<typeof StatusInfo> = {
  method: "POST",
  route: `${JOB}/retry`,
  response: StatusInfo,
};
