import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { appRouter } from "../../../../server/router.ts";

const serve = (request: Request): Promise<Response> =>
  fetchRequestHandler({
    endpoint: "/api/trpc",
    router: appRouter,
    req: request,
    allowMethodOverride: true, // queries with geometries are POSTs
  });
export { serve as GET, serve as POST };
