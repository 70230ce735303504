import * as z from "zod";
import { responseObject } from "../schema/response-object.ts";
import { AttributeResponse } from "./attribute-response.ts";

/** The responses for many geometries, in the order of the geometries. */
export const BatchAttributeResponse = responseObject({
  request_id: z.string().describe("Id of this response."),
  responses: z.array(AttributeResponse).describe("One for each geometry, in order."),
  total_geometries: z.int().describe("Number of requested geometries."),
  total_results: z.int().describe("Number of results in all responses."),
  elapsed_ms: z.int().describe("Time to compute the response, milliseconds."),
}).meta({ title: "BatchAttributeResponse" });
/** The responses for many geometries, in the order of the geometries. */
export interface BatchAttributeResponse {
  /** Id of this response. */
  request_id: string;
  /** One for each geometry, in order. */
  responses: AttributeResponse[];
  /** Number of requested geometries. */
  total_geometries: number;
  /** Number of results in all responses. */
  total_results: number;
  /** Time to compute the response, milliseconds. */
  elapsed_ms: number;
}
