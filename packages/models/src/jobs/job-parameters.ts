import * as z from "zod";
import { DEFAULT_PAGE_LIMIT, MAX_PAGE_LIMIT } from "../catalog/page-limits.ts";
import {
  commonShape,
  type CommonInput,
  type CommonRequest,
  RASTER_ONLY,
} from "../extract/inputs.ts";
import type { AggregationMethod } from "../extract/enums.ts";
import { requestObject } from "../schema/request-object.ts";
import { JOB_TABLE_FORMATS, type JobTableFormat } from "./job-table-names.ts";

/** A job without its areas, as callers write it: the request of a batch, a name and an idempotency key. */
export interface JobParametersInput extends CommonInput<AggregationMethod> {
  /** A name for people, at most 200 characters. */
  readonly name?: string | null | undefined;
  /**
   * A second job of the same caller with this key is not made: the first one is returned. At most 200 characters. Of a
   * stream of areas nothing is read then.
   */
  readonly idempotency_key?: string | null | undefined;
  /** Format of the table when it is read without one; default csv. */
  readonly format?: JobTableFormat | null | undefined;
}

/** A job without its areas, checked. */
export interface JobParameters extends CommonRequest {
  /** A name for people. */
  name?: string | null | undefined;
  /** A second job of the same caller with this key is not made. */
  idempotency_key?: string | null | undefined;
  /** Format of the table when it is read without one. */
  format?: JobTableFormat | null | undefined;
}

const text = z
  .string()
  .min(1)
  .max(200)
  // A database cannot hold the character 0, nor half of a surrogate pair.
  .refine((value) => value.isWellFormed() && !value.includes("\0"), {
    error: "must be well-formed text without the character U+0000",
  });

/** Checks a job without its areas and converts it to the form of the wire. */
export const JobParameters: z.ZodType<JobParameters, JobParametersInput> = requestObject(
  {
    ...commonShape,
    name: text.nullish().describe("A name for people."),
    idempotency_key: text
      .nullish()
      .describe("A second job of the same caller with this key is not made."),
    format: z
      .enum(JOB_TABLE_FORMATS)
      .nullish()
      .describe("Format of the table when it is read without one; default csv."),
  },
  RASTER_ONLY,
).meta({ title: "JobParameters" });

/** Which page of the jobs is wanted. */
export interface JobsInput {
  /** Most jobs on the page; default 100. */
  readonly limit?: number | undefined;
  /** How many jobs to skip; default 0. */
  readonly offset?: number | undefined;
}

/** Which page of the jobs is wanted, checked. */
export const JobsQuery = requestObject({
  limit: z
    .int()
    .min(1)
    .max(MAX_PAGE_LIMIT)
    .default(DEFAULT_PAGE_LIMIT)
    .describe("Most jobs on the page."),
  offset: z.int().min(0).default(0).describe("How many jobs to skip."),
}).meta({ title: "JobsQuery" });
