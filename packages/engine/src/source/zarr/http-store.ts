import type { RangeQuery } from "zarrita";
import { parseContentRange } from "../http/content-range.ts";
import type { HttpAccess, HttpHead, HttpRequest, HttpResponse } from "../http/http-client.ts";
import { HttpError } from "../source-error.ts";
import { refuseHtml } from "../http/refuse-html.ts";
import type { SourceLimits } from "../source-limits.ts";
import { mostBytes } from "./read-bounds.ts";
import { storeUrl } from "./store-url.ts";
import type { StoreReadOptions, ZarrStore } from "./zarr-store.ts";
import { PromiseCache } from "../../schedule/promise-cache.ts";

/** A key that no store has, and the most bytes of what a server sends for it all the same. */
const NO_OBJECT = "/.no-such-object";
const PROBE_BYTES = 1024 * 1024;

/** A Zarr store on a server, read with the HTTP client of the engine: with its retries, limits and checks. */
export class HttpStore implements ZarrStore {
  readonly #root: URL;
  readonly #http: HttpAccess;
  readonly #limits: SourceLimits;
  /** Versions of the objects that were read in parts, by key. */
  readonly #versions = new Map<string, string>();
  /** Whether the server forbids to read an object that does not exist, by the key that was asked for. */
  readonly #probes = new PromiseCache<boolean>();
  #isStale = false;
  #wasForbidden = false;
  #hasObjects = false;

  constructor(root: URL, http: HttpAccess, limits: SourceLimits) {
    this.#root = root;
    this.#http = http;
    this.#limits = limits;
  }

  /** Whether an object was changed between two of its parts: the store must be opened again. */
  get isStale(): boolean {
    return this.#isStale;
  }

  get refusal(): string | undefined {
    return this.#wasForbidden && !this.#hasObjects
      ? "the server responded with status 403 to each request"
      : undefined;
  }

  async get(key: string, options: StoreReadOptions): Promise<Uint8Array | undefined> {
    const maxBytes = mostBytes(key, this.#limits, options);
    const { signal } = options;
    return (await this.#fetch(key, { headers: {}, maxBytes, signal, check: refuseHtml }))?.body;
  }

  async getRange(
    key: string,
    range: RangeQuery,
    { signal }: StoreReadOptions,
  ): Promise<Uint8Array | undefined> {
    const isSuffix = "suffixLength" in range;
    const requestedRange = isSuffix
      ? `-${range.suffixLength}`
      : `${range.offset}-${range.offset + range.length - 1}`;
    const length = isSuffix ? range.suffixLength : range.length;
    const check = (head: HttpHead): void => {
      refuseHtml(head);
      const returned = parseContentRange(head.header("content-range"));
      if (head.status !== 206 || returned === undefined)
        throw new HttpError("the server does not support byte ranges");
      const first = isSuffix ? returned.size - length : range.offset;
      if (returned.first !== first || returned.last !== first + length - 1)
        throw new HttpError("the server returned other bytes than requested");
    };
    const headers = { range: `bytes=${requestedRange}` };
    const response = await this.#fetch(key, { headers, maxBytes: length, signal, check });
    if (response === undefined) return undefined;
    if (response.body.length !== length)
      throw new HttpError("the server returned fewer bytes than it stated");
    this.#refuseChanged(key, response);
    return response.body;
  }

  /** The object of a key; undefined if it does not exist, which means a chunk without data. */
  async #fetch(key: string, request: Omit<HttpRequest, "url">): Promise<HttpResponse | undefined> {
    const url = storeUrl(this.#root, key);
    try {
      const response = await this.#http.ask({ ...request, url });
      this.#hasObjects = true;
      return response;
    } catch (error) {
      const status = error instanceof HttpError ? error.status : undefined;
      if (status === 404) return undefined;
      if (status !== 403 || !(await this.#forbidsWhatIsMissing(request.signal))) throw error;
      this.#wasForbidden = true;
      return undefined;
    }
  }

  /** Object stores whose objects cannot be listed do not say that one does not exist: they forbid to read it. */
  #forbidsWhatIsMissing(signal: AbortSignal): Promise<boolean> {
    return this.#probes.get(NO_OBJECT, signal, async (shared) => {
      try {
        const url = storeUrl(this.#root, NO_OBJECT);
        await this.#http.ask({ url, headers: {}, maxBytes: PROBE_BYTES, signal: shared });
        return false;
      } catch (error) {
        if (error instanceof HttpError && error.status !== undefined) return error.status === 403;
        throw error;
      }
    });
  }

  #refuseChanged(key: string, { header }: HttpResponse): void {
    const size = parseContentRange(header("content-range"))?.size;
    const version = [size, header("etag"), header("last-modified")].join(" ");
    const previous = this.#versions.get(key);
    this.#versions.set(key, version);
    if (previous === undefined || previous === version) return;
    this.#isStale = true;
    throw new HttpError("it was changed while it was read");
  }
}
