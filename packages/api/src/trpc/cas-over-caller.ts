import { CasError } from "@cas/models";
import { overProcedures } from "./cas-over-procedures.ts";
import { createCasContext } from "./context.ts";
import { toCasError } from "./error-shape.ts";
import type { AppRouter, CasRouter } from "./router-types.ts";
import type { StreamingCas } from "./streaming-cas.ts";

/**
 * The {@link Cas} port over a caller of the router in this process: tests and server-side pages of a host go through
 * its procedures without HTTP. Closing the port does nothing, because the router's source belongs to its owner.
 *
 * @param context the context of the host, for its middlewares and for the function that picks a `Cas`; default: a new id
 */
export function createCallerCas<Context extends object, HostShape>(
  router: CasRouter<Context, HostShape>,
  context: Context | ReturnType<typeof createCasContext> = createCasContext(),
): StreamingCas {
  // The procedures have the same types for every host.
  const { createCaller } = router as unknown as AppRouter;
  const caller = (options: { signal?: AbortSignal }) => createCaller(context, options);
  return overProcedures(
    {
      extract: (input, options) => caller(options).extract(input),
      batchExtract: (input, options) => caller(options).batchExtract(input),
      batchExtractStream: (input, options) => caller(options).batchExtractStream(input),
      providers: (input, options) => caller(options).providers(input),
      provider: (input, options) => caller(options).provider(input),
      datasets: (input, options) => caller(options).datasets(input),
      health: (input, options) => caller(options).health(input),
    },
    (error) =>
      toCasError(error) ??
      new CasError({ errorType: "internal_error", message: "Internal server error", cause: error }),
  );
}
