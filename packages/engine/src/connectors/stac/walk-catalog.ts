import { CasError } from "@cas/models";
import { type Clock, SYSTEM_CLOCK } from "../../schedule/clock.ts";
import { createYieldIfDue } from "../../schedule/yield-to-event-loop.ts";
import { PromiseCache } from "../../schedule/promise-cache.ts";
import type { HttpAccess } from "../../source/http/http-client.ts";
import { METADATA_TTL_MS } from "../../source/metadata-ttl.ts";
import { type JsonDocument, readJson } from "../../source/http/read-json.ts";
import { Container, Item, parseDocument, type PlacedItem, resolveHref } from "./documents.ts";
import { boxMeets } from "./item-filter.ts";
import { type ItemQuery, MOST_ITEMS } from "./search-api.ts";

/** Documents that are kept: a batch asks for the same ones again and again. */
const KEPT_DOCUMENTS = 5000;
/** Bytes of them as they are sent; in memory they take several times as much. */
const KEPT_BYTES = 32 * 1024 * 1024;
/** Deepest nesting of catalogs, and most documents of one answer. */
const MAX_DEPTH = 10;
const MAX_DOCUMENTS = 10_000;
/** Documents that are fetched at the same time. */
const AT_ONCE = 16;

/** Finds items in a static STAC catalog by following its links, leaving out collections that lie elsewhere. */
export class CatalogWalker {
  readonly #http: HttpAccess;
  readonly #documents: PromiseCache<JsonDocument>;

  constructor(http: HttpAccess, clock: Pick<Clock, "monotonic"> = SYSTEM_CLOCK) {
    this.#http = http;
    this.#documents = new PromiseCache({
      maxEntries: KEPT_DOCUMENTS,
      maxSize: KEPT_BYTES,
      sizeOf: ({ bytes }) => Math.min(Math.max(bytes, 1), KEPT_BYTES),
      ttlMs: METADATA_TTL_MS,
      clock,
    });
  }

  /** @throws CasError upstream_error when a document cannot be read, or there are too many */
  async items(
    root: URL,
    { collection, bbox }: Omit<ItemQuery, "step">,
    signal: AbortSignal,
  ): Promise<PlacedItem[]> {
    const found: PlacedItem[] = [];
    const seen = new Set<string>();
    const yieldIfDue = createYieldIfDue(signal);
    let level = [{ url: root, isWanted: false }];
    for (let depth = 0; level.length > 0 && depth < MAX_DEPTH; depth++) {
      const next: typeof level = [];
      const fresh = level.filter(({ url }) => !seen.has(url.href) && seen.add(url.href));
      if (seen.size > MAX_DOCUMENTS) throw tooMany(`${MAX_DOCUMENTS} documents`);
      for (let start = 0; start < fresh.length; start += AT_ONCE) {
        const batch = fresh.slice(start, start + AT_ONCE);
        const documents = await Promise.all(batch.map(({ url }) => this.read(url, signal)));
        for (const [index, document] of documents.entries()) {
          await yieldIfDue();
          const { url, isWanted } = batch[index] ?? { url: root, isWanted: false };
          if (isItem(document)) {
            const item = parseDocument(Item, document);
            if (isWanted && boxMeets(item.bbox, bbox)) found.push({ item, base: url });
            continue;
          }
          const container = parseDocument(Container, document);
          const isInside = isWanted || container.id === collection;
          if (isElsewhere(container, collection) || !reaches(container, bbox)) continue;
          next.push(
            ...container.links
              .filter(({ rel }) => rel === "child" || (rel === "item" && isInside))
              .map(({ href }) => ({ url: resolveHref(href, url), isWanted: isInside })),
          );
        }
        if (found.length > MOST_ITEMS) throw tooMany(`${MOST_ITEMS} items`);
      }
      level = next;
    }
    return found;
  }

  /** A document, kept for some minutes. */
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

/** Another collection; catalogs in between may hold the wanted one. */
const isElsewhere = ({ type, id, links }: Container, collection: string): boolean =>
  type === "Collection" && id !== collection && !links.some(({ rel }) => rel === "child");

const reaches = ({ extent }: Container, bbox: ItemQuery["bbox"]): boolean =>
  // The first box is the whole, others are parts of it.
  boxMeets(extent?.spatial.bbox[0], bbox);

const tooMany = (what: string): CasError =>
  new CasError({
    errorType: "upstream_error",
    message: `The STAC catalog has more than ${what} for the area`,
  });
