import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { expect, it } from "vitest";
import { neverAborted } from "../../../test/never-aborted.ts";
import { sendJson, toFeature } from "../../../test/stac-server.ts";
import { startTestServer } from "../../../test/test-server.ts";
import { AllowedHosts } from "../../source/http/allowed-hosts.ts";
import { HttpClient } from "../../source/http/http-client.ts";
import { searchItems } from "./search-api.ts";

const query = {
  collection: "tiles",
  bbox: { min_lon: 10, min_lat: 46, max_lon: 14, max_lat: 50 },
  time: undefined,
};
const ours = { collections: ["tiles"], bbox: [10, 46, 14, 50], limit: 100 };

type Link = Readonly<Record<string, unknown>>;

/** Searches at a server that answers each page with an item and the link that is made for it. */
async function search(
  isPost: boolean,
  linkOf: (page: number) => Link | undefined,
  itemsOfPage = 1,
): Promise<{ outcome: unknown; asked: readonly string[]; bodies: readonly unknown[] }> {
  const bodies: unknown[] = [];
  let page = 0;
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await text(request);
    if (body !== "") bodies.push(JSON.parse(body));
    page += 1;
    const link = linkOf(page);
    const features = Array.from({ length: itemsOfPage }, (_, index) =>
      toFeature({ id: `${page}-${index}`, bbox: [10, 46, 14, 50], file: "a" }),
    );
    sendJson(response, { type: "FeatureCollection", features, links: link ? [link] : [] });
  };
  await using server = await startTestServer((request, response) => {
    void answer(request, response);
  });
  await using http = new HttpClient();
  const url = new URL(`${server.url}/search`);
  const access = http.within(new AllowedHosts([url]));
  const outcome = await searchItems(url, isPost, query, access, neverAborted).then(
    (items) => items.length,
    (error: unknown) => (error as Error).message,
  );
  return { outcome, asked: server.asked, bodies };
}

it.each([true, false])("ends a search whose pages never end (POST: %s)", async (isPost) => {
  const next = (page: number): Link =>
    isPost
      ? { rel: "next", href: "search", method: "POST", body: { token: page } }
      : { rel: "next", href: `search?page=${page}` };
  const { outcome, asked } = await search(isPost, next, 0);
  expect([outcome, asked.length]).toEqual(["The STAC search has more than 100 pages", 100]);
});

it("asks for the next page of a POST with the fields of the search, and those that the server adds", async () => {
  const links: (Link | undefined)[] = [
    { method: "POST", body: { token: "a", collections: ["secret"], limit: 1e9 } },
    { method: "POST", merge: true, body: { page: 3 } },
    { method: "post" },
    undefined,
  ];
  const { outcome, bodies, asked } = await search(true, (page) => {
    const link = links[page - 1];
    return link && { rel: "next", href: `search?${page}`, ...link };
  });
  expect(bodies).toEqual([ours, { token: "a", ...ours }, { token: "a", page: 3, ...ours }, ours]);
  expect([outcome, asked.map((one) => one.split(" ")[0])]).toEqual([
    4,
    ["POST", "POST", "POST", "POST"],
  ]);
});

it("asks by GET for the next page of a POST that says no method", async () => {
  const { outcome, asked, bodies } = await search(true, (page) =>
    page === 1 ? { rel: "next", href: "search?page=2", body: { evil: true } } : undefined,
  );
  expect([outcome, asked, bodies]).toEqual([2, ["POST /search", "GET /search?page=2"], [ours]]);
});

it("sends no body for a search that was by GET", async () => {
  const { outcome, asked, bodies } = await search(false, () => ({
    rel: "next",
    href: "admin",
    method: "POST",
    body: { drop: "all" },
  }));
  expect(outcome).toBe("The STAC response has its next page by POST, but the search was by GET");
  expect([asked.length, bodies]).toEqual([1, []]);
});
