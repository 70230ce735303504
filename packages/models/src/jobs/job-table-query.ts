import * as z from "zod";
import { requestObject } from "../schema/request-object.ts";
import {
  JOB_TABLE_CONTENTS,
  JOB_TABLE_FORMATS,
  JOB_TABLE_LAYOUTS,
  type JobTableContent,
  type JobTableFormat,
  type JobTableLayout,
} from "./job-table-names.ts";

/** Which file of the results of a job is wanted. */
export interface JobTableInput {
  /**
   * `values` (the default): the table. `failures`: a row for each area and dataset without a value, with the reason.
   * `manifest`: JSON with the request, the sources and versions of the data, the failures by reason, and the checksum of the
   * table. `dictionary`: CSV with what each column of the table holds.
   */
  readonly content?: JobTableContent | undefined;
  /**
   * Format of the table; by default that of the submission, or else csv. `geojson` and `geoparquet` have the outlines. Failures are
   * csv (the default) or ndjson.
   */
  readonly format?: JobTableFormat | undefined;
  /** Rows of the table; default wide, a row for each area. */
  readonly layout?: JobTableLayout | undefined;
}

/** Which file of the results of a job is wanted, checked. */
export interface JobTableQuery {
  /** The file. */
  content: JobTableContent;
  /** Format of the table. */
  format?: JobTableFormat | undefined;
  /** Rows of the table. */
  layout: JobTableLayout;
}

/** Formats of failures. */
const FORMATS_OF_FAILURES: readonly unknown[] = ["csv", "ndjson", undefined];

const schema = requestObject<z.core.$ZodLooseShape>({
  content: z
    .enum(JOB_TABLE_CONTENTS)
    .default("values")
    .describe("The table, its failures, its manifest or its dictionary."),
  format: z
    .enum(JOB_TABLE_FORMATS)
    .optional()
    .describe("Format of the table; by default that of the submission, or else csv."),
  layout: z
    .enum(JOB_TABLE_LAYOUTS)
    .default("wide")
    .describe("A row for each area, value, or area and time."),
})
  .refine(({ content, format }) => content !== "failures" || FORMATS_OF_FAILURES.includes(format), {
    path: ["format"],
    error: "must be csv or ndjson for failures",
  })
  .meta({ title: "JobTableQuery" });

/** Checks which file of the results of a job is wanted. */
export const JobTableQuery: z.ZodType<JobTableQuery, JobTableInput> = schema as never;
