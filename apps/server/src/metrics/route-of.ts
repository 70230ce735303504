import { HTTP_API_PATHS, PROCESSES_API_PATHS } from "@cas/api/http";

/** The label of requests that match no route. */
const NO_ROUTE = "other";

/** Routes in addition to those of the HTTP API. */
const SERVER_ROUTES = [
  "/",
  "/livez",
  "/readyz",
  "/metrics",
  "/trpc/{procedure}",
  "/mcp",
  "/assets/{file}",
];

const ROUTES = [...HTTP_API_PATHS, ...PROCESSES_API_PATHS, ...SERVER_ROUTES].map((route) => ({
  route,
  pattern: new RegExp(`^${route.replaceAll(".", String.raw`\.`).replaceAll(/\{\w+\}/g, "[^/]+")}$`),
}));

/**
 * The route of a path, e.g. /api/v1/providers/{slug}. The set of routes is bounded; the service counts each unknown path
 * separately, so that callers can add labels without limit.
 */
export function routeOf(path: string): string {
  return ROUTES.find(({ pattern }) => pattern.test(path))?.route ?? NO_ROUTE;
}
