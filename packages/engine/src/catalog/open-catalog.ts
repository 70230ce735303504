import { CasError, validationError, validationIssue } from "@cas/models";
import type { OpenDataset } from "../answer-dataset.ts";
import { CogConnector } from "../connectors/cog.ts";
import type { Connector } from "../connectors/connector.ts";
import { BlockCache } from "../source/geotiff/block-cache.ts";
import { Catalog } from "./catalog.ts";
import { type CatalogFile, loadCatalog } from "./catalog-file.ts";

/** A catalog with a connector for each of its datasets. */
export class OpenCatalog implements AsyncDisposable {
  readonly catalog: Catalog;
  readonly #connectors: ReadonlyMap<string, Connector>;

  private constructor(catalog: Catalog, connectors: ReadonlyMap<string, Connector>) {
    this.catalog = catalog;
    this.#connectors = connectors;
  }

  /** @throws CatalogError that names the entry and the field. */
  static async open(source: URL | CatalogFile, blockCacheBytes: number): Promise<OpenCatalog> {
    const { providers, base } = await loadCatalog(source);
    const cache = new BlockCache(blockCacheBytes);
    const connectors = new Map(
      providers.flatMap(({ datasets }) =>
        datasets.map((entry) => [entry.id, new CogConnector(entry.source, base, cache)] as const),
      ),
    );
    return new OpenCatalog(new Catalog(providers), connectors);
  }

  /**
   * The datasets of a question.
   *
   * @throws CasError validation_error that names each unknown id and its place.
   */
  resolve(ids: readonly string[]): readonly OpenDataset[] {
    const unknown = ids.flatMap((id, index) =>
      this.#connectors.has(id)
        ? []
        : [validationIssue("body", ["dataset_ids", index], this.#unknownMessage(id), id)],
    );
    if (unknown.length > 0) throw validationError(unknown);
    return ids.map((id) => this.#open(id));
  }

  #open(id: string): OpenDataset {
    const [dataset, connector] = [this.catalog.dataset(id), this.#connectors.get(id)];
    if (dataset !== undefined && connector !== undefined) return { dataset, connector };
    throw new CasError({ errorType: "not_found", message: `Unknown dataset '${id}'` });
  }

  #unknownMessage(id: string): string {
    const [provider = ""] = id.split(":");
    const known = this.catalog.datasetIds;
    const near = known.filter((one) => one.startsWith(`${provider}:`));
    const shown = (near.length > 0 ? near : known).slice(0, 5);
    return `'${id}' is not a dataset of this catalog; see the list of datasets, e.g. ${shown.join(", ")}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const connector of this.#connectors.values()) await connector[Symbol.asyncDispose]();
  }
}
