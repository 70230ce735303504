import { expect, it } from "vitest";
import { bundleSize } from "../src/bundle-size.ts";

/**
 * Most bytes of each entry with all its dependencies, minified and gzipped. A page loads all of them before it shows anything;
 * bytes, unlike times, are the same on every machine.
 */
it.each([
  // zod, the schemas with the description of each field, and errors from JSON and from foreign responses (39,700); zod's
  // compiler would add 7,100.
  { entry: "@cas/models", platform: "browser", most: 42_000 },
  // The models and some 8 KB of client: no undici, no Node (43,648).
  { entry: "@cas/client/fetch", platform: "browser", most: 48_000 },
  // Four fifths of it are undici (269,602). A second HTTP library would exceed the limit.
  { entry: "@cas/client", platform: "node", most: 285_000 },
  // The models and the channel to the worker, which has the client; undici here would be loaded twice (48,042).
  { entry: "@cas/client/sync", platform: "node", most: 53_000 },
  // The models, the errors of tRPC, and links; no server, no Hono (0).
  { entry: "@cas/api/client", platform: "browser", most: 52_000 },
  // The errors of tRPC and the retries; types alone of TanStack Query (0).
  { entry: "@cas/api/query", platform: "browser", most: 45_000 },
  // The models and the fake, for Storybook and tests in a browser (0).
  { entry: "@cas/testing", platform: "browser", most: 46_000 },
] as const)("$entry stays below $most bytes", async ({ entry, platform, most }) => {
  const size = await bundleSize(entry, platform);
  expect(size).toBeGreaterThan(10_000);
  expect(size).toBeLessThanOrEqual(most);
});
