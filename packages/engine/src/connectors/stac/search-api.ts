import { type BoundingBox, CasError } from "@cas/models";
import type { HttpAccess } from "../../source/http/http-client.ts";
import { readJson } from "../../source/http/read-json.ts";
import type { TimeStep } from "../../time/time-steps.ts";
import { createYieldIfDue } from "../../schedule/yield-to-event-loop.ts";
import { type Link, parsePage, type PlacedItem, resolveHref } from "./documents.ts";

/** What is searched for. */
export interface ItemQuery {
  readonly collection: string;
  readonly bbox: BoundingBox;
  readonly step: TimeStep | undefined;
}

/** Items of a page, and most items of an answer: an area of more is not one for exact statistics. */
const PAGE_ITEMS = 100;
export const MOST_ITEMS = 1000;
/** Most pages of an answer: servers may give fewer items to a page than are asked for. */
const MOST_PAGES = 100;

/**
 * The items that a STAC API (item search, 1.0) finds, page by page.
 *
 * @param search the API's link to its search
 * @throws CasError upstream_error for more items than can be mosaicked, or an answer that is none
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
    if (seen.size === MOST_PAGES)
      throw tooMany(`More than ${MOST_PAGES} pages of STAC items answer`);
    const { url, json } = page;
    const question = json === undefined ? {} : { json };
    const { value } = await readJson(url, http, signal, question);
    const { items, links } = await parsePage(value, yieldIfDue);
    found.push(...items.map((item) => ({ item, base: url })));
    if (found.length > MOST_ITEMS)
      throw tooMany(`More than ${MOST_ITEMS} STAC items lie in the area`);
    seen.add(JSON.stringify([url.href, json]));
    page = nextPage(links, page, first);
    // A server that sends the same page for ever.
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

function firstPage(search: URL, isPost: boolean, { collection, bbox, step }: ItemQuery) {
  const box = [bbox.min_lon, bbox.min_lat, bbox.max_lon, bbox.max_lat];
  const datetime = step === undefined ? undefined : `${asUtc(step.start)}/${asUtc(step.end)}`;
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

/** STAC asks for RFC 3339: a date without a time is its midnight, a time without a zone is UTC. */
function asUtc(text: string): string {
  return text.includes("T") ? text.replace(/(T[\d:.]+)$/, "$1Z") : `${text}T00:00:00Z`;
}

/**
 * The page that an answer calls the next. It is asked for by GET, or as the search was by POST, with the fields of the search:
 * a server may add some, e.g. a token, but not have another body sent.
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
      message: "The STAC answer wants its next page by POST, but the search was by GET",
    });
  const kept = next.merge === true ? json : undefined;
  return { url: to, json: { ...kept, ...next.body, ...search.json } };
}
