/** Responses as the service writes them. */
const result = {
  dataset_id: "lab_dem:elevation",
  variable: "elevation",
  value: 379,
  units: "m",
  aggregation: "mean",
  quality: "good",
  coverage_fraction: 1,
  pixel_count: 1,
  timestamp: null,
  provider: "lab_dem",
  elapsed_ms: 107,
  provenance: "COG: srtm_jacksboro_90m.tif",
  valid_range: null,
};
export const extractResponse = {
  request_id: "d9b24e976557",
  geometry_hash: "a2c20794d2cc6c17",
  results: [result],
  warnings: [],
  elapsed_ms: 108,
};
export const healthResponse = {
  status: "ok",
  providers_registered: 222,
  cache: { hits: 1, misses: 3, size: 3, hit_rate: 0.25 },
};
export const providersResponse = { total: 0, limit: 100, offset: 0, count: 0, providers: [] };
export const datasetsResponse = { total: 0, limit: 100, offset: 0, count: 0, datasets: [] };
export const providerResponse = {
  slug: "lab_dem",
  name: "Lab",
  protocol: "mirror",
  base_url: "",
  datasets: [],
};
