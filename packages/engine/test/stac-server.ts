import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { fixture } from "./lab.ts";
import { sendRange, startTestServer, type TestServer } from "./test-server.ts";

/** An item of the test collection. */
export interface TestItem {
  readonly id: string;
  readonly bbox: readonly number[];
  readonly properties?: object;
  /** Name of a fixture, without its extension; the file is served at /files/. */
  readonly file: string;
  readonly asset?: string;
}

/** The four tiles of the fixture `tiles/whole`. */
export const TILES: readonly TestItem[] = [
  { id: "nw", bbox: [10, 47.8, 12.2, 50], file: "tiles/nw" },
  { id: "ne", bbox: [11.8, 47.8, 14, 50], file: "tiles/ne" },
  { id: "sw", bbox: [10, 46, 12.2, 48.2], file: "tiles/sw" },
  { id: "se", bbox: [11.8, 46, 14, 48.2], file: "tiles/se" },
];

export const sendJson = (response: ServerResponse, value: unknown): void => {
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(value));
};

export const toFeature = ({ id, bbox, properties, file, asset = "data" }: TestItem): object => ({
  type: "Feature",
  id,
  bbox,
  properties: { datetime: "2020-06-01T00:00:00Z", ...properties },
  assets: { [asset]: { href: `/files/${file}.tif` } },
  links: [],
});

/** Serves the file of an item; returns false for another request. */
export function serveFile(request: IncomingMessage, response: ServerResponse): boolean {
  const [, name] = /^\/files\/([\w/-]+)\.tif/.exec(request.url ?? "") ?? [];
  if (name === undefined) return false;
  sendRange(request, response, fixture(name));
  return true;
}

/** Changes to the behaviour of the STAC API. */
export interface StacOptions {
  readonly method?: "GET" | "POST";
  readonly pageSize?: number;
  /** Handles a request instead of the server if it returns true. */
  readonly intercept?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

/** A STAC API with pages, on loopback. */
export function startStacApi(
  items: readonly TestItem[],
  { method = "POST", pageSize = 100, intercept = () => false }: StacOptions = {},
): Promise<TestServer & { readonly searches: unknown[] }> {
  const searches: unknown[] = [];
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (intercept(request, response) || serveFile(request, response)) return;
    const url = new URL(request.url ?? "/", "http://localhost");
    if (url.pathname === "/stac") {
      const links = [{ rel: "search", href: "stac/search", method }];
      sendJson(response, { type: "Catalog", id: "api", links });
      return;
    }
    const search = (
      method === "POST"
        ? JSON.parse(await text(request))
        : Object.fromEntries(url.searchParams.entries())
    ) as { page?: number | string };
    searches.push(search);
    const page = Number(search.page ?? "0");
    const features = items.slice(page * pageSize, (page + 1) * pageSize).map(toFeature);
    const query = new URLSearchParams({ ...(search as object), page: String(page + 1) });
    const next =
      method === "POST"
        ? { rel: "next", href: "search", method, merge: true, body: { page: page + 1 } }
        : { rel: "next", href: `search?${query.toString()}` };
    const links = (page + 1) * pageSize < items.length ? [next] : [];
    sendJson(response, { type: "FeatureCollection", features, links });
  };
  return startTestServer((request, response) => {
    // A search that is no JSON.
    respond(request, response).catch(() => response.writeHead(400).end());
  }).then((server) => ({ ...server, searches }));
}
