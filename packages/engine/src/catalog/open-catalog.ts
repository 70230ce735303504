import { CasError, validationError, validationIssue } from "@cas/models";
import type { OpenDataset } from "../dataset/open-dataset.ts";
import type { EngineLimits } from "../options/engine-limits.ts";
import type { Connector } from "../dataset/connector.ts";
import { createConnector } from "../connectors/create-connector.ts";
import type { DatasetWords } from "../source/owner-words.ts";
import { StepRasters } from "../connectors/step-rasters.ts";
import { BlockCache } from "../source/block-cache.ts";
import { GeotiffPool } from "../source/geotiff/geotiff-pool.ts";
import { HttpClient } from "../source/http/http-client.ts";
import { SYSTEM_CLOCK } from "../schedule/clock.ts";
import { startDeadline } from "../schedule/deadline.ts";
import type { SourceLimits } from "../source/source-limits.ts";
import { SourceError } from "../source/source-error.ts";
import { Catalog } from "./catalog.ts";
import { CatalogError } from "./file/catalog-error.ts";
import {
  type CatalogDataset,
  type CatalogFile,
  type LoadedCatalog,
  loadCatalog,
  refuseDuplicates,
} from "./file/catalog-file.ts";
import { describeRasters, type OwnRaster } from "./local-rasters.ts";
import {
  type ProviderEndpoints,
  type PublicProvider,
  publicProviders,
} from "./public/public-providers.ts";
import { resolveReference } from "./file/resolve-reference.ts";

/** The datasets of an engine. */
export interface CatalogOptions {
  /** The catalog: a JSON file, by its path (relative to the working directory) or file: URL, or the catalog object. */
  readonly catalog?: string | URL | CatalogFile | undefined;
  /**
   * GeoTIFFs beside or instead of a catalog: a path or URL, or an object with the metadata that the file does not hold.
   * `elevation.tif` becomes the dataset `own:elevation`.
   */
  readonly rasters?: readonly (string | URL | OwnRaster)[] | undefined;
  /**
   * Public providers on the internet, by their slugs in CAS; default none, so that an engine makes no request to the
   * internet unless you name one here.
   */
  readonly providers?: readonly PublicProvider[] | undefined;
  /** Other base URLs for these providers, e.g. of a mirror. */
  readonly providerEndpoints?: ProviderEndpoints | undefined;
}

/** A catalog with a connector for each of its datasets. */
export class OpenCatalog implements AsyncDisposable {
  readonly catalog: Catalog;
  readonly #connectors: ReadonlyMap<string, Connector>;
  readonly #sources: Sources;

  private constructor(
    catalog: Catalog,
    connectors: ReadonlyMap<string, Connector>,
    sources: Sources,
  ) {
    this.catalog = catalog;
    this.#connectors = connectors;
    this.#sources = sources;
  }

  /** @throws CatalogError that names the entry and the field. */
  static async open(
    { catalog, rasters, providers: slugs = [], providerEndpoints = {} }: CatalogOptions,
    limits: EngineLimits,
  ): Promise<OpenCatalog> {
    if (catalog === undefined && rasters === undefined && slugs.length === 0)
      throw new CatalogError("give a catalog, rasters or providers");
    const http = new HttpClient();
    const blocks = new BlockCache(limits.blockCacheBytes);
    const ttl = limits.metadataCacheTtlS;
    const geotiffs = new GeotiffPool(http, blocks, ttl, SYSTEM_CLOCK, limits);
    const sources = { http, blocks, stepRasters: new StepRasters(), geotiffs, limits };
    try {
      const loaded = catalog === undefined ? NO_CATALOG : await loadCatalog(catalog);
      using deadline = startDeadline("request", limits.requestTimeoutS, undefined);
      const local = await describeRasters(rasters ?? [], sources.geotiffs, deadline.signal);
      const published = publicProviders(slugs, providerEndpoints);
      const providers = [...loaded.providers, ...local, ...published];
      refuseDuplicates(providers, loaded.name);
      const stated = [...loaded.providers, ...published];
      const connectors = new Map([
        ...connect({ ...loaded, providers: stated }, sources, datasetWords),
        // Their entries are made from the files, so they state nothing else.
        ...connect({ ...loaded, providers: local }, sources, () => ({})),
      ]);
      return new OpenCatalog(new Catalog(providers), connectors, sources);
    } catch (error) {
      await closeSources(sources);
      throw error;
    }
  }

  /**
   * The datasets of a request.
   *
   * @throws CasError validation_error that names each unknown id and its index.
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
    const ids = this.catalog.datasetIds;
    const near = ids.filter((one) => one.startsWith(`${provider}:`));
    const shown = (near.length > 0 ? near : ids).slice(0, 5);
    return `'${id}' is not a dataset of this catalog; see the list of datasets, e.g. ${shown.join(", ")}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await closeSources(this.#sources);
  }
}

const NO_CATALOG: LoadedCatalog = { name: "catalog", providers: [], base: undefined };

async function closeSources({ geotiffs, http }: Sources): Promise<void> {
  await geotiffs[Symbol.asyncDispose]();
  await http[Symbol.asyncDispose]();
}

interface Sources {
  readonly http: HttpClient;
  readonly blocks: BlockCache;
  readonly stepRasters: StepRasters;
  readonly geotiffs: GeotiffPool;
  readonly limits: SourceLimits;
}

const datasetWords = ({ crs, variables: [variable] }: CatalogDataset): DatasetWords => ({
  crs,
  nodataValue: variable?.nodata_value,
});

function connect(
  { name, providers, base }: LoadedCatalog,
  sources: Sources,
  wordsOf: (dataset: CatalogDataset) => DatasetWords,
): ReadonlyMap<string, Connector> {
  const resolve = (reference: string): URL => resolveReference(reference, base);
  return new Map(
    providers.flatMap(({ datasets }, provider) =>
      datasets.map((entry, index) => {
        const { id, source, temporal } = entry;
        try {
          const temporalType = temporal.temporal_type;
          const context = { ...sources, resolve, temporalType, dataset: wordsOf(entry) };
          return [id, createConnector(source, context)] as const;
        } catch (cause) {
          if (!(cause instanceof SourceError)) throw cause;
          const field = `providers[${provider}].datasets[${index}].source`;
          throw new CatalogError(`${name}: ${field}: ${cause.message}`, { cause });
        }
      }),
    ),
  );
}
