import { AttributeResponse, ExtractInput, isCasError, parseRequest } from "@cas/models";
import * as z from "zod";

/** The models: an invalid request is rejected, a response of a newer service is read, a schema becomes JSON Schema. */
export async function run(): Promise<unknown> {
  const response = AttributeResponse.parse({
    request_id: "d9b24e976557",
    geometry_hash: "a2c20794d2cc6c17",
    results: [],
    elapsed_ms: 1,
    added_later: true,
  });
  const schema = z.toJSONSchema(AttributeResponse, { io: "input" }).type;
  try {
    parseRequest(ExtractInput, {
      geometry: { type: "Point", coordinates: [0, 0] },
      dataset_ids: [],
    });
    return "accepted";
  } catch (error) {
    if (!isCasError(error, "validation_error")) throw error;
    return { fault: error.detail?.[0]?.loc, warnings: response.warnings, schema };
  }
}
