import { HTTP_API_PATHS } from "@cas/api/http";

/** What a request for no route of this server is counted as. */
const NO_ROUTE = "other";

/** Routes beside those of the HTTP API. */
const OWN = ["/", "/livez", "/readyz", "/metrics", "/trpc/{procedure}", "/assets/{file}"];

const ROUTES = [...HTTP_API_PATHS, ...OWN].map((route) => ({
  route,
  pattern: new RegExp(`^${route.replaceAll(".", String.raw`\.`).replaceAll(/\{\w+\}/g, "[^/]+")}$`),
}));

/**
 * The route of a path, e.g. /api/v1/providers/{slug}: a set of names that no caller can make grow, unlike the service's, which
 * counts each unknown path by itself.
 */
export function routeOf(path: string): string {
  return ROUTES.find(({ pattern }) => pattern.test(path))?.route ?? NO_ROUTE;
}
