import * as models from "@cas/models";
import { describe, expect, it } from "vitest";
import { BUNDLERS, bundleSize } from "../src/bundle-size.ts";

const bundlers = Object.keys(BUNDLERS) as (keyof typeof BUNDLERS)[];

/**
 * Most bytes of each entry with all its dependencies, minified and gzipped. A page loads all of them before it shows anything;
 * bytes, unlike times, are the same on every machine. esbuild removes less than rolldown, the bundler of Vite.
 */
describe("a whole entry", () => {
  it.each([
    // zod, the schemas with the description of each field, errors from JSON and from foreign responses, and what the engine and
    // the APIs share: turns, memory of results, JSON in pieces, the statistic over time with its units (42,556; 45,266 without it), the
    // schemas of jobs (46,815 with rolldown, 430 of it tables); zod's compiler would add 7,100.
    { entry: "@cas/models", platform: "browser", most: { rolldown: 47_400, esbuild: 50_100 } },
    // The models and some 6 KB of client: no undici, no Node (46,119; 48,985). The port of jobs added 2 KB (49,801).
    {
      entry: "@cas/client/fetch",
      platform: "browser",
      most: { rolldown: 51_000, esbuild: 54_500 },
    },
    // Four fifths of it are undici (277,470; 289,205). A second HTTP library would exceed the limit.
    { entry: "@cas/client", platform: "node", most: { rolldown: 285_000, esbuild: 297_000 } },
    // The models and the channel to the worker, which has the client; undici here would be loaded twice (38,760; 41,445).
    { entry: "@cas/client/sync", platform: "node", most: { rolldown: 39_200, esbuild: 41_900 } },
    // The ports over tRPC, without the server; 7 KB are links of tRPC, which a page has anyway (40,058; 43,077), the port of
    // jobs with its schemas 1.2 KB (41,310).
    { entry: "@cas/api/client", platform: "browser", most: { rolldown: 42_300, esbuild: 45_300 } },
    // The errors of tRPC and the retries; of TanStack Query only types (28,536; 30,954).
    { entry: "@cas/api/query", platform: "browser", most: { rolldown: 29_500, esbuild: 32_000 } },
    // The models and the fake, for a test or a story in a browser (37,848; 40,502).
    { entry: "@cas/testing", platform: "browser", most: { rolldown: 39_300, esbuild: 42_000 } },
  ] as const)("$entry stays below $most", async ({ entry, platform, most }) => {
    for (const bundler of bundlers) {
      const size = await bundleSize(`export * from ${JSON.stringify(entry)};`, platform, bundler);
      expect(size).toBeGreaterThan(10_000);
      expect([bundler, size <= most[bundler] ? "small" : size]).toEqual([bundler, "small"]);
    }
  });
});

/** They check the details of an error that was sent by a schema, or make a schema. */
const WITH_SCHEMA = new Set(["casErrorFrom", "fromErrorBody", "fromHttpResponse", "requestObject"]);
describe.each(bundlers)("names of @cas/models, by %s", (bundler) => {
  const isSchema = (value: unknown): boolean =>
    typeof value === "object" && value !== null && "_zod" in value;
  const size = (names: string): Promise<number> =>
    bundleSize(`export { ${names} } from "@cas/models";`, "browser", bundler);

  // All of them together are smaller than the least part of zod (15,000).
  it("brings zod only when it is a schema", async () => {
    const plain = Object.entries(models)
      .filter(([name, value]) => !isSchema(value) && !WITH_SCHEMA.has(name))
      .map(([name]) => name);
    expect(plain.length).toBeGreaterThan(50);
    expect(await size(plain.join(", "))).toBeLessThan(14_500);
  });

  it.each(["nextOffset", "AGGREGATION_METHODS", "DEFAULT_PAGE_LIMIT"] as const)(
    "%s has less than 300 bytes",
    async (name) => {
      expect(await size(name)).toBeLessThan(300);
    },
  );

  it("a schema brings the schemas that it is made of, not all of zod", async () => {
    expect(await size("AttributeResponse")).toBeLessThanOrEqual(30_500);
  });
});
