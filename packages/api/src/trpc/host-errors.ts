import type { TRPCDefaultErrorData, TRPCDefaultErrorShape, TRPCError } from "@trpc/server";
import { publicError } from "../errors/public-error.ts";
import { casContextOf } from "./context.ts";
import type { CasErrorData } from "./error-data.ts";
import { casErrorIn, shapeOf, toTrpcError } from "./error-shape.ts";

/**
 * A middleware for a host's own procedures that call a `Cas`: a CasError becomes the TRPCError with its code, e.g.
 * GATEWAY_TIMEOUT for a timeout, the message that a caller may see, and the CasError as its `cause`. Without it tRPC sends
 * every CasError as INTERNAL_SERVER_ERROR.
 *
 * @example
 * const casProcedure = protectedProcedure.use(casErrorMiddleware);
 */
export async function casErrorMiddleware<
  Outcome extends { readonly ok: boolean; readonly error?: unknown },
>({ next }: { next: () => Promise<Outcome> }): Promise<Outcome> {
  const outcome = await next();
  if (outcome.ok || casErrorIn(outcome.error) === undefined) return outcome;
  throw toTrpcError(outcome.error);
}

/** The shape of a host's errors with {@link casErrorFormatter}: that of tRPC, and the CAS error of a call to a `Cas`. */
export interface HostErrorShape extends TRPCDefaultErrorShape {
  /** Data of tRPC; `cas` is there when a `Cas` failed. */
  data: TRPCDefaultErrorData & { cas?: CasErrorData };
}

/**
 * The error formatter of a host, for `initTRPC.create({ errorFormatter: casErrorFormatter })`: a CasError has its status,
 * its code and `data.cas`, as in the procedures of {@link createCasRouter}, and no stack. Any other error does not change.
 */
export function casErrorFormatter({
  shape,
  error,
  ctx,
  path,
}: {
  readonly shape: TRPCDefaultErrorShape;
  readonly error: TRPCError;
  readonly ctx?: unknown;
  readonly path?: string | undefined;
}): HostErrorShape {
  const known = casErrorIn(error);
  if (known === undefined) return shape;
  return shapeOf(publicError(known, casContextOf(ctx).requestId), path);
}
