import { BatchExtractInput, type Cas, ExtractInput, parseRequest } from "@cas/models";
import { vi } from "vitest";

export const attributeResult = {
  dataset_id: "lab:elevation",
  variable: "elevation",
  value: 379,
  units: "m",
  aggregation: "mean",
  quality: "good",
  coverage_fraction: 1,
  pixel_count: 1,
  timestamp: null,
  provider: "lab",
  elapsed_ms: 1,
  provenance: "",
  valid_range: null,
};
export const extractResponse = {
  request_id: "answer",
  geometry_hash: "a2c20794d2cc6c17",
  results: [attributeResult],
  warnings: [],
  elapsed_ms: 2,
};
export const batchResponse = {
  request_id: "batch",
  responses: [extractResponse],
  total_geometries: 1,
  total_results: 1,
  elapsed_ms: 3,
};
const page = { total: 0, limit: 100, offset: 0, count: 0 };
export const providersResponse = { ...page, providers: [] };
export const datasetsResponse = { ...page, datasets: [] };
export const providerResponse = {
  slug: "lab",
  name: "Lab",
  protocol: "mirror",
  base_url: "",
  datasets: [],
};
export const healthResponse = {
  status: "ok",
  providers_registered: 1,
  cache: { hits: 0, misses: 0, size: 0, hit_rate: 0 },
};

/**
 * A source whose methods are spies that a test can inspect and change. It checks requests like every port; its
 * responses are always the same.
 */
export function fakeCas() {
  return {
    extract: vi.fn<Cas["extract"]>(async (request) => {
      parseRequest(ExtractInput, request);
      return extractResponse;
    }),
    batchExtract: vi.fn<Cas["batchExtract"]>(async (request) => {
      parseRequest(BatchExtractInput, request);
      return batchResponse;
    }),
    providers: vi.fn<Cas["providers"]>().mockResolvedValue(providersResponse),
    provider: vi.fn<Cas["provider"]>().mockResolvedValue(providerResponse),
    datasets: vi.fn<Cas["datasets"]>().mockResolvedValue(datasetsResponse),
    health: vi.fn<Cas["health"]>().mockResolvedValue(healthResponse),
    close: vi.fn<Cas["close"]>().mockResolvedValue(),
    [Symbol.asyncDispose]: vi.fn<() => Promise<void>>().mockResolvedValue(),
  } satisfies Cas;
}
