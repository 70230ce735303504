import * as z from "zod";
import { responseObject } from "../schema/response-object.ts";
import { AttributeResult } from "./attribute-result.ts";

/** The response for one geometry. */
export const AttributeResponse = responseObject({
  request_id: z.string().describe("Id of this response; differs from the X-Request-ID header."),
  geometry_hash: z
    .string()
    .describe("First 16 hex digits of a SHA-256 of the geometry; error for a rejected geometry."),
  results: z.array(AttributeResult).describe("One for each dataset with a result."),
  warnings: z
    .array(z.string())
    .default([])
    .describe("Why a dataset is missing from the results, or a value is doubtful."),
  elapsed_ms: z.int().describe("Time to compute the response, milliseconds."),
}).meta({ title: "AttributeResponse" });
/** The response for one geometry. */
export interface AttributeResponse {
  /** Id of this response; differs from the X-Request-ID header. */
  request_id: string;
  /** First 16 hex digits of a SHA-256 of the geometry; error for a rejected geometry. */
  geometry_hash: string;
  /** One for each dataset with a result. */
  results: AttributeResult[];
  /** Why a dataset is missing from the results, or a value is doubtful. */
  warnings: string[];
  /** Time to compute the response, milliseconds. */
  elapsed_ms: number;
}
