import { expect, it } from "vitest";
import { routeOf } from "./route-of.ts";

it.each([
  ["/api/v1/providers/srtm", "/api/v1/providers/{slug}"],
  ["/api/v1/providers", "/api/v1/providers"],
  ["/trpc/extract", "/trpc/{procedure}"],
  ["/trpc/datasets,providers", "/trpc/{procedure}"],
  ["/assets/index-B2x.js", "/assets/{file}"],
  ["/openapi.json", "/openapi.json"],
  ["/openapixjson", "other"],
  ["/", "/"],
  ["/wp-login.php", "other"],
  ["/api/v1/providers/a/b", "other"],
])("%s is counted as %s", (path, route) => {
  expect(routeOf(path)).toBe(route);
});
