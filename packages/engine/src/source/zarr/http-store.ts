import type { RangeQuery } from "zarrita";
import { parseContentRange } from "../http/content-range.ts";
import type { HttpAccess, HttpHead, HttpRequest, HttpResponse } from "../http/http-client.ts";
import { HttpError } from "../source-error.ts";
import { refuseHtml } from "../http/refuse-html.ts";
import type { SourceLimits } from "../source-limits.ts";
import { mostBytes } from "./read-bounds.ts";
import { storeUrl } from "./store-url.ts";
import type { StoreReadOptions, ZarrStore } from "./zarr-store.ts";

/** A Zarr store on a server, read with the engine's own client: its retries, bounds and refusals. */
export class HttpStore implements ZarrStore {
  readonly #root: URL;
  readonly #http: HttpAccess;
  readonly #limits: SourceLimits;
  /** Versions of the objects that were read in parts. */
  readonly #versions = new Map<string, string>();
  #isStale = false;

  constructor(root: URL, http: HttpAccess, limits: SourceLimits) {
    this.#root = root;
    this.#http = http;
    this.#limits = limits;
  }

  /** Whether an object was changed between two of its parts: the store has to be opened anew. */
  get isStale(): boolean {
    return this.#isStale;
  }

  async get(key: string, options: StoreReadOptions): Promise<Uint8Array | undefined> {
    const maxBytes = mostBytes(key, this.#limits, options);
    const { signal } = options;
    return (await this.#ask(key, { headers: {}, maxBytes, signal, check: refuseHtml }))?.body;
  }

  async getRange(
    key: string,
    range: RangeQuery,
    { signal }: StoreReadOptions,
  ): Promise<Uint8Array | undefined> {
    const isSuffix = "suffixLength" in range;
    const wanted = isSuffix
      ? `-${range.suffixLength}`
      : `${range.offset}-${range.offset + range.length - 1}`;
    const length = isSuffix ? range.suffixLength : range.length;
    const check = (head: HttpHead): void => {
      refuseHtml(head);
      const given = parseContentRange(head.header("content-range"));
      if (head.status !== 206 || given === undefined)
        throw new HttpError("the server does not answer byte ranges");
      const first = isSuffix ? given.size - length : range.offset;
      if (given.first !== first || given.last !== first + length - 1)
        throw new HttpError("the server answered other bytes than those that were asked");
    };
    const headers = { range: `bytes=${wanted}` };
    const answer = await this.#ask(key, { headers, maxBytes: length, signal, check });
    if (answer === undefined) return undefined;
    if (answer.body.length !== length)
      throw new HttpError("the server answered fewer bytes than it said");
    this.#refuseChanged(key, answer);
    return answer.body;
  }

  /** What the server has under a key; undefined when there is nothing, which is a chunk without data. */
  async #ask(key: string, question: Omit<HttpRequest, "url">): Promise<HttpResponse | undefined> {
    const url = storeUrl(this.#root, key);
    try {
      return await this.#http.ask({ ...question, url });
    } catch (error) {
      if (error instanceof HttpError && error.status === 404) return undefined;
      throw error;
    }
  }

  #refuseChanged(key: string, { header }: HttpResponse): void {
    const size = parseContentRange(header("content-range"))?.size;
    const version = [size, header("etag"), header("last-modified")].join(" ");
    const known = this.#versions.get(key);
    this.#versions.set(key, version);
    if (known === undefined || known === version) return;
    this.#isStale = true;
    throw new HttpError("it was changed while it was read");
  }
}
