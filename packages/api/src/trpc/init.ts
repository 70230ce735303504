import type { CasErrorType } from "@cas/models";
import { initTRPC } from "@trpc/server";
import type { CasContext } from "./context.ts";
import { observed } from "./observe-procedure.ts";
import { declareErrors, formatTransportError, toTrpcError } from "./error-shape.ts";

/** Milliseconds between signs of life on a stream that has nothing to say: less than what proxies wait for (60 s). */
const PING_MS = 15_000;

const t = initTRPC.context<CasContext>().create({
  errorFormatter: formatTransportError,
  isDev: false,
  jsonl: { pingMs: PING_MS },
  sse: {
    ping: { enabled: true, intervalMs: PING_MS },
    client: { reconnectAfterInactivityMs: 3 * PING_MS },
  },
});

/** Makes a router of procedures. */
export const router = t.router;

/**
 * The procedure that all others are made from: what fails, its input included, fails with the error of the table. The
 * callers of each know which CAS errors it declares.
 */
export const procedure = <Types extends CasErrorType = never>() =>
  t.procedure.errors(declareErrors<Types>()).use(async ({ next, path, ctx: { observe } }) => {
    const outcome = await (observe === undefined
      ? next()
      : observed(observe({ procedure: path }), next));
    if (outcome.ok) return outcome;
    throw toTrpcError(outcome.error);
  });
