import { Hono } from "hono";
import { createMiddleware } from "hono/factory";
import type { MiddlewareHandler } from "hono";
import type { Readiness } from "./readiness.ts";

/** Probes must see the current state. */
const NO_STORE = { "cache-control": "no-store" };

/** The paths of the probes. */
export const PROBE_PATHS: ReadonlySet<string> = new Set(["/livez", "/readyz"]);

/**
 * `/livez`: the process responds; otherwise restart its container. `/readyz`: the server can serve requests; otherwise 503 with
 * the failed check: send it no requests.
 */
export function probes(readiness: Readiness): Hono {
  const app = new Hono();
  app.get("/livez", (context) => context.json({ status: "alive" }, 200, NO_STORE));
  app.get("/readyz", async (context) => {
    const report = await readiness.check();
    return context.json(report, report.status === "ready" ? 200 : 503, NO_STORE);
  });
  return app;
}

/** While the server stops, makes proxies close their idle connections to it. */
export function closeWhenDraining(readiness: Readiness): MiddlewareHandler {
  return createMiddleware(async (context, next) => {
    await next();
    if (readiness.isDraining) context.header("Connection", "close");
  });
}
