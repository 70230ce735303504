import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { serveStatic } from "@hono/node-server/serve-static";
import type { MiddlewareHandler } from "hono";
import type { Logger } from "pino";

/** The folder of the built web app; `pnpm start` builds it first. */
const directory = fileURLToPath(new URL("dist", import.meta.resolve("@cas/web/package.json")));

/** Seconds to cache a file with a hash of its content in its name: a year. */
const YEAR_S = 31_536_000;

/** Serves the built web app; other paths go on to the next handler. */
export function webFiles(log: Logger): MiddlewareHandler {
  if (!existsSync(directory)) {
    log.warn("the web app is not built; run pnpm build");
    return (_context, next) => next();
  }
  return serveStatic({
    root: directory,
    onFound: (_file, context) => {
      // The path of the request, because the path of the file has backslashes on Windows.
      const isHashed = context.req.path.startsWith("/assets/");
      context.header(
        "Cache-Control",
        isHashed ? `public, max-age=${YEAR_S}, immutable` : "no-cache",
      );
    },
  });
}
