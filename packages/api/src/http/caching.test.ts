import { CasError } from "@cas/models";
import { expect, it } from "vitest";
import { fakeCas } from "@cas/test-doubles";
import { createHttpApi } from "./http-api.ts";

const CATALOG = ["/api/v1/providers", "/api/v1/providers/lab", "/api/v1/datasets", "/openapi.json"];

it.each(CATALOG)("%s is sent again only when it has changed, else 304", async (path) => {
  const cas = fakeCas();
  const api = createHttpApi(cas);
  const first = await api.request(path);
  const tag = first.headers.get("etag") ?? "";
  expect(tag).toMatch(/^W\/"[0-9a-f]{40}"$/);
  const ask = async (ifNoneMatch: string, method = "GET") =>
    api.request(path, { method, headers: { "if-none-match": ifNoneMatch } });
  for (const same of [tag, tag.slice(2), `"other", ${tag}`]) {
    const again = await ask(same);
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect(again.headers.get("etag")).toBe(tag);
    expect(again.headers.get("x-request-id")).toMatch(/^[0-9a-f]{12}$/);
    expect(again.headers.get("cache-control")).toBe("private, no-cache");
  }
  expect((await ask(tag, "HEAD")).status).toBe(304);
  const other = await ask('W/"0123"');
  expect([other.status, await other.text()]).toEqual([200, await first.text()]);
});

it("another page has another ETag", async () => {
  const cas = fakeCas();
  const api = createHttpApi(cas);
  const [one, other] = [await api.request("/api/v1/providers"), await api.request("/openapi.json")];
  expect(one.headers.get("etag")).not.toBe(other.headers.get("etag"));
});

it("shared caches store the catalog only when it is public", async () => {
  const headersOf = async (catalogCaching: { maxAgeS?: number; isPublic?: boolean }) => {
    const api = createHttpApi(fakeCas(), { catalogCaching });
    const { headers } = await api.request("/api/v1/datasets");
    return [headers.get("cache-control"), headers.get("vary")];
  };
  expect(await headersOf({ maxAgeS: 3600, isPublic: true })).toEqual([
    "public, max-age=3600, must-revalidate",
    null,
  ]);
  expect(await headersOf({ maxAgeS: 0.5 })).toEqual([
    "private, max-age=0, must-revalidate",
    "X-API-Key",
  ]);
  expect(await headersOf({ maxAgeS: 0, isPublic: true })).toEqual(["public, no-cache", null]);
});

it("failures are never cached, and extractions and health have no ETag", async () => {
  const cas = fakeCas();
  cas.provider.mockRejectedValue(new CasError({ errorType: "not_found", message: "Unknown" }));
  const api = createHttpApi(cas, { catalogCaching: { maxAgeS: 60, isPublic: true } });
  for (const [path, method] of [
    ["/api/v1/providers/nope", "GET"],
    ["/api/v1/datasets?limit=0", "GET"],
    ["/nope", "GET"],
    ["/api/v1/providers", "DELETE"],
  ] as const) {
    const { status, headers } = await api.request(path, { method });
    expect(status).toBeGreaterThanOrEqual(400);
    expect([headers.get("cache-control"), headers.get("etag")]).toEqual(["no-store", null]);
  }
  expect((await api.request("/health")).headers.get("etag")).toBeNull();
});
