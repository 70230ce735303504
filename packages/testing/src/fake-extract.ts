import {
  type AggregationMethod,
  type AttributeResponse,
  type AttributeResult,
  type BatchAttributeResponse,
  type BatchExtractRequest,
  checkBatch,
  type Dataset,
  datasetWarning,
  type ExtractRequest,
  failedGeometryResponse,
  type Geometry,
  isCasError,
} from "@cas/models";
import type { FakeCatalog } from "./fake-catalog.ts";
import {
  makeAttributeResponse,
  makeAttributeResult,
  makeBatchAttributeResponse,
} from "./responses.ts";

/** The value of a dataset; an error makes the dataset a warning instead of a result, as in a service. */
export type FakeValue = AttributeResult["value"] | Error;

/**
 * The values of a fake: by dataset id, or from a function of the dataset and the geometry. A dataset without a value has
 * {@link DEFAULT_VALUE}.
 */
export type FakeValues =
  | Readonly<Record<string, FakeValue>>
  | ((dataset: Dataset, geometry: Geometry) => FakeValue | undefined);

/** The value of a dataset that has none of its own, in its units. */
export const DEFAULT_VALUE = 379;

/** Responses with the values of a fake. */
export class FakeExtraction {
  readonly #catalog: FakeCatalog;
  readonly #values: FakeValues;

  constructor(catalog: FakeCatalog, values: FakeValues) {
    this.#catalog = catalog;
    this.#values = values;
  }

  /** @throws CasError validation_error for an unknown dataset */
  extract(request: ExtractRequest, requestId: string): AttributeResponse {
    const datasets = this.#catalog.resolve(request.dataset_ids);
    return this.#response(datasets, request.geometry, request.aggregation, requestId);
  }

  /** @throws CasError validation_error for an unknown dataset */
  batchExtract(request: BatchExtractRequest, requestId: string): BatchAttributeResponse {
    const datasets = this.#catalog.resolve(request.dataset_ids);
    const responses = checkBatch(request.geometries).map((item) =>
      "warning" in item
        ? failedGeometryResponse(requestId, item.warning)
        : this.#response(datasets, item.geometry, request.aggregation, requestId),
    );
    return makeBatchAttributeResponse({ request_id: requestId, responses });
  }

  #response(
    datasets: readonly Dataset[],
    geometry: Geometry,
    aggregation: AggregationMethod,
    requestId: string,
  ): AttributeResponse {
    const values = datasets.map((dataset) => [dataset, this.#valueOf(dataset, geometry)] as const);
    return makeAttributeResponse({
      request_id: requestId,
      geometry_hash: hashOf(geometry),
      results: values.flatMap(([dataset, value]) =>
        value instanceof Error ? [] : [resultOf(dataset, value, aggregation)],
      ),
      warnings: values.flatMap(([{ id }, value]) =>
        value instanceof Error ? [datasetWarning(id, value.message)] : [],
      ),
    });
  }

  #valueOf(dataset: Dataset, geometry: Geometry): FakeValue {
    const value =
      typeof this.#values === "function"
        ? this.#values(dataset, geometry)
        : this.#values[dataset.id];
    // A bug in the function of a test must not look like a dataset that failed.
    if (value instanceof Error && !isCasError(value)) throw value;
    return value === undefined ? DEFAULT_VALUE : value;
  }
}

function resultOf(
  { id, variables: [variable] }: Dataset,
  value: AttributeResult["value"],
  aggregation: AggregationMethod,
): AttributeResult {
  return makeAttributeResult({
    dataset_id: id,
    ...(variable === undefined ? {} : { variable: variable.name, units: variable.units }),
    value: aggregation === "distribution" && typeof value === "number" ? { [value]: 1 } : value,
    aggregation,
    ...(value === null ? { quality: "missing", coverage_fraction: 0, pixel_count: 0 } : {}),
    valid_range: variable?.valid_range ?? null,
  });
}

/** 16 hex digits, the same for the same geometry (FNV-1a, 64 bit); a service has those of a SHA-256. */
function hashOf(geometry: Geometry): string {
  let hash = 0xcbf29ce484222325n;
  for (const character of JSON.stringify(geometry))
    hash = ((hash ^ BigInt(character.charCodeAt(0))) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString(16).padStart(16, "0");
}
