import { initTRPC } from "@trpc/server";
import type { CasContext } from "./context.ts";
import { formatError, toTrpcError } from "./error-shape.ts";

const t = initTRPC.context<CasContext>().create({ errorFormatter: formatError, isDev: false });

/** Makes a router of procedures. */
export const router = t.router;

/** The procedure that all others are made from: what fails, its input included, fails with the error of the table. */
export const procedure = t.procedure.use(async ({ next }) => {
  const outcome = await next();
  if (outcome.ok) return outcome;
  throw toTrpcError(outcome.error);
});
