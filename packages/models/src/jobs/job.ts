import * as z from "zod";
import { openEnum, type Open } from "../schema/open-enum.ts";
import { responseObject } from "../schema/response-object.ts";
import { Timestamp } from "../time/timestamp.ts";
import { JOB_STATES, type JobState } from "./job-states.ts";

/** How far a job is. A value is one dataset over one area. */
export const JobProgress = responseObject({
  areas: z.int().describe("Number of areas."),
  values: z.int().describe("Number of areas times number of datasets."),
  done: z.int().describe("Values that are computed."),
  failed: z.int().describe("Values that could not be computed."),
}).meta({ title: "JobProgress" });
/** How far a job is. A value is one dataset over one area. */
export interface JobProgress {
  /** Number of areas. */
  areas: number;
  /** Number of areas times number of datasets. */
  values: number;
  /** Values that are computed. */
  done: number;
  /** Values that could not be computed. */
  failed: number;
}

/** A job: what is known about it, without its results. */
export const Job = responseObject({
  id: z.string().describe("Id of the job."),
  name: z.string().nullable().describe("A name for people."),
  state: openEnum(JOB_STATES).describe("State of the job."),
  revision: z.int().describe("Rises with each change of the job."),
  dataset_ids: z.array(z.string()).describe("Requested datasets, each {provider}:{dataset}."),
  progress: JobProgress.describe("How far it is."),
  submitted_at: Timestamp.describe("Time of the submission."),
  finished_at: Timestamp.nullable().describe("Time at which it reached a final state."),
  expires_at: Timestamp.nullable().describe("Time after which it is removed, with its results."),
}).meta({ title: "Job" });
/** A job: what is known about it, without its results. */
export interface Job {
  /** Id of the job. */
  id: string;
  /** A name for people. */
  name: string | null;
  /** State of the job. */
  state: Open<JobState>;
  /** Rises with each change of the job. */
  revision: number;
  /** Requested datasets, each {provider}:{dataset}. */
  dataset_ids: string[];
  /** How far it is. */
  progress: JobProgress;
  /** Time of the submission. */
  submitted_at: string;
  /** Time at which it reached a final state. */
  finished_at: string | null;
  /** Time after which it is removed, with its results. */
  expires_at: string | null;
}

/** One page of the jobs of a caller, newest first. */
export const JobListResponse = responseObject({
  total: z.int().describe("Number of jobs of the caller."),
  limit: z.int().describe("Most jobs on a page."),
  offset: z.int().describe("Number of jobs before this page."),
  count: z.int().describe("Number of jobs on this page."),
  jobs: z.array(Job).describe("The jobs of this page."),
}).meta({ title: "JobListResponse" });
/** One page of the jobs of a caller, newest first. */
export interface JobListResponse {
  /** Number of jobs of the caller. */
  total: number;
  /** Most jobs on a page. */
  limit: number;
  /** Number of jobs before this page. */
  offset: number;
  /** Number of jobs on this page. */
  count: number;
  /** The jobs of this page. */
  jobs: Job[];
}
