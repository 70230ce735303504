import * as z from "zod";
import { responseObject } from "../schema/response-object.ts";

/** The description of a failure by a service. */
export const ErrorBody = responseObject({
  type: z.string().describe("Error type, see ERROR_TYPES."),
  message: z.string().describe("What happened, in words."),
  request_id: z.string().optional().describe("Id of the request, as in the X-Request-ID header."),
  detail: z.unknown().optional().describe("For a validation_error the list of faults."),
}).meta({ title: "ErrorBody" });
/** The description of a failure by a service. */
export interface ErrorBody {
  /** Error type, see ERROR_TYPES. */
  type: string;
  /** What happened, in words. */
  message: string;
  /** Id of the request, as in the X-Request-ID header. */
  request_id?: string | undefined;
  /** For a validation_error the list of faults. */
  detail?: unknown;
}

/** The body of every failed response. */
export const ErrorEnvelope = responseObject({
  error: ErrorBody.describe("The failure."),
}).meta({ title: "ErrorEnvelope" });
/** The body of every failed response. */
export interface ErrorEnvelope {
  /** The failure. */
  error: ErrorBody;
}
