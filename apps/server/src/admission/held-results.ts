import { type HeldResults, ResultMemory } from "@cas/models";
import type { HttpBindings } from "@hono/node-server";
import type { MiddlewareHandler } from "hono";

/** Milliseconds in which a caller whose results take too much memory gets the error for it. */
const ERROR_MS = 2000;

/** Bounds the results that wait to be written, or to be taken from streams. */
export interface HeldResultsOfCallers {
  /** Records the response of each request; must run before the APIs. */
  readonly middleware: MiddlewareHandler<{ Bindings: HttpBindings }>;
  /** Begins to hold the results of a request. */
  readonly hold: (request: Request) => HeldResults;
}

/**
 * Counts the results of each caller. A connection whose results take too much memory is closed, at once when its response has
 * begun: a stream whose reader takes nothing has its results in memory until then.
 */
export function createHeldResults(
  callerOf: (request: Request) => string,
  limit: number,
): HeldResultsOfCallers {
  const memory = new ResultMemory({ limit, setting: "CAS_MAX_RESULT_BYTES" });
  const responses = new WeakMap<Request, HttpBindings["outgoing"]>();
  const close = (response: HttpBindings["outgoing"]): void => {
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const timer = setTimeout(() => {
      response.destroy();
    }, ERROR_MS);
    timer.unref();
    response.once("close", () => {
      clearTimeout(timer);
    });
  };
  return {
    middleware: (context, next) => {
      responses.set(context.req.raw, context.env.outgoing);
      return next();
    },
    hold: (request) => {
      const held = memory.hold(callerOf(request));
      const response = responses.get(request);
      if (response !== undefined)
        held.signal.addEventListener("abort", () => {
          close(response);
        });
      return held;
    },
  };
}
