import { z } from "zod";
import { responseObject } from "../schema/response-object.ts";
import { AttributeResult } from "./attribute-result.ts";

/** The answer to a question about one geometry. */
export const AttributeResponse = responseObject({
  request_id: z
    .string()
    .describe("Id of this answer; another than that of the X-Request-ID header."),
  geometry_hash: z
    .string()
    .describe("First 16 hex digits of a SHA-256 of the geometry; error for one that was refused."),
  results: z.array(AttributeResult).describe("One for each dataset that answered."),
  warnings: z
    .array(z.string())
    .default([])
    .describe("Why a dataset is missing from the results, or a value is doubtful."),
  elapsed_ms: z.int().describe("Time the answer took, milliseconds."),
}).meta({ title: "AttributeResponse" });
export type AttributeResponse = z.infer<typeof AttributeResponse>;
