import type { Cas } from "@cas/models";
import { tracked } from "@trpc/server";
import { BatchStreamInput } from "../stream/batch-stream-input.ts";
import { streamBatch } from "../stream/stream-batch.ts";
import { type CasContext, casContextOf } from "./context.ts";
import { casProcedure, ownProcedure, type ProcedureBuilder, routerOf } from "./init.ts";
import { jobsProceduresOf } from "./jobs-procedures.ts";
import type { JobsSource } from "./jobs-types.ts";
import { OPERATIONS } from "./operations.ts";
import { requestParser } from "./request-parser.ts";
import type {
  CasProcedures,
  CasRouter,
  CasSource,
  ContextIn,
  HostCasRouter,
  HostProcedure,
} from "./router-types.ts";

/** Options of {@link createCasRouter} for a host with procedures of its own. */
export interface CasRouterOptions<Procedure> {
  /**
   * The host's own builder of procedures, e.g. its `protectedProcedure`: its middlewares run before every call, and its
   * context is that of the function that picks the `Cas`. The router then has the host's transformer and error formatter.
   */
  readonly procedure: Procedure;
  /** Durable jobs for the procedures of `jobs`: a `Jobs`, or a function of the context that picks one for a call. */
  readonly jobs?: JobsSource<ContextIn<Procedure>> | undefined;
}

/** Options of {@link createCasRouter} without procedures of a host. */
export interface OwnRouterOptions<Context> {
  /** The router has procedures of its own. */
  readonly procedure?: undefined;
  /** Durable jobs for the procedures of `jobs`: a `Jobs`, or a function of the context that picks one for a call. */
  readonly jobs?: JobsSource<Context> | undefined;
}

/**
 * The operations of CAS as tRPC procedures over any source. Those that only read are queries. Send them as POST
 * (`methodOverride`), because geometries do not fit into URLs. An aborted call stops the work at the source.
 *
 * The types are those of the models; names on the wire are those of CAS's own HTTP API. Every error of CAS has the CAS
 * error in `data.cas`; errors of the host's own middlewares keep the shape of the host.
 *
 * @param cas a `Cas`, or a function of the context that picks one for a call
 * @example
 * const appRouter = t.router({
 *   cas: createCasRouter(({ user }) => casOf(user), { procedure: protectedProcedure }),
 * });
 */
export function createCasRouter<Context extends object = CasContext>(
  cas: CasSource<Context>,
  options?: OwnRouterOptions<Context>,
): CasRouter<Context>;
export function createCasRouter<Procedure extends HostProcedure>(
  cas: CasSource<ContextIn<Procedure>>,
  options: CasRouterOptions<Procedure>,
): HostCasRouter<Procedure>;
export function createCasRouter(
  cas: CasSource<never>,
  options?: { readonly procedure?: unknown; readonly jobs?: JobsSource<never> | undefined },
): unknown {
  const base = (options?.procedure ?? ownProcedure) as ProcedureBuilder;
  const jobs = options?.jobs as JobsSource<unknown> | undefined;
  return routerOf(base)({
    ...proceduresOf(cas as CasSource<unknown>, base),
    jobs: jobsProceduresOf(jobs, base),
  });
}

const { extract, batchExtract, providers, provider, datasets } = OPERATIONS;

function proceduresOf(
  source: CasSource<unknown>,
  base: ProcedureBuilder,
): Omit<CasProcedures, "jobs"> {
  const casFor = async (context: unknown): Promise<Cas> =>
    typeof source === "function" ? source(context) : source;
  return {
    extract: casProcedure<"validation_error" | "request_limit">(base)
      .input(extract.input)
      .query(async ({ input, signal, ctx }) => {
        const response = await extract.call(await casFor(ctx), input, { signal });
        return casContextOf(ctx).results?.count(response) ?? response;
      }),

    batchExtract: casProcedure<"validation_error" | "request_limit">(base)
      .input(batchExtract.input)
      .query(async ({ input, signal, ctx }) => {
        const { results } = casContextOf(ctx);
        results?.ask(input.geometries.length * input.dataset_ids.length);
        const response = await batchExtract.call(await casFor(ctx), input, { signal });
        return results?.count(response) ?? response;
      }),

    batchExtractStream: casProcedure<"validation_error" | "request_limit">(base)
      .input(requestParser(BatchStreamInput, "body"))
      .query(async ({ input, signal, ctx }) =>
        streamBatch(await casFor(ctx), input, { signal, ...casContextOf(ctx) }),
      ),

    batchExtractEvents: casProcedure<"validation_error" | "request_limit">(base)
      .input(requestParser(BatchStreamInput, "body"))
      .subscription(async function* ({ input, signal, ctx }) {
        const cas = await casFor(ctx);
        try {
          for await (const item of streamBatch(cas, input, { signal, ...casContextOf(ctx) }))
            yield tracked(item.eventId, item);
        } catch (error) {
          // Nobody is there to be told.
          if (signal?.aborted !== true) throw error;
        }
      }),

    providers: casProcedure<"validation_error">(base)
      .input(providers.input)
      .query(async ({ input, signal, ctx }) =>
        providers.call(await casFor(ctx), input, { signal }),
      ),

    provider: casProcedure<"validation_error" | "not_found">(base)
      .input(provider.input)
      .query(async ({ input, signal, ctx }) => provider.call(await casFor(ctx), input, { signal })),

    datasets: casProcedure<"validation_error">(base)
      .input(datasets.input)
      .query(async ({ input, signal, ctx }) => datasets.call(await casFor(ctx), input, { signal })),

    health: casProcedure(base).query(async ({ signal, ctx }) =>
      (await casFor(ctx)).health({ signal }),
    ),
  };
}
