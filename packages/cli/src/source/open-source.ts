import { existsSync } from "node:fs";
import { CasClient } from "@cas/client";
import { CasEngine, type EngineOptions, type OwnRaster, PublicProvider } from "@cas/engine";
import { type Cas, type Dataset, nextOffset, type ProviderSummary } from "@cas/models";
import { sampleCatalog } from "@cas/sample-data";
import { CommandError, usageError } from "../program/command-error.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { PROVIDERS, type SourceOptions } from "./source-options.ts";

/** An open source of data. */
export interface Source extends AsyncDisposable {
  readonly cas: Cas;
  /** The engine, when the data are read in this process. */
  readonly engine: CasEngine | undefined;
  /** The options that name it, whatever the environment says later. */
  readonly options: SourceOptions;
  /** The source in words. */
  readonly name: string;
}

/**
 * Opens what the options name: a service, or an engine in this process.
 *
 * @param engineOptions limits and methods of an engine
 * @throws CommandError for options that exclude each other or name nothing
 * @throws CatalogError for a catalog or raster that cannot be read
 */
export async function openSource(
  options: SourceOptions,
  { env }: Terminal,
  engineOptions: Omit<EngineOptions, "catalog" | "rasters" | "providers"> = {},
): Promise<Source> {
  const { catalog, provider = [], raster = [], sample = false } = options;
  const hasData = catalog !== undefined || provider.length > 0 || raster.length > 0;
  if ((hasData || sample) && options.server !== undefined)
    throw usageError("Give either --server, or --sample, --catalog, --provider and --raster.");
  if (hasData && sample)
    throw usageError("Give either --sample, or --catalog, --provider and --raster.");
  const server =
    options.server ?? (hasData || sample ? undefined : env["CAS_BASE_URL"] || undefined);
  if (server !== undefined) return openService(server, env["CAS_API_KEY"] || undefined);
  const engine = await CasEngine.open({
    ...engineOptions,
    catalog: catalog ?? (hasData ? undefined : sampleCatalog),
    providers: provider.map(knownProvider),
    ...(raster.length > 0 && { rasters: raster.map(ownRaster) }),
  });
  return {
    cas: engine,
    engine,
    options: hasData ? options : { sample: true },
    name: hasData ? [catalog, ...provider, ...raster].filter(Boolean).join(", ") : "sample data",
    [Symbol.asyncDispose]: () => engine.close(),
  };
}

function openService(server: string, apiKey: string | undefined): Source {
  const cas = new CasClient(server, { apiKey });
  return {
    cas,
    engine: undefined,
    options: { server },
    name: server,
    [Symbol.asyncDispose]: () => cas.close(),
  };
}

function knownProvider(slug: string): PublicProvider {
  const parsed = PublicProvider.safeParse(slug);
  if (parsed.success) return parsed.data;
  throw usageError(`--provider ${slug} is not known; it is one of ${PROVIDERS.join(", ")}.`);
}

/** A raster of `--raster`: a path or URL, or an id, an equals sign and one. */
function ownRaster(given: string): OwnRaster {
  const [, id, file] = /^([^:/\\=\s]+:[^:/\\=\s]+)=(.+)$/s.exec(given) ?? [];
  const raster = file === undefined ? { file: given } : { id, file };
  if (!/^[a-z][a-z\d+.-]+:\/\//i.test(raster.file) && !existsSync(raster.file))
    throw usageError(`--raster ${raster.file} does not exist.`);
  return raster;
}

/** Items of a page; as many as the service allows. */
const PAGE = 1000;
/** Most items of a list: a service whose list has no end must not fill the memory. */
const MOST = 100_000;

interface Page {
  total: number;
  offset: number;
  count: number;
}

async function allOf<OnePage extends Page, Item>(
  at: (page: { limit: number; offset: number }) => Promise<OnePage>,
  itemsOf: (page: OnePage) => readonly Item[],
): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (let offset: number | undefined = 0; offset !== undefined;) {
    const page: OnePage = await at({ limit: PAGE, offset });
    items.push(...itemsOf(page));
    if (items.length > MOST) throw new CommandError(`The catalog has more than ${MOST} entries.`);
    offset = nextOffset(page);
  }
  return items;
}

/** All datasets of a source. */
export const allDatasets = (cas: Cas, signal?: AbortSignal): Promise<readonly Dataset[]> =>
  allOf(
    (page) => cas.datasets(page, { signal }),
    ({ datasets }) => datasets,
  );

/** All providers of a source. */
export const allProviders = (cas: Cas, signal?: AbortSignal): Promise<readonly ProviderSummary[]> =>
  allOf(
    (page) => cas.providers(page, { signal }),
    ({ providers }) => providers,
  );
