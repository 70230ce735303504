import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { appRouter } from "../server/router.ts";
import { Explorer } from "./explorer.tsx";
import { createQueryClient } from "./query-client.ts";

/** A server component: it calls the router in this process, and hands what it got to the client component. */
export default async function Page(): Promise<ReactNode> {
  await connection(); // for each request, not once in the build
  const queryClient = createQueryClient();
  const trpc = createTRPCOptionsProxy({ router: appRouter, ctx: {}, queryClient });
  const [counties, { total }] = await Promise.all([
    queryClient.fetchQuery(trpc.counties.queryOptions()),
    queryClient.fetchQuery(trpc.cas.datasets.queryOptions({})),
  ]);
  return (
    <main>
      <header>
        <h1>What is here?</h1>
        <p>
          {total} datasets over {counties.length} counties and every point between them, computed in
          the server of this page.
        </p>
      </header>
      <HydrationBoundary state={dehydrate(queryClient)}>
        <Explorer />
      </HydrationBoundary>
    </main>
  );
}
