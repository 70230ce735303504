import { AsyncLocalStorage } from "node:async_hooks";
import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { jobsOfCaller } from "@cas/api";
import type { CallOptions, Cas, Jobs } from "@cas/models";
import type { HttpBindings } from "@hono/node-server";
import type { MiddlewareHandler } from "hono";
import { API_KEY_HEADER, type ValidKey } from "./api-keys.ts";
import { callerAddress, networkOf } from "./caller-address.ts";

/** Identifies the senders of requests: a caller is a valid API key, or else a network. */
export interface Callers {
  /** The caller of a request. Keys are hashed, because other programs may read the counts in Redis. */
  readonly ofIncoming: (incoming: IncomingMessage) => string;
  /** The caller of a request that has passed the middleware. */
  readonly of: (request: Request) => string;
  /** Records the caller of each request; must run before the APIs. */
  readonly middleware: MiddlewareHandler<{ Bindings: HttpBindings }>;
  /** Adds to every call of a source the caller of its request. */
  readonly named: (cas: Cas) => Cas;
  /** Gives each request the jobs of its caller. */
  readonly owning: (jobs: Jobs) => Jobs;
}

/** @param proxies number of proxies in front of the server */
export function createCallers(keyOf: ValidKey, proxies: number): Callers {
  const known = new WeakMap<IncomingMessage, string>();
  const callers = new WeakMap<Request, string>();
  const current = new AsyncLocalStorage<string>();
  const identify = ({ headers, socket }: IncomingMessage): string => {
    const key = keyOf(textOf(headers[API_KEY_HEADER]));
    if (key !== undefined) return `key:${sha256(key)}`;
    const { remoteAddress = "unknown" } = socket;
    const forwardedFor = textOf(headers["x-forwarded-for"]);
    return `address:${networkOf(callerAddress(remoteAddress, forwardedFor, proxies))}`;
  };
  const ofIncoming = (incoming: IncomingMessage): string => {
    const caller = known.get(incoming) ?? identify(incoming);
    known.set(incoming, caller);
    return caller;
  };
  return {
    ofIncoming,
    of: (request) => callers.get(request) ?? "unknown",
    middleware: (context, next) => {
      const caller = ofIncoming(context.env.incoming);
      callers.set(context.req.raw, caller);
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
    owning: (jobs) => jobsOfCaller(jobs, () => current.getStore() ?? "unknown"),
  };
}

/** A header; Node joins one that was sent several times by commas. */
const textOf = (header: string | string[] | undefined): string | undefined =>
  typeof header === "object" ? header.join(", ") : header;

const sha256 = (key: string): string => createHash("sha256").update(key).digest("hex");
