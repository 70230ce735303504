import { pathToFileURL } from "node:url";
import type { RangeQuery } from "zarrita";
import type { ByteSource } from "../byte-source.ts";
import { PromiseCache } from "../../schedule/promise-cache.ts";
import { HttpBytes } from "../http/http-bytes.ts";
import type { HttpAccess } from "../http/http-client.ts";
import { refuseHtml } from "../http/refuse-html.ts";
import { ReopenedFile } from "../reopened-file.ts";
import { HttpError, SourceError } from "../source-error.ts";
import type { SourceLimits } from "../source-limits.ts";
import { urlBasename } from "../url-basename.ts";
import { mostBytes, refuseLong } from "./read-bounds.ts";
import type { FilePart, ReferenceDocument } from "./reference-document.ts";
import type { StoreReadOptions, ZarrStore } from "./zarr-store.ts";

/** Files that are known at the same time. */
const MAX_FILES = 1024;

/** A store whose objects are parts of other files, as a document of references says. */
export class ReferenceStore implements ZarrStore {
  readonly #document: ReferenceDocument;
  readonly #url: URL;
  readonly #http: HttpAccess;
  readonly #limits: SourceLimits;
  readonly #files = new PromiseCache<ByteSource>({
    maxEntries: MAX_FILES,
    isUsable: ({ isStale }) => !isStale,
  });
  #isStale = false;

  /** @param url that of the document: relative references start from it, and only one on disk may refer to files on disk */
  constructor(document: ReferenceDocument, url: URL, http: HttpAccess, limits: SourceLimits) {
    this.#document = document;
    this.#url = url;
    this.#http = http;
    this.#limits = limits;
  }

  get isStale(): boolean {
    return this.#isStale;
  }

  async get(key: string, options: StoreReadOptions): Promise<Uint8Array | undefined> {
    const reference = this.#document.find(key.slice(1));
    if (reference === undefined) return undefined;
    if (reference instanceof Uint8Array) {
      refuseLong(key, reference.length, this.#limits, options);
      return reference;
    }
    const { range } = reference;
    if (range !== undefined) refuseLong(key, range.length, this.#limits, options);
    return await this.#read(key, reference, range, options);
  }

  async getRange(
    key: string,
    range: RangeQuery,
    options: StoreReadOptions,
  ): Promise<Uint8Array | undefined> {
    const reference = this.#document.find(key.slice(1));
    if (reference === undefined) return undefined;
    const within = (length: number) =>
      "offset" in range
        ? range
        : { offset: length - range.suffixLength, length: range.suffixLength };
    if (reference instanceof Uint8Array) {
      const { offset, length } = within(reference.length);
      return reference.subarray(offset, offset + length);
    }
    const outer = reference.range;
    if (outer === undefined) throw new SourceError("a shard that is a whole file is not supported");
    const { offset, length } = within(outer.length);
    if (!(offset >= 0 && offset + length <= outer.length))
      throw new SourceError("its shards are truncated");
    return await this.#read(key, reference, { offset: outer.offset + offset, length }, options);
  }

  async #read(
    key: string,
    { file }: FilePart,
    range: FilePart["range"],
    options: StoreReadOptions,
  ): Promise<Uint8Array> {
    const url = this.#resolve(file);
    if (range === undefined && url.protocol !== "file:") {
      const maxBytes = mostBytes(key, this.#limits, options);
      const { signal } = options;
      return (await this.#http.ask({ url, maxBytes, signal, check: refuseHtml })).body;
    }
    const source = await this.#files.get(url.href, options.signal, (shared) =>
      this.#open(url, shared),
    );
    const { offset, length } = range ?? { offset: 0, length: source.size };
    refuseLong(key, length, this.#limits, options);
    const bytes = await source.read(offset, length, options.signal).finally(() => {
      this.#isStale ||= source.isStale;
    });
    if (bytes.length === length) return bytes;
    throw new SourceError(
      `a reference should end at byte ${offset + length}, but its file ends at byte ${source.size}`,
    );
  }

  #open(url: URL, signal: AbortSignal): Promise<ByteSource> {
    if (url.protocol === "file:") return ReopenedFile.open(url, signal);
    const location = { name: urlBasename(url), id: url.href, url: () => url };
    return HttpBytes.open(location, this.#http, signal);
  }

  #resolve(file: string): URL {
    const isOnDisk = this.#url.protocol === "file:";
    const url =
      isOnDisk && file.startsWith("/") ? pathToFileURL(file) : URL.parse(file, this.#url.href);
    if (url === null) throw new SourceError("its references are no URLs");
    if (url.protocol === "http:" || url.protocol === "https:") return url;
    if (url.protocol !== "file:")
      throw new SourceError(
        `its references lead to ${url.protocol}, which is not supported: write them with https: addresses`,
      );
    if (isOnDisk) return url;
    throw new HttpError("its references on a server lead to files on disk");
  }
}
