import type { AppRouter } from "@cas/api";
import { createTRPCClient, httpBatchStreamLink, TRPCClientError } from "@trpc/client";

const client = createTRPCClient<AppRouter>({
  links: [httpBatchStreamLink({ url: "/trpc", methodOverride: "POST" })],
});

/** A page with types of the router; the type cost test compiles it alone. */
export async function elevation(): Promise<readonly unknown[]> {
  const values: unknown[] = [];
  const request = { dataset_ids: ["copernicus_dem:elevation"] };
  const point = { type: "Point" as const, coordinates: [-96.5, 39] as [number, number] };
  const { results } = await client.extract.query({ ...request, geometry: point });
  values.push(results[0]?.value);
  for await (const { index, response } of await client.batchExtractStream.query({
    ...request,
    geometries: [point],
  }))
    values.push(index, response.results[0]?.value);
  client.batchExtractEvents.subscribe(
    { ...request, geometries: [point] },
    { onData: ({ data }) => values.push(data.done) },
  );
  return values;
}

export async function report(): Promise<string> {
  try {
    const { datasets } = await client.datasets.query({ temporal_type: "monthly" });
    const { providers } = await client.providers.query({ limit: 10 });
    const { datasets: own } = await client.provider.query({ slug: "copernicus_dem" });
    const { status } = await client.health.query();
    return [datasets, providers, own].map(({ length }) => length).join() + status;
  } catch (error) {
    const isOfRouter = (failed: unknown): failed is TRPCClientError<AppRouter> =>
      failed instanceof TRPCClientError;
    if (!isOfRouter(error) || error.data == null) return "failed";
    const { cas } = error.data;
    return cas.error_type === "validation_error" ? String(cas.detail?.length) : cas.message;
  }
}
