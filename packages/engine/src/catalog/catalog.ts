import {
  CasError,
  type Dataset,
  type DatasetListResponse,
  datasetMatches,
  type DatasetsQuery,
  type ProviderDetail,
  type ProviderListResponse,
  type ProvidersQuery,
  type ProviderSummary,
} from "@cas/models";
import type { CatalogDataset, CatalogProvider } from "./file/catalog-file.ts";

/** The providers and datasets of an engine, in the response format of the service. */
export class Catalog {
  readonly #providers: readonly ProviderDetail[];
  readonly #datasets: ReadonlyMap<string, Dataset>;

  constructor(providers: readonly CatalogProvider[]) {
    this.#providers = providers
      .map((provider) => ({
        ...provider,
        datasets: provider.datasets.map((entry) => toDataset(provider, entry)),
      }))
      .toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
    this.#datasets = new Map(
      this.#providers.flatMap(({ datasets }) => datasets.map((dataset) => [dataset.id, dataset])),
    );
  }

  get providerCount(): number {
    return this.#providers.length;
  }

  /** The ids of all datasets, by provider. */
  get datasetIds(): readonly string[] {
    return [...this.#datasets.keys()];
  }

  dataset(id: string): Dataset | undefined {
    return this.#datasets.get(id);
  }

  providers({ limit, offset }: ProvidersQuery): ProviderListResponse {
    const { items, ...page } = pageOf(this.#providers.map(toSummary), limit, offset);
    return { ...page, providers: items };
  }

  /** @throws CasError not_found */
  provider(slug: string): ProviderDetail {
    const provider = this.#providers.find((one) => one.slug === slug);
    if (provider !== undefined) return provider;
    throw new CasError({ errorType: "not_found", message: `Unknown provider '${slug}'` });
  }

  datasets(query: DatasetsQuery): DatasetListResponse {
    const matching = [...this.#datasets.values()].filter((dataset) =>
      datasetMatches(dataset, query),
    );
    const { items, ...page } = pageOf(matching, query.limit, query.offset);
    return { ...page, datasets: items };
  }
}

function toDataset(
  { slug, protocol }: CatalogProvider,
  { source, variables: entries, crs = "EPSG:4326", ...entry }: CatalogDataset,
): Dataset {
  const ofSource = "units" in source ? source.units : undefined;
  const variables = entries.map(({ classes, ...rest }) => {
    const variable = { ...rest, units: ofSource ?? rest.units };
    return classes === undefined ? variable : { ...variable, classes };
  });
  return { ...entry, crs, variables, provider: slug, protocol };
}

function toSummary({ slug, name, protocol, base_url }: ProviderDetail): ProviderSummary {
  return { slug, name, protocol, base_url };
}

function pageOf<Item>(items: readonly Item[], limit: number, offset: number) {
  const page = items.slice(offset, offset + limit);
  return { total: items.length, limit, offset, count: page.length, items: page };
}
