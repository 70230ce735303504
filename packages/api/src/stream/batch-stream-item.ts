import { AttributeResponse } from "@cas/models";
import * as z from "zod";

/** The response for one geometry of a stream. */
export const BatchStreamItem = z.object({
  index: z.int().describe("Index of the geometry in the request, from 0."),
  id: z.union([z.string(), z.number()]).optional().describe("The caller's id of the geometry."),
  response: AttributeResponse.describe(
    "The response; for a failed geometry, empty results and a warning that says why.",
  ),
  done: z.int().describe("Number of items so far, including this one."),
  total: z.int().describe("Number of geometries in the request."),
  eventId: z
    .string()
    .describe(
      "With it as lastEventId and the same geometries, a new stream continues after this item.",
    ),
});
export type BatchStreamItem = z.infer<typeof BatchStreamItem>;
