import { Hono } from "hono";
import { createMiddleware } from "hono/factory";
import type { MiddlewareHandler } from "hono";
import type { Readiness } from "./readiness.ts";

/** Whoever probes wants to know how it is now. */
const FRESH = { "cache-control": "no-store" };

/**
 * `/livez`: the process answers; a container that does not is to be started anew. `/readyz`: it can answer questions, else
 * 503 with the check that fails; it is to be given no requests.
 */
export function probes(readiness: Readiness): Hono {
  const app = new Hono();
  app.get("/livez", (context) => context.json({ status: "alive" }, 200, FRESH));
  app.get("/readyz", async (context) => {
    const report = await readiness.check();
    return context.json(report, report.status === "ready" ? 200 : 503, FRESH);
  });
  return app;
}

/** While the server stops, a proxy is to send nothing more over a connection that it keeps. */
export function closeWhenDraining(readiness: Readiness): MiddlewareHandler {
  return createMiddleware(async (context, next) => {
    await next();
    if (readiness.isDraining) context.header("Connection", "close");
  });
}
