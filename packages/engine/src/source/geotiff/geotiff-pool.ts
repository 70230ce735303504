import { type Clock, SYSTEM_CLOCK } from "../../schedule/clock.ts";
import { PromiseCache } from "../../schedule/promise-cache.ts";
import { FileBytes } from "../file-bytes.ts";
import { HttpBytes } from "../http/http-bytes.ts";
import { AllowedHosts } from "../http/allowed-hosts.ts";
import type { HttpClient } from "../http/http-client.ts";
import { urlBasename } from "../url-basename.ts";
import { DEFAULT_SOURCE_LIMITS, type SourceLimits } from "../source-limits.ts";
import type { BlockCache } from "../block-cache.ts";
import { GeotiffSource } from "./geotiff-source.ts";

/** Which band of which file. */
export interface GeotiffPlace {
  /** A file:, http: or https: URL; what names the file for good. */
  readonly url: URL;
  /** Band, counted from 1. */
  readonly band: number;
  /** The hosts that may be read; that of the URL when it is left out. */
  readonly hosts?: AllowedHosts | undefined;
  /** The address for the next request when it is another than the URL, e.g. with a signature that expires. */
  readonly sign?: ((url: URL, signal: AbortSignal) => Promise<URL>) | undefined;
}

/** Headers of files on servers that are kept, as long as all their lists of blocks are no longer than one may be. */
const MOST_REMOTE = 512;

/** Opens GeoTIFFs when they are first asked for, each once, and keeps them open. */
export class GeotiffPool implements AsyncDisposable {
  readonly #http: HttpClient;
  readonly #cache: BlockCache;
  readonly #limits: SourceLimits;
  readonly #files: PromiseCache<GeotiffSource>;
  readonly #remote: PromiseCache<GeotiffSource>;
  readonly #opened = new Set<GeotiffSource>();
  #isClosed = false;

  /** @param ttlSeconds how long the header of a file on a server is kept */
  constructor(
    http: HttpClient,
    cache: BlockCache,
    ttlSeconds = 3600,
    clock: Pick<Clock, "monotonic"> = SYSTEM_CLOCK,
    limits: SourceLimits = DEFAULT_SOURCE_LIMITS,
  ) {
    this.#http = http;
    this.#cache = cache;
    this.#limits = limits;
    const isUsable = ({ isStale }: GeotiffSource): boolean => !isStale;
    this.#files = new PromiseCache({ isUsable, clock });
    this.#remote = new PromiseCache({
      maxEntries: MOST_REMOTE,
      maxSize: limits.maxTiffHeaderBytes,
      sizeOf: ({ headerBytes }) => Math.min(Math.max(1, headerBytes), limits.maxTiffHeaderBytes),
      ttlMs: ttlSeconds * 1000,
      isUsable,
      clock,
    });
  }

  /**
   * The source of a place; one whose file was changed on its server, or that could not be opened, is opened again. Opening
   * stops when all who wait for it have left.
   *
   * @throws CasError upstream_error that names the file, not its path or address; the reason of the signal once it is aborted
   */
  open(place: GeotiffPlace, signal: AbortSignal): Promise<GeotiffSource> {
    const { url, band, hosts = new AllowedHosts([url]) } = place;
    const isFile = url.protocol === "file:";
    // What one dataset may read another may not.
    const key = `${url.href}#${band}${isFile ? "" : ` ${hosts.key}`}`;
    const cache = isFile ? this.#files : this.#remote;
    return cache.get(key, signal, (shared) => this.#open({ ...place, hosts }, shared));
  }

  async #open(
    { url, band, hosts, sign }: GeotiffPlace & { readonly hosts: AllowedHosts },
    signal: AbortSignal,
  ): Promise<GeotiffSource> {
    const address = (until: AbortSignal): URL | Promise<URL> => sign?.(url, until) ?? url;
    const bytes =
      url.protocol === "file:"
        ? await FileBytes.open(url, signal)
        : await HttpBytes.open(
            { name: urlBasename(url), id: url.href, address },
            this.#http.within(hosts),
            signal,
          );
    const raster = await GeotiffSource.open(bytes, band, this.#cache, signal, this.#limits);
    if (url.protocol !== "file:") return raster;
    if (this.#isClosed) await raster[Symbol.asyncDispose]();
    else this.#opened.add(raster);
    return raster;
  }

  /** Closes what is open; a file that is still being opened is closed when it is, without waiting for it. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#isClosed = true;
    for (const raster of this.#opened) await raster[Symbol.asyncDispose]();
    this.#opened.clear();
  }
}
