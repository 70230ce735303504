import type { CasErrorType } from "@cas/models";
import { initTRPC } from "@trpc/server";
import type { CasContext } from "./context.ts";
import { observed } from "./observe-procedure.ts";
import { declareErrors, formatTransportError, toTrpcError } from "./error-shape.ts";

/** Milliseconds between signs of life on an idle stream: less than the timeout of proxies (60 s). */
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
 * The base of all procedures: every failure, of its input too, becomes an error of the table. Callers know the declared
 * CAS errors of each procedure.
 */
export const procedure = <Types extends CasErrorType = never>() =>
  t.procedure.errors(declareErrors<Types>()).use(async ({ next, path, ctx: { observe } }) => {
    const outcome = await (observe === undefined
      ? next()
      : observed(observe({ procedure: path }), next));
    if (outcome.ok) return outcome;
    throw toTrpcError(outcome.error);
  });
