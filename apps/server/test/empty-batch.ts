import type { ServerResponse } from "node:http";

/** Sends the response of a batch without results: one response for each geometry, with that geometry as its hash. */
export function sendEmptyBatch(response: ServerResponse, geometries: readonly unknown[]): void {
  const responses = geometries.map((geometry) => ({
    request_id: "r",
    geometry_hash: JSON.stringify(geometry),
    results: [],
    warnings: [],
    elapsed_ms: 1,
  }));
  const { length } = responses;
  const totals = { total_geometries: length, total_results: 0 };
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ request_id: "r", responses, ...totals, elapsed_ms: 1 }));
}
