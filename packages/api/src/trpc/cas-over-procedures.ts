import type { CallOptions, Cas, CasError } from "@cas/models";
import type { inferRouterInputs } from "@trpc/server";
import type { AppRouter } from "./router-types.ts";
import { type StartStream, type StreamingCas, streamRequests } from "./streaming-cas.ts";

type Inputs = inferRouterInputs<AppRouter>;

/** The procedures of the CAS router as functions, over any transport. */
export type ProcedureCalls = {
  readonly [Name in Extract<keyof Inputs, keyof Cas>]: (
    input: Inputs[Name],
    options: { signal?: AbortSignal },
  ) => ReturnType<Cas[Name]>;
} & { readonly batchExtractStream: StartStream };

/**
 * The {@link Cas} port over the procedures of the router.
 *
 * @param toCasError converts an error of a procedure to a CasError
 */
export function overProcedures(
  procedures: ProcedureCalls,
  toCasError: (error: unknown, signal: AbortSignal | undefined) => CasError,
): StreamingCas {
  const call = async <Value>(
    run: (options: { signal?: AbortSignal }) => Promise<Value>,
    { signal }: CallOptions = {},
  ): Promise<Value> => {
    try {
      return await run(signal === undefined ? {} : { signal });
    } catch (error) {
      throw toCasError(error, signal);
    }
  };
  return {
    extract: (request, options) => call((own) => procedures.extract(request, own), options),
    batchExtract: (request, options) =>
      call((own) => procedures.batchExtract(request, own), options),
    async *batchExtractStream(request, { signal } = {}) {
      try {
        yield* streamRequests(request, procedures.batchExtractStream, signal);
      } catch (error) {
        throw toCasError(error, signal);
      }
    },
    providers: (query, options) => call((own) => procedures.providers(query, own), options),
    provider: (slug, options) => call((own) => procedures.provider({ slug }, own), options),
    datasets: (query, options) => call((own) => procedures.datasets(query, own), options),
    health: (options) => call((own) => procedures.health(undefined, own), options),
    close: () => Promise.resolve(),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}
