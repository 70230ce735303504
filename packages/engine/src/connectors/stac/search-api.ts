import { type BoundingBox, CasError } from "@cas/models";
import type { HttpAccess } from "../../source/http/http-client.ts";
import { readJson } from "../../source/http/read-json.ts";
import { isoInstant } from "../../time/time-steps.ts";
import { createYieldIfDue } from "../../schedule/yield-to-event-loop.ts";
import { type Link, parsePage, type PlacedItem, resolveHref } from "./documents.ts";

/** A span of time, both ends included, milliseconds since 1970. */
export interface Instants {
  readonly from: number;
  readonly to: number;
}

/** A search for items. */
export interface ItemQuery {
  readonly collection: string;
  readonly bbox: BoundingBox;
  readonly time: Instants | undefined;
}

/** Items of a page, and maximum items of a search: zonal statistics of one area need no more. */
const PAGE_ITEMS = 100;
export const MAX_ITEMS = 1000;
/** Maximum pages of a search: servers may return fewer items in a page than requested. */
const MAX_PAGES = 100;

/**
 * Searches items with a STAC API (item search, 1.0), page by page.
 *
 * @param search URL of the search endpoint
 * @throws CasError upstream_error for too many items, or an invalid response
 */
export async function searchItems(
  search: URL,
  isPost: boolean,
  query: ItemQuery,
  http: HttpAccess,
  signal: AbortSignal,
): Promise<readonly PlacedItem[]> {
  const found: PlacedItem[] = [];
  const first: PageRequest = firstPage(search, isPost, query);
  let page: PageRequest | undefined = first;
  const seen = new Set<string>();
  const yieldIfDue = createYieldIfDue(signal);
  while (page !== undefined) {
    if (seen.size === MAX_PAGES) throw tooMany(`The STAC search has more than ${MAX_PAGES} pages`);
    const { url, json } = page;
    const options = json === undefined ? {} : { json };
    const { value } = await readJson(url, http, signal, options);
    const { items, links } = await parsePage(value, yieldIfDue);
    found.push(...items.map((item) => ({ item, base: url })));
    if (found.length > MAX_ITEMS) throw tooMany(`The area has more than ${MAX_ITEMS} STAC items`);
    seen.add(JSON.stringify([url.href, json]));
    page = nextPage(links, page, first);
    // Stop if a server sends the same page again.
    if (page !== undefined && seen.has(JSON.stringify([page.url.href, page.json]))) break;
  }
  return found;
}

const tooMany = (message: string): CasError =>
  new CasError({ errorType: "upstream_error", message });

interface PageRequest {
  readonly url: URL;
  readonly json: Readonly<Record<string, unknown>> | undefined;
}

function firstPage(search: URL, isPost: boolean, { collection, bbox, time }: ItemQuery) {
  const box = [bbox.min_lon, bbox.min_lat, bbox.max_lon, bbox.max_lat];
  const datetime = time === undefined ? undefined : interval(time);
  if (isPost)
    return {
      url: search,
      json: {
        collections: [collection],
        bbox: box,
        limit: PAGE_ITEMS,
        ...(datetime === undefined ? {} : { datetime }),
      },
    };
  const url = new URL(search);
  url.searchParams.set("collections", collection);
  url.searchParams.set("bbox", box.join(","));
  url.searchParams.set("limit", String(PAGE_ITEMS));
  if (datetime !== undefined) url.searchParams.set("datetime", datetime);
  return { url, json: undefined };
}

/** STAC requires RFC 3339. */
const interval = ({ from, to }: Instants): string => `${isoInstant(from)}/${isoInstant(to)}`;

/**
 * The next page of a response, by GET, or by POST if the search was by POST, with the fields of the search: a server
 * may add fields, e.g. a token, but not replace those of the search.
 */
function nextPage(
  links: readonly Link[],
  { url, json }: PageRequest,
  search: PageRequest,
): PageRequest | undefined {
  const next = links.find(({ rel }) => rel === "next");
  if (next === undefined) return undefined;
  const to = resolveHref(next.href, url);
  if (next.method?.toUpperCase() !== "POST") return { url: to, json: undefined };
  if (search.json === undefined)
    throw new CasError({
      errorType: "upstream_error",
      message: "The STAC response has its next page by POST, but the search was by GET",
    });
  const merged = next.merge === true ? json : undefined;
  return { url: to, json: { ...merged, ...next.body, ...search.json } };
}
