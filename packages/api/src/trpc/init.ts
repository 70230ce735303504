import type { CasErrorType } from "@cas/models";
import { initTRPC } from "@trpc/server";
import { type CasContext, casContextOf } from "./context.ts";
import { observed } from "./observe-procedure.ts";
import { declareCasErrors, formatTransportError, toTrpcError } from "./error-shape.ts";

/** Milliseconds between signs of life on an idle stream: less than the timeout of proxies (60 s). */
const PING_MS = 15_000;

const t = initTRPC.context<CasContext>().create({
  errorFormatter: formatTransportError,
  // MSW answers for a server in the page of a test.
  allowOutsideOfServer: true,
  isDev: false,
  jsonl: { pingMs: PING_MS },
  sse: {
    ping: { enabled: true, intervalMs: PING_MS },
    client: { reconnectAfterInactivityMs: 3 * PING_MS },
  },
});

/** A builder of procedures of this package; a host's own has the same methods. */
export type ProcedureBuilder = typeof t.procedure;

/** The builder that needs nothing of a host. */
export const ownProcedure: ProcedureBuilder = t.procedure;

/**
 * Makes a router of procedures. With the builder of a host it has the transformer and the error formatter of the host, so
 * that `mergeRouters` accepts both.
 */
export function routerOf(base: ProcedureBuilder): typeof t.router {
  // oxlint-disable-next-line eslint/no-underscore-dangle -- the only place where a builder keeps its options
  const config = base === ownProcedure ? undefined : base._def.config;
  return config === undefined ? t.router : (initTRPC.create(config) as unknown as typeof t).router;
}

/**
 * tRPC asks a subscription for its next event before the last one is taken, and looks at the outcome only afterwards. When the
 * caller leaves in between, or the next event is an error, nobody would handle the rejection: it ends a process of Node that
 * does not expect it. So each is handled here too. Must be the outermost, because later middlewares wrap the events.
 */
const handleEarly = t.middleware(async ({ next }) => {
  const result = await next();
  if (result.ok && isGenerator(result.data)) {
    const events = result.data;
    const nextEvent = events.next.bind(events);
    events.next = () => {
      const event = nextEvent();
      event.catch(() => undefined);
      return event;
    };
  }
  return result;
});

const isGenerator = (data: unknown): data is AsyncGenerator =>
  typeof data === "object" && data !== null && Symbol.asyncIterator in data && "next" in data;

/**
 * The base of all procedures: every failure, of its input too, becomes an error of the table. Callers know the declared
 * CAS errors of each procedure.
 */
export const casProcedure = <Types extends CasErrorType = never>(base: ProcedureBuilder) =>
  base
    .use(handleEarly)
    .errors(declareCasErrors<Types>())
    .use(async ({ next, path, ctx, getRawInput }) => {
      const { observe, inputs } = casContextOf(ctx);
      const call = () =>
        inputs === undefined
          ? next()
          : next({ getRawInput: async () => inputs.of(await getRawInput()) });
      const outcome = await (observe === undefined
        ? call()
        : observed(observe({ procedure: path }), call));
      if (outcome.ok) return outcome;
      throw toTrpcError(outcome.error);
    });
