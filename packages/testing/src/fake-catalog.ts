import {
  CasError,
  type Dataset,
  type DatasetListResponse,
  datasetMatches,
  type DatasetsQuery,
  type ProviderDetail,
  type ProviderListResponse,
  type ProvidersQuery,
  validationError,
  validationIssue,
} from "@cas/models";
import { makeDatasetList, makeProviderDetail, makeProviderList } from "./responses.ts";

/** The catalog of a fake: pages and filters as those of a service. */
export class FakeCatalog {
  readonly #datasets: readonly Dataset[];
  readonly #providers: readonly ProviderDetail[];

  constructor(datasets: readonly Dataset[]) {
    const byProvider = Map.groupBy(datasets, ({ provider }) => provider);
    this.#providers = [...byProvider]
      .map(([slug, own]) => makeProviderDetail({ slug, name: slug, datasets: own }))
      .toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
    this.#datasets = this.#providers.flatMap((provider) => provider.datasets);
  }

  get providerCount(): number {
    return this.#providers.length;
  }

  /** @throws CasError not_found */
  provider(slug: string): ProviderDetail {
    const provider = this.#providers.find((one) => one.slug === slug);
    if (provider !== undefined) return provider;
    throw new CasError({ errorType: "not_found", message: `Unknown provider '${slug}'` });
  }

  providers({ limit, offset }: ProvidersQuery): ProviderListResponse {
    const page = this.#providers.slice(offset, offset + limit);
    const summaries = page.map(({ datasets: _datasets, ...summary }) => summary);
    return makeProviderList(summaries, { total: this.#providers.length, limit, offset });
  }

  datasets(query: DatasetsQuery): DatasetListResponse {
    const matching = this.#datasets.filter((dataset) => datasetMatches(dataset, query));
    const { limit, offset } = query;
    const page = matching.slice(offset, offset + limit);
    return makeDatasetList(page, { total: matching.length, limit, offset });
  }

  /** @throws CasError validation_error that names each unknown id and its index */
  resolve(ids: readonly string[]): readonly Dataset[] {
    const found = ids.map((id) => this.#datasets.find((dataset) => dataset.id === id));
    const unknown = ids.flatMap((id, index) =>
      found[index] === undefined
        ? [
            validationIssue(
              "body",
              ["dataset_ids", index],
              `Unknown dataset '${id}'; give it to fakeCas({ datasets: [makeDataset({ id: "${id}" })] })`,
              id,
            ),
          ]
        : [],
    );
    if (unknown.length > 0) throw validationError(unknown);
    return found.filter((dataset) => dataset !== undefined);
  }
}
