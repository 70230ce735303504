import { AsyncLocalStorage } from "node:async_hooks";
import { createHash } from "node:crypto";
import type { CallOptions, Cas } from "@cas/models";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context, MiddlewareHandler } from "hono";
import type { ValidKey } from "./api-keys.ts";
import { callerAddress, networkOf } from "./caller-address.ts";

/** Identifies the senders of requests: a caller is a valid API key, or else a network. */
export interface Callers {
  /**
   * The caller of a request that has passed the middleware. Keys are hashed, because other programs may read the counts
   * in Redis.
   */
  readonly of: (request: Request) => string;
  /** Records the caller of each request; must run before the APIs. */
  readonly middleware: MiddlewareHandler;
  /** Adds to every call of a source the caller of its request. */
  readonly named: (cas: Cas) => Cas;
}

/** @param proxies number of proxies in front of the server */
export function createCallers(keyOf: ValidKey, proxies: number): Callers {
  const callers = new WeakMap<Request, string>();
  const current = new AsyncLocalStorage<string>();
  const networkOfCaller = (context: Context): string => {
    const { address = "unknown" } = getConnInfo(context).remote;
    const forwardedFor = context.req.header("x-forwarded-for");
    return `address:${networkOf(callerAddress(address, forwardedFor, proxies))}`;
  };
  return {
    of: (request) => callers.get(request) ?? "unknown",
    middleware: (context, next) => {
      const request = context.req.raw;
      const key = keyOf(request);
      const caller = key === undefined ? networkOfCaller(context) : `key:${sha256(key)}`;
      callers.set(request, caller);
      return current.run(caller, next);
    },
    named: (cas) => {
      const withCaller = (options: CallOptions | undefined): CallOptions => ({
        ...options,
        caller: current.getStore(),
      });
      return {
        extract: (request, options) => cas.extract(request, withCaller(options)),
        batchExtract: (request, options) => cas.batchExtract(request, withCaller(options)),
        providers: (query, options) => cas.providers(query, withCaller(options)),
        provider: (slug, options) => cas.provider(slug, withCaller(options)),
        datasets: (query, options) => cas.datasets(query, withCaller(options)),
        health: (options) => cas.health(withCaller(options)),
        close: () => cas.close(),
        [Symbol.asyncDispose]: () => cas[Symbol.asyncDispose](),
      };
    },
  };
}

const sha256 = (key: string): string => createHash("sha256").update(key).digest("hex");
