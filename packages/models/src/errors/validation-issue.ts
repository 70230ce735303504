import * as z from "zod";
import { responseObject } from "../schema/response-object.ts";

/** One fault of a request: an entry of `detail` of a validation_error. */
export const ValidationIssue = responseObject({
  type: z.string().describe("Kind of fault, e.g. missing, too_long, value_error."),
  loc: z
    .array(z.union([z.string(), z.int()]))
    .describe("Where: body, query or path, then field names and indices."),
  msg: z.string().describe("What is wrong and what to give instead."),
  input: z.unknown().optional().describe("The input; a summary when it is long."),
  ctx: z
    .record(z.string(), z.unknown())
    .optional()
    .describe("The bound or pattern that the input violates."),
}).meta({ title: "ValidationError" });
/** One fault of a request: an entry of `detail` of a validation_error. */
export interface ValidationIssue {
  /** Kind of fault, e.g. missing, too_long, value_error. */
  type: string;
  /** Where: body, query or path, then field names and indices. */
  loc: (string | number)[];
  /** What is wrong and what to give instead. */
  msg: string;
  /** The input; a summary when it is long. */
  input?: unknown;
  /** The bound or pattern that the input violates. */
  ctx?: Record<string, unknown> | undefined;
}
