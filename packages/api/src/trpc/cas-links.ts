import {
  type HTTPHeaders,
  type HTTPLinkOptions,
  httpBatchStreamLink,
  httpLink,
  splitLink,
  type TRPCLink,
} from "@trpc/client";
import type { AnyTRPCRouter } from "@trpc/server";
import type { AppRouter } from "./router-types.ts";
import { trpcFetch } from "./trpc-fetch.ts";

type Types<Router extends AnyTRPCRouter> = Router["_def"]["_config"]["$types"];

/** Options of {@link casLinks}: those of `httpLink`. */
export type CasLinksOptions<Router extends AnyTRPCRouter = AppRouter> = Omit<
  HTTPLinkOptions<Types<Router>>,
  "methodOverride" | "headers"
> & {
  /** Sent with every call, e.g. a key or the header of a trace. */
  readonly headers?: HTTPHeaders | (() => HTTPHeaders | Promise<HTTPHeaders>) | undefined;
};

/**
 * Links of tRPC for the procedures of CAS. The catalog is requested by GET, so that a browser can cache it; geometries do not
 * fit into a URL, so they go by POST; `batchExtractStream` and `jobs.results` arrive as streams. No call shares a request, because a part of a
 * request could not be aborted. Responses that are not of tRPC keep their status ({@link trpcFetch}). For `AppRouter`, and for
 * a router of a host that has these procedures anywhere.
 *
 * @example
 * const client = createTRPCClient<AppRouter>({ links: casLinks({ url: "/trpc" }) });
 */
export function casLinks<Router extends AnyTRPCRouter = AppRouter>(
  options: CasLinksOptions<Router>,
): TRPCLink<Router>[] {
  const fetch = trpcFetch(options.fetch);
  // The compiler cannot tell which transformer an unknown router has; callers are checked against theirs.
  const get = { ...options, fetch } as never;
  const post = { ...options, fetch, methodOverride: "POST" } as never;
  const stream = { ...options, fetch, methodOverride: "POST", maxItems: 1 } as never;
  return [
    splitLink({
      condition: ({ path }) => STREAMS.test(path),
      true: httpBatchStreamLink<Router>(stream),
      false: splitLink({
        condition: ({ path }) => BY_POST.has(nameOf(path)),
        true: httpLink<Router>(post),
        false: httpLink<Router>(get),
      }),
    }),
  ];
}

/** Procedures with many items, anywhere in a router. */
const STREAMS = /(^|\.)(batchExtractStream|jobs\.results)$/;

/** Procedures with geometries. */
const BY_POST: ReadonlySet<string> = new Set(["extract", "batchExtract"]);

/** The name of a procedure without those of the routers around it. */
const nameOf = (path: string): string => path.slice(path.lastIndexOf(".") + 1);
