import { type Cas, CasError } from "@cas/models";
import { createCasContext } from "./context.ts";
import { toCasError } from "./error-shape.ts";
import { overProcedures } from "./cas-over-procedures.ts";
import type { AppRouter } from "./router.ts";

/**
 * The {@link Cas} port over a caller of the router in this process: tests and server-side pages of a host go through
 * its procedures without HTTP. Closing the port does nothing, because the router's source belongs to its owner.
 */
export function createCallerCas(router: AppRouter): Cas {
  const caller = (options: { signal?: AbortSignal }) =>
    router.createCaller(createCasContext(), options);
  return overProcedures(
    {
      extract: (input, options) => caller(options).extract(input),
      batchExtract: (input, options) => caller(options).batchExtract(input),
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
