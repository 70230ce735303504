import { createTrpcApi } from "@cas/api";
import { createHttpApi } from "@cas/api/http";
import type { Cas } from "@cas/models";
import { Hono } from "hono";
import { compress } from "hono/compress";
import type { Logger } from "pino";
import { crossOrigin } from "./access/cross-origin.ts";
import type { Access } from "./access/open-access.ts";
import type { Environment } from "./environment.ts";
import { compressedAnswers } from "./compressed-answers.ts";
import { requestLog } from "./request-log.ts";
import { webFiles } from "./web-files.ts";
import { webPolicy } from "./web-policy.ts";

/** What answers questions: compressed, and for pages of other origins too; the page and the reference are not. */
const QUESTIONS = ["/trpc/*", "/api/*", "/health", "/openapi.json"] as const;

/** Puts tRPC, CAS's HTTP API and the web app on one address; every request has an id and a line in the log. */
export function createApp(cas: Cas, settings: Environment, log: Logger, access: Access): Hono {
  const requests = requestLog(log);
  const options = {
    maxBodyBytes: settings.MAX_BODY_BYTES,
    requestId: requests.idOf,
    ...access.guards,
    onError: (err: unknown, request_id: string) => {
      log.error({ err, request_id }, "request failed");
    },
  };
  const trpc = createTrpcApi(cas, { ...options, endpoint: "/trpc" });
  const http = createHttpApi(cas, {
    ...options,
    catalogCaching: { maxAgeS: settings.CAS_METADATA_CACHE_TTL_S, isPublic: true },
  });

  const app = new Hono();
  app.use(requests.middleware);
  app.use(access.middleware);
  if (settings.CAS_CORS_ORIGINS.length > 0)
    for (const path of QUESTIONS) app.use(path, crossOrigin(settings.CAS_CORS_ORIGINS));
  for (const path of QUESTIONS) app.use(path, ...compressedAnswers);
  app.all("/trpc/*", (context) => trpc.fetch(context.req.raw));
  app.use(webPolicy());
  app.get("/assets/*", compress());
  app.use(webFiles(log));
  app.all("*", (context) => http.fetch(context.req.raw));
  return app;
}
