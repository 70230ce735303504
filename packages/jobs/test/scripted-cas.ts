import {
  type AttributeResponse,
  type BatchExtractInput,
  type CallOptions,
  type Cas,
  CasError,
  type Dataset,
} from "@cas/models";
import { attributeResult, fakeCas, providerResponse } from "@cas/test-doubles";

/** What a scripted source does with the datasets of one geometry: a value, or why there is none. */
export type Script = (datasetId: string, longitude: number) => number | string;

/** Called before each batch is answered. */
export type Before = (request: BatchExtractInput, options: CallOptions) => Promise<void> | void;

/** A source of points whose values a test scripts. It has the datasets a, b and c of the providers lab and sea. */
export function scriptedCas(script: Script, before: Before = () => {}): Cas {
  const cas = fakeCas();
  cas.provider.mockImplementation((slug) => {
    if (slug === "lab" || slug === "sea") return Promise.resolve(providerOf(slug));
    return Promise.reject(new CasError({ errorType: "not_found", message: "Unknown provider" }));
  });
  cas.batchExtract.mockImplementation(async (request, options = {}) => {
    await before(request, options);
    const responses = request.geometries.map((geometry, index) =>
      responseOf(request.dataset_ids, longitudeOf(geometry), index, script),
    );
    const total = responses.reduce((sum, { results }) => sum + results.length, 0);
    return {
      request_id: "batch",
      responses,
      total_geometries: responses.length,
      total_results: total,
      elapsed_ms: 1,
    };
  });
  return cas;
}

const providerOf = (slug: string) => ({
  ...providerResponse,
  slug,
  datasets: ["a", "b", "c"].map((name) => ({ id: `${slug}:${name}` }) as Dataset),
});

const longitudeOf = (geometry: unknown): number =>
  (geometry as { coordinates: [number, number] }).coordinates[0];

function responseOf(
  datasetIds: readonly string[],
  longitude: number,
  index: number,
  script: Script,
): AttributeResponse {
  const answers = datasetIds.map((id) => [id, script(id, longitude)] as const);
  return {
    request_id: `response-${index}`,
    geometry_hash: "a2c20794d2cc6c17",
    results: answers.flatMap(([dataset_id, value]) =>
      typeof value === "number" ? [{ ...attributeResult, dataset_id, value }] : [],
    ),
    warnings: answers.flatMap(([id, value]) =>
      typeof value === "string" ? [`${id}: ${value}`] : [],
    ),
    elapsed_ms: 1,
  };
}

/** Points at the longitudes 0 to `count - 1`. */
export const points = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `p${index}`,
    name: `Point ${index}`,
    geometry: { type: "Point", coordinates: [index, 10] } as const,
  }));
