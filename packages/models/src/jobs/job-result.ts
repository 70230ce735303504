import * as z from "zod";
import { AttributeResult } from "../extract/attribute-result.ts";
import { responseObject } from "../schema/response-object.ts";

/** Why a dataset has no value over an area. */
export const JobFailure = responseObject({
  dataset_id: z.string().describe("Requested dataset."),
  error_type: z.string().nullable().describe("Type of the error of a request that failed."),
  message: z.string().describe("What happened."),
}).meta({ title: "JobFailure" });
/** Why a dataset has no value over an area. */
export interface JobFailure {
  /** Requested dataset. */
  dataset_id: string;
  /** Type of the error of a request that failed. */
  error_type: string | null;
  /** What happened. */
  message: string;
}

/** The results of a job over one of its areas. */
export const JobResult = responseObject({
  area_id: z.string().describe("Id of the area."),
  area_name: z.string().describe("Name of the area."),
  results: z.array(AttributeResult).describe("Results, in the order of the requested datasets."),
  failures: z.array(JobFailure).describe("One for each dataset without a result."),
  warnings: z.array(z.string()).describe("Why a value is doubtful or missing."),
}).meta({ title: "JobResult" });
/** The results of a job over one of its areas. */
export interface JobResult {
  /** Id of the area. */
  area_id: string;
  /** Name of the area. */
  area_name: string;
  /** Results, in the order of the requested datasets. */
  results: AttributeResult[];
  /** One for each dataset without a result. */
  failures: JobFailure[];
  /** Why a value is doubtful or missing. */
  warnings: string[];
}
