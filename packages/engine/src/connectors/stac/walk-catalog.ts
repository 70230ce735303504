import { CasError } from "@cas/models";
import { type Clock, SYSTEM_CLOCK } from "../../schedule/clock.ts";
import { createYieldIfDue } from "../../schedule/yield-to-event-loop.ts";
import { PromiseCache } from "../../schedule/promise-cache.ts";
import type { HttpAccess } from "../../source/http/http-client.ts";
import { METADATA_TTL_MS } from "../../source/metadata-ttl.ts";
import { type JsonDocument, readJson } from "../../source/http/read-json.ts";
import { Container, Item, parseDocument, type PlacedItem, resolveHref } from "./documents.ts";
import { boxMeets } from "./item-filter.ts";
import { type ItemQuery, MAX_ITEMS } from "./search-api.ts";

/** Maximum number of cached documents: a batch reads the same documents many times. */
const CACHED_DOCUMENTS = 5000;
/** Maximum bytes of cached documents as they are sent; in memory they take several times as much. */
const CACHED_BYTES = 32 * 1024 * 1024;
/** Maximum levels of catalogs and items, and maximum documents of one search. */
const MAX_DEPTH = 10;
const MAX_DOCUMENTS = 10_000;
/** Documents that are fetched at the same time. */
const CONCURRENT_READS = 16;

/** Finds items in a static STAC catalog by following its links, without collections outside the area. */
export class CatalogWalker {
  readonly #http: HttpAccess;
  readonly #documents: PromiseCache<JsonDocument>;

  constructor(http: HttpAccess, clock: Pick<Clock, "monotonic"> = SYSTEM_CLOCK) {
    this.#http = http;
    this.#documents = new PromiseCache({
      maxEntries: CACHED_DOCUMENTS,
      maxSize: CACHED_BYTES,
      sizeOf: ({ bytes }) => Math.min(Math.max(bytes, 1), CACHED_BYTES),
      ttlMs: METADATA_TTL_MS,
      clock,
    });
  }

  /** @throws CasError upstream_error for a document that cannot be read, or too many documents or levels */
  async items(
    root: URL,
    { collection, bbox }: Omit<ItemQuery, "time">,
    signal: AbortSignal,
  ): Promise<PlacedItem[]> {
    const found: PlacedItem[] = [];
    const seen = new Set<string>();
    const yieldIfDue = createYieldIfDue(signal);
    let level = [{ url: root, isInCollection: false }];
    for (let depth = 0; level.length > 0; depth++) {
      const next: typeof level = [];
      const unseen = level.filter(({ url }) => !seen.has(url.href) && seen.add(url.href));
      // To stop without a word would leave the files of the deeper levels out of the value.
      if (depth >= MAX_DEPTH && unseen.length > 0) throw tooMany(`${MAX_DEPTH} levels`);
      if (seen.size > MAX_DOCUMENTS) throw tooMany(`${MAX_DOCUMENTS} documents`);
      for (let start = 0; start < unseen.length; start += CONCURRENT_READS) {
        const batch = unseen.slice(start, start + CONCURRENT_READS);
        const documents = await Promise.all(batch.map(({ url }) => this.read(url, signal)));
        for (const [index, document] of documents.entries()) {
          await yieldIfDue();
          const { url, isInCollection } = batch[index] ?? { url: root, isInCollection: false };
          if (isItem(document)) {
            const item = parseDocument(Item, document);
            if (isInCollection && boxMeets(item.bbox, bbox)) found.push({ item, base: url });
            continue;
          }
          const container = parseDocument(Container, document);
          const isInside = isInCollection || container.id === collection;
          if (isElsewhere(container, collection) || !reaches(container, bbox)) continue;
          next.push(
            ...container.links
              .filter(({ rel }) => rel === "child" || (rel === "item" && isInside))
              .map(({ href }) => ({ url: resolveHref(href, url), isInCollection: isInside })),
          );
        }
        if (found.length > MAX_ITEMS) throw tooMany(`${MAX_ITEMS} items`);
      }
      level = next;
    }
    return found;
  }

  /** Reads a document, cached for some minutes. */
  async read(url: URL, signal: AbortSignal): Promise<unknown> {
    const document = await this.#documents.get(url.href, signal, (shared) =>
      readJson(url, this.#http, shared),
    );
    return document.value;
  }
}

const isItem = (document: unknown): boolean =>
  typeof document === "object" &&
  document !== null &&
  "type" in document &&
  document.type === "Feature";

/** Whether a container is another collection without children; catalogs may contain the requested collection. */
const isElsewhere = ({ type, id, links }: Container, collection: string): boolean =>
  type === "Collection" && id !== collection && !links.some(({ rel }) => rel === "child");

const reaches = ({ extent }: Container, bbox: ItemQuery["bbox"]): boolean =>
  // The first box is the overall extent, others are parts of it.
  boxMeets(extent?.spatial.bbox[0], bbox);

const tooMany = (what: string): CasError =>
  new CasError({
    errorType: "upstream_error",
    message: `The STAC catalog has more than ${what} for the area`,
  });
