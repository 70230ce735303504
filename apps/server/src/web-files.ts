import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { serveStatic } from "@hono/node-server/serve-static";
import type { MiddlewareHandler } from "hono";
import type { Logger } from "pino";

/** The built web app; what `pnpm start` builds first. */
const directory = fileURLToPath(new URL("dist", import.meta.resolve("@cas/web/package.json")));

/** Seconds that a browser keeps a file whose name holds a hash of its content: a year. */
const A_YEAR = 31_536_000;

/** Serves the built web app; other paths go on to the next handler. */
export function webFiles(log: Logger): MiddlewareHandler {
  if (!existsSync(directory)) {
    log.warn("the web app is not built: pnpm build makes it");
    return (_context, next) => next();
  }
  return serveStatic({
    root: directory,
    onFound: (_file, context) => {
      // Of the request: the path of the file has backslashes on Windows.
      const isHashed = context.req.path.startsWith("/assets/");
      context.header(
        "Cache-Control",
        isHashed ? `public, max-age=${A_YEAR}, immutable` : "no-cache",
      );
    },
  });
}
