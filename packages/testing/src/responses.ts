import {
  AttributeResponse,
  AttributeResult,
  BatchAttributeResponse,
  Dataset,
  DatasetListResponse,
  HealthResponse,
  ProviderDetail,
  ProviderListResponse,
  ProviderSummary,
} from "@cas/models";
import type { z } from "zod";

/** Fields that differ from the usual ones. */
type Fields<Model> = Partial<Model>;

/**
 * A value, checked by a model and with the defaults of its absent fields.
 *
 * @throws TypeError that names the field which no response of CAS may have so
 */
export function checkModel<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  value: unknown,
): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  throw new TypeError(`No valid ${name}: ${faults.join("; ")}`);
}

/**
 * A result of one dataset: an elevation of 379 m over one cell, with the fields that you give. `variable` and `provider` follow
 * from `dataset_id`.
 *
 * @throws TypeError for a field that breaks the contract
 */
export function makeAttributeResult(fields: Fields<AttributeResult> = {}): AttributeResult {
  const { dataset_id = "lab:elevation" } = fields;
  const [provider = dataset_id, variable = provider] = dataset_id.split(":");
  return checkModel("AttributeResult", AttributeResult, {
    dataset_id,
    variable,
    value: 379,
    units: "m",
    aggregation: "mean",
    quality: "good",
    coverage_fraction: 1,
    pixel_count: 1,
    provider,
    elapsed_ms: 1,
    ...fields,
  });
}

/**
 * The response for one geometry: one result, with the fields that you give.
 *
 * @throws TypeError for a field that breaks the contract
 */
export function makeAttributeResponse(fields: Fields<AttributeResponse> = {}): AttributeResponse {
  return checkModel("AttributeResponse", AttributeResponse, {
    request_id: "fake-1",
    geometry_hash: "a2c20794d2cc6c17",
    results: [makeAttributeResult()],
    warnings: [],
    elapsed_ms: 1,
    ...fields,
  });
}

/**
 * The response of a batch: two geometries, with the fields that you give. The totals are counted from `responses`.
 *
 * @throws TypeError for a field that breaks the contract
 */
export function makeBatchAttributeResponse(
  fields: Fields<BatchAttributeResponse> = {},
): BatchAttributeResponse {
  const { responses = [makeAttributeResponse(), makeAttributeResponse()] } = fields;
  return checkModel("BatchAttributeResponse", BatchAttributeResponse, {
    request_id: "fake-1",
    responses,
    total_geometries: responses.length,
    total_results: responses.reduce((total, { results }) => total + results.length, 0),
    elapsed_ms: 1,
    ...fields,
  });
}

/**
 * A dataset of the catalog: a static elevation of the whole world, with the fields that you give. `provider`, `name` and the
 * name of the variable follow from `id`.
 *
 * @throws TypeError for a field that breaks the contract
 */
export function makeDataset(fields: Fields<Dataset> = {}): Dataset {
  const { id = "lab:elevation" } = fields;
  const [provider = id, name = provider] = id.split(":");
  return checkModel("Dataset", Dataset, {
    id,
    provider,
    name,
    variables: [{ name, units: "m" }],
    resolution_m: 30,
    bbox: { min_lon: -180, min_lat: -90, max_lon: 180, max_lat: 90 },
    protocol: "stac_cog",
    ...fields,
  });
}

/**
 * A provider without its datasets, with the fields that you give.
 *
 * @throws TypeError for a field that breaks the contract
 */
export function makeProviderSummary(fields: Fields<ProviderSummary> = {}): ProviderSummary {
  const { slug = "lab" } = fields;
  const summary = { slug, name: slug, protocol: "stac_cog", base_url: "https://lab.example" };
  return checkModel("ProviderSummary", ProviderSummary, { ...summary, ...fields });
}

/**
 * A provider with one dataset, with the fields that you give.
 *
 * @throws TypeError for a field that breaks the contract
 */
export function makeProviderDetail(fields: Fields<ProviderDetail> = {}): ProviderDetail {
  const summary = makeProviderSummary(fields);
  const datasets = [makeDataset({ id: `${summary.slug}:elevation` })];
  return checkModel("ProviderDetail", ProviderDetail, { ...summary, datasets, ...fields });
}

/**
 * A page of datasets, by default the first and only one.
 *
 * @throws TypeError for a field that breaks the contract
 */
export function makeDatasetList(
  datasets: readonly Dataset[] = [makeDataset()],
  page: Fields<Page> = {},
): DatasetListResponse {
  return checkModel("DatasetListResponse", DatasetListResponse, {
    ...pageOf(datasets, page),
    datasets,
  });
}

/**
 * A page of providers, by default the first and only one.
 *
 * @throws TypeError for a field that breaks the contract
 */
export function makeProviderList(
  providers: readonly ProviderSummary[] = [makeProviderSummary()],
  page: Fields<Page> = {},
): ProviderListResponse {
  return checkModel("ProviderListResponse", ProviderListResponse, {
    ...pageOf(providers, page),
    providers,
  });
}

/** The numbers of a page. */
type Page = Pick<DatasetListResponse, "total" | "limit" | "offset" | "count">;

const pageOf = ({ length }: readonly unknown[], page: Fields<Page>): Page => ({
  total: length,
  limit: 100,
  offset: 0,
  count: length,
  ...page,
});

/**
 * The response of a healthy source, with the fields that you give.
 *
 * @throws TypeError for a field that breaks the contract
 */
export function makeHealthResponse(fields: Fields<HealthResponse> = {}): HealthResponse {
  return checkModel("HealthResponse", HealthResponse, {
    status: "ok",
    providers_registered: 1,
    cache: { hits: 0, misses: 0, size: 0, hit_rate: 0 },
    ...fields,
  });
}
