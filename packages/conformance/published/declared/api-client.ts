import { type AppRouter, createTrpcCas, trpcFetch } from "@cas/api/client";
import { createTRPCClient, httpLink } from "@trpc/client";

export const trpc = createTRPCClient<AppRouter>({ links: [httpLink({ url: "/trpc" })] });
export const cas = createTrpcCas(trpc);
const question = {
  geometry: { type: "Point", coordinates: [0, 0] },
  dataset_ids: ["a:b"],
} as const;

export const askProcedure = () => trpc.extract.query(question);
export const ask = () => cas.extract(question);
export const datasets = () => trpc.datasets.query({});

/** A fetch for the links of the host. */
export const linkFetch = trpcFetch();
