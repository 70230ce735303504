import {
  AttributeResponse,
  ExtractInput,
  isCasError,
  parseRequest,
  parseResponse,
} from "@cas/models";

/** The models alone: an invalid request is rejected, and a response of a newer service is read. */
export async function run(): Promise<unknown> {
  const response = parseResponse(AttributeResponse, {
    request_id: "d9b24e976557",
    geometry_hash: "a2c20794d2cc6c17",
    results: [],
    elapsed_ms: 1,
    added_later: true,
  });
  try {
    parseRequest(ExtractInput, {
      geometry: { type: "Point", coordinates: [0, 0] },
      dataset_ids: [],
    });
    return "accepted";
  } catch (error) {
    if (!isCasError(error, "validation_error")) throw error;
    return { fault: error.detail?.[0]?.loc, warnings: response.warnings };
  }
}
