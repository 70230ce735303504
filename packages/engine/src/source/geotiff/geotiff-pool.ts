import { LRUCache } from "lru-cache";
import { type Clock, SYSTEM_CLOCK } from "../../schedule/clock.ts";
import { FileBytes } from "../file-bytes.ts";
import { HttpBytes } from "../http/http-bytes.ts";
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
  /** The address for the next request when it is another than the URL, e.g. with a signature that expires. */
  readonly sign?: (url: URL) => Promise<URL>;
}

interface Entry {
  readonly opening: Promise<GeotiffSource>;
  /** Set once it is open. */
  raster: GeotiffSource | undefined;
}

/** Headers of files on servers that are kept, as long as all their lists of blocks are no longer than one may be. */
const MOST_REMOTE = 512;

/** Opens GeoTIFFs when they are first asked for, each once, and keeps them open. */
export class GeotiffPool implements AsyncDisposable {
  readonly #http: HttpClient;
  readonly #cache: BlockCache;
  readonly #limits: SourceLimits;
  readonly #files = new Map<string, Entry>();
  readonly #remote: LRUCache<string, Entry>;
  readonly #opened = new Set<GeotiffSource>();
  #isClosed = false;

  /** @param ttlSeconds how long the header of a file on a server is kept */
  constructor(
    http: HttpClient,
    cache: BlockCache,
    ttlSeconds = 3600,
    clock: Pick<Clock, "now"> = SYSTEM_CLOCK,
    limits: SourceLimits = DEFAULT_SOURCE_LIMITS,
  ) {
    this.#http = http;
    this.#cache = cache;
    this.#limits = limits;
    // Without a time entries would be kept for good.
    const ttl = Math.max(1, ttlSeconds * 1000);
    this.#remote = new LRUCache({
      max: MOST_REMOTE,
      maxSize: limits.maxTiffHeaderBytes,
      sizeCalculation: ({ raster }) =>
        Math.min(Math.max(1, raster?.headerBytes ?? 1), limits.maxTiffHeaderBytes),
      ttl,
      ttlResolution: 0,
      perf: clock,
    });
  }

  /**
   * The source of a place; one whose file was changed on its server, or that could not be opened, is opened anew.
   *
   * @throws CasError upstream_error that names the file, not its path or address.
   */
  open(place: GeotiffPlace): Promise<GeotiffSource> {
    const key = `${place.url.href}#${place.band}`;
    const pool = place.url.protocol === "file:" ? this.#files : this.#remote;
    const known = pool.get(key);
    if (known !== undefined && known.raster?.isStale !== true) return known.opening;
    const entry: Entry = { opening: this.#open(place), raster: undefined };
    pool.set(key, entry);
    void this.#settle(key, entry).catch(() => pool.get(key) === entry && pool.delete(key));
    return entry.opening;
  }

  /** Only when it is open it is known how large a header is; its time began when it was asked for. */
  #measure(key: string, entry: Entry): void {
    // Only another value is measured again.
    if (this.#remote.peek(key) === entry)
      this.#remote.set(key, { ...entry }, { noUpdateTTL: true });
  }

  async #settle(key: string, entry: Entry): Promise<void> {
    entry.raster = await entry.opening;
    this.#measure(key, entry);
  }

  async #open({ url, band, sign }: GeotiffPlace): Promise<GeotiffSource> {
    const bytes =
      url.protocol === "file:"
        ? await FileBytes.open(url)
        : await HttpBytes.open(
            { name: urlBasename(url), id: url.href, address: () => sign?.(url) ?? url },
            this.#http,
          );
    const raster = await GeotiffSource.open(bytes, band, this.#cache, this.#limits);
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
