import { type Clock, SYSTEM_CLOCK } from "../../schedule/clock.ts";
import { PromiseCache } from "../../schedule/promise-cache.ts";
import type { ByteSource } from "../byte-source.ts";
import { FileBytes } from "../file-bytes.ts";
import { HttpBytes } from "../http/http-bytes.ts";
import { AllowedHosts } from "../http/allowed-hosts.ts";
import type { HttpClient } from "../http/http-client.ts";
import { refuseHtml } from "../http/refuse-html.ts";
import { ReopenedFile } from "../reopened-file.ts";
import { type UnpackedFile, UnpackedFiles } from "../packed/unpacked-files.ts";
import { SourceError } from "../source-error.ts";
import { urlBasename } from "../url-basename.ts";
import { DEFAULT_SOURCE_LIMITS, type SourceLimits } from "../source-limits.ts";
import type { BlockCache } from "../block-cache.ts";
import type { CellWords } from "../cell-words.ts";
import { ArchivedSidecars } from "./archived-sidecars.ts";
import { GeotiffSource } from "./geotiff-source.ts";
import { FileSidecars, HttpSidecars, type RemoteFile, type Sidecars } from "./sidecars.ts";

/** A band of a file. */
export interface GeotiffPlace {
  /** A file:, http: or https: URL: the permanent id of the file. */
  readonly url: URL;
  /** Band, counted from 1, or its name. */
  readonly band: number | string;
  /** What the owner of the data states. */
  readonly words?: CellWords | undefined;
  /**
   * Whether the sidecars of a file on a server are read: true for always, false for never; by default when the header
   * leaves nodata or georeference open. Those of a file on disk are always read.
   */
  readonly sidecars?: boolean | undefined;
  /** The hosts that may be read; default the host of the URL. */
  readonly hosts?: AllowedHosts | undefined;
  /** Gives the URL of the next request, e.g. with a signature that expires. */
  readonly sign?: ((url: URL, signal: AbortSignal) => Promise<URL>) | undefined;
}

/** A place with the key of its source. */
interface NamedPlace {
  readonly key: string;
  readonly hosts: AllowedHosts;
  readonly isFile: boolean;
}

/** Maximum number of cached headers of remote files; the limit of one header also bounds all of them together. */
const MAX_REMOTE = 512;

/** Maximum files on disk that are held open, because a process has few handles; others are opened for each read. */
const MAX_HELD = 256;
/** Maximum number of cached headers of other files on disk: those of the longest series. */
const MAX_REOPENED = 20_000;

/** Maximum bytes of a document beside GeoTIFFs. */
const MAX_DOCUMENT_BYTES = 8 * 1024 * 1024;

/** Opens each GeoTIFF once, on first use, and holds some of those on disk open. */
export class GeotiffPool implements AsyncDisposable {
  readonly #http: HttpClient;
  readonly #cache: BlockCache;
  readonly #limits: SourceLimits;
  readonly #files: PromiseCache<GeotiffSource>;
  readonly #reopened: PromiseCache<GeotiffSource>;
  readonly #remote: PromiseCache<GeotiffSource>;
  readonly #unpacked: UnpackedFiles;
  readonly #names = new WeakMap<GeotiffPlace, NamedPlace>();
  readonly #opened = new Set<GeotiffSource>();
  /** The keys of files that are held open. */
  readonly #held = new Set<string>();
  #isClosed = false;

  /** @param ttlSeconds time to live of the header of a remote file */
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
    this.#unpacked = new UnpackedFiles(limits);
    const isUsable = ({ isStale }: GeotiffSource): boolean => !isStale;
    this.#files = new PromiseCache({ isUsable, clock });
    const bounded = {
      maxSize: limits.maxTiffHeaderBytes,
      sizeOf: ({ headerBytes }: GeotiffSource) =>
        Math.min(Math.max(1, headerBytes), limits.maxTiffHeaderBytes),
    };
    this.#reopened = new PromiseCache({ ...bounded, maxEntries: MAX_REOPENED, isUsable, clock });
    this.#remote = new PromiseCache({
      ...bounded,
      maxEntries: MAX_REMOTE,
      ttlMs: ttlSeconds * 1000,
      isUsable,
      clock,
    });
  }

  /**
   * The source of a band. Opens a file again that was changed on its server, or could not be opened. Opening is aborted
   * when the last caller has left.
   *
   * @throws CasError upstream_error that names the file, not its path or URL
   * @throws the reason of the signal after an abort
   */
  open(place: GeotiffPlace, signal: AbortSignal): Promise<GeotiffSource> {
    const { key, hosts, isFile } = this.#named(place);
    const isHeld = isFile && this.#isHeld(key);
    const ofFiles = isHeld ? this.#files : this.#reopened;
    const cache = isFile ? ofFiles : this.#remote;
    return cache.get(key, signal, (shared) => this.#open({ ...place, hosts, isHeld }, shared));
  }

  /** Whether a file on disk is one of the first, which are held open. */
  #isHeld(key: string): boolean {
    if (this.#held.size < MAX_HELD) this.#held.add(key);
    return this.#held.has(key);
  }

  /** A place serves many geometries, so its name is made once. */
  #named(place: GeotiffPlace): NamedPlace {
    const known = this.#names.get(place);
    if (known !== undefined) return known;
    const { url, band, hosts = new AllowedHosts([url]), words, sidecars } = place;
    const isFile = url.protocol === "file:";
    // Another dataset may not be allowed to read the same file.
    const parts = [url.href, band, isFile ? "" : hosts.key, sidecars, words];
    const key = JSON.stringify([...parts, words?.nodata?.map(String)]);
    const named = { key, hosts, isFile };
    this.#names.set(place, named);
    return named;
  }

  /**
   * Reads a whole document beside GeoTIFFs, e.g. a VRT.
   *
   * @throws SourceError for a document over the limit; the reason of the signal once it is aborted
   */
  async readDocument(place: GeotiffPlace, signal: AbortSignal): Promise<Uint8Array> {
    const { url, hosts = new AllowedHosts([url]) } = place;
    if (url.protocol !== "file:") {
      const signed = (await place.sign?.(url, signal)) ?? url;
      const request = { url: signed, maxBytes: MAX_DOCUMENT_BYTES, signal, check: refuseHtml };
      return (await this.#http.within(hosts).ask(request)).body;
    }
    await using file = await FileBytes.open(url, signal);
    if (file.size > MAX_DOCUMENT_BYTES)
      throw new SourceError(`it takes ${file.size} bytes > ${MAX_DOCUMENT_BYTES}`);
    return await file.read(0, file.size, signal);
  }

  async #open(
    place: GeotiffPlace & { readonly hosts: AllowedHosts; readonly isHeld: boolean },
    signal: AbortSignal,
  ): Promise<GeotiffSource> {
    const { url, band, hosts, words, isHeld } = place;
    const sign = (unsigned: URL, until: AbortSignal): URL | Promise<URL> =>
      place.sign?.(unsigned, until) ?? unsigned;
    const http = this.#http.within(hosts);
    const file =
      url.protocol === "file:"
        ? await (isHeld ? FileBytes : ReopenedFile).open(url, signal)
        : await HttpBytes.open(
            { name: urlBasename(url), id: url.href, url: (until) => sign(url, until) },
            http,
            signal,
          );
    const unpacked = await this.#unpackedOf(file, signal);
    const sidecars =
      unpacked?.archive === undefined
        ? sidecarsOf(place, { url, http, sign }, signal)
        : new ArchivedSidecars(unpacked.archive, signal);
    const bytes = unpacked?.bytes ?? file;
    const raster = await GeotiffSource.open(bytes, band, this.#cache, signal, {
      limits: this.#limits,
      words,
      sidecars,
    });
    if (!isHeld) return raster;
    if (this.#isClosed) await raster[Symbol.asyncDispose]();
    else this.#opened.add(raster);
    return raster;
  }

  async #unpackedOf(file: ByteSource, signal: AbortSignal): Promise<UnpackedFile | undefined> {
    try {
      return await this.#unpacked.open(file, signal);
    } catch (error) {
      await file[Symbol.asyncDispose]();
      throw error;
    }
  }

  /** Closes the open files. A file that is still being opened is closed after that, without a wait here. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#isClosed = true;
    for (const raster of this.#opened) await raster[Symbol.asyncDispose]();
    this.#opened.clear();
  }
}

function sidecarsOf(
  { url, sidecars }: GeotiffPlace,
  remote: RemoteFile,
  signal: AbortSignal,
): Sidecars | undefined {
  if (url.protocol === "file:") return new FileSidecars(url, signal);
  return sidecars === false ? undefined : new HttpSidecars(remote, sidecars === true, signal);
}
