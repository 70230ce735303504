import { casErrorFormatter, casErrorMiddleware, createCasRouter, declareCasErrors } from "@cas/api";
import { createTrpcCas } from "@cas/api/client";
import type { Cas } from "@cas/models";
import { createTRPCClient, httpLink } from "@trpc/client";
import { initTRPC, TRPCError } from "@trpc/server";

interface Context {
  readonly user?: { readonly cas: Cas };
}

const t = initTRPC.context<Context>().create({ errorFormatter: casErrorFormatter });
const protectedProcedure = t.procedure.use(({ ctx, next }) => {
  if (ctx.user === undefined) throw new TRPCError({ code: "UNAUTHORIZED" });
  return next({ ctx: { user: ctx.user } });
});

/** A host with a router, an auth and an error formatter of its own; the type cost test compiles it alone. */
export const appRouter = t.router({
  cas: createCasRouter(({ user }) => user.cas, { procedure: protectedProcedure }),
  elevation: protectedProcedure
    .errors(declareCasErrors<"validation_error">())
    .use(casErrorMiddleware)
    .query(async ({ ctx: { user } }) => (await user.cas.datasets()).total),
});

export async function elevation(): Promise<number> {
  const client = createTRPCClient<typeof appRouter>({ links: [httpLink({ url: "/trpc" })] });
  const { results } = await createTrpcCas(client.cas).extract({
    geometry: { type: "Point", coordinates: [-96.5, 39] },
    dataset_ids: ["a:b"],
  });
  return results.length + (await client.elevation.query());
}
