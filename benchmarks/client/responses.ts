import { readFile } from "node:fs/promises";
import {
  type AttributeResponse,
  type AttributeResult,
  type BatchAttributeResponse,
  Dataset,
  type DatasetListResponse,
} from "@cas/models";
import { sampleCatalog } from "@cas/sample-data";
import { DATASET_IDS, REQUESTS, type Work } from "./requests.ts";

/** Number of datasets in the catalog of CAS 0.4.0. */
const CATALOG_DATASETS = 430;

/** The responses of the service as JSON, with the sizes of CAS 0.4.0: 3.8 KB, 3.8 MB and 267 KB. */
export async function makeResponses(): Promise<Readonly<Record<Work, string>>> {
  return {
    extract: JSON.stringify(response(0)),
    batchExtract: JSON.stringify(batch(REQUESTS.batchExtract.geometries.length)),
    datasets: JSON.stringify(await catalog()),
  };
}

function result(datasetId: string, geometry: number, index: number): AttributeResult {
  const [provider = "", variable = ""] = datasetId.split(":");
  const isOfTime = provider === "daymet" || provider === "modis";
  const isOfClasses = variable === "land_cover";
  return {
    dataset_id: datasetId,
    variable,
    value: isOfClasses ? 4 : 664.0527083333334 / (1 + geometry + index),
    units: isOfClasses ? "class" : "m",
    aggregation: isOfClasses ? "majority" : "mean",
    quality: geometry % 10 === 9 ? "partial" : "good",
    coverage_fraction: geometry % 10 === 9 ? 0.7421875 : 1,
    pixel_count: 14_400 + geometry,
    timestamp: isOfTime ? "1999-01-31T00:00:00" : null,
    provider,
    elapsed_ms: 34,
    provenance: `COG: a_tile_of_${provider}_with_its_version_and_the_resolution_of_all_its_square_cells_${variable}.tif`,
    valid_range: isOfClasses ? [0, 255] : null,
  };
}

function response(geometry: number): AttributeResponse {
  return {
    request_id: "7b8bbfd53354",
    geometry_hash: geometry.toString(16).padStart(16, "e4b902610777f16b"),
    results: DATASET_IDS.map((id, index) => result(id, geometry, index)),
    warnings: [],
    elapsed_ms: 108,
  };
}

function batch(geometries: number): BatchAttributeResponse {
  return {
    request_id: "b4aa3135647d",
    responses: Array.from({ length: geometries }, (_, geometry) => response(geometry)),
    total_geometries: geometries,
    total_results: geometries * DATASET_IDS.length,
    elapsed_ms: 97_000,
  };
}

/** The datasets of the sample catalog, repeated under unique ids, each with its first variable. */
async function catalog(): Promise<DatasetListResponse> {
  const { providers } = JSON.parse(await readFile(sampleCatalog, "utf8")) as SampleCatalog;
  const samples = providers.flatMap(({ slug, protocol, datasets }) =>
    datasets.map((dataset) => Dataset.parse({ ...dataset, provider: slug, protocol })),
  );
  const datasets = Array.from({ length: CATALOG_DATASETS }, (_, index) =>
    catalogEntry(samples[index % samples.length] as Dataset, index),
  );
  const { limit } = REQUESTS.datasets;
  return { total: datasets.length, limit, offset: 0, count: datasets.length, datasets };
}

interface SampleCatalog {
  readonly providers: readonly {
    readonly slug: string;
    readonly protocol: string;
    readonly datasets: readonly object[];
  }[];
}

/** Copies field by field, because a dataset of the sample also names its file. */
function catalogEntry(sample: Dataset, index: number): Dataset {
  const { id, provider, name, variables, resolution_m, crs, bbox, temporal, protocol } = sample;
  return {
    id: `${id}_${index}`,
    provider,
    name,
    description: name,
    variables: variables.slice(0, 1).map(({ classes: _ours, ...variable }) => variable),
    resolution_m,
    crs,
    bbox,
    temporal,
    protocol,
    license: sample.license.slice(0, 24),
    citation: sample.citation.slice(0, 12),
  };
}
