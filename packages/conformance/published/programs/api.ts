import { type AppRouter, createCallerCas, createCasRouter } from "@cas/api";
import { createTrpcCas } from "@cas/api/client";
import { createHttpApi } from "@cas/api/http";
import { CasEngine } from "@cas/engine";
import type { Cas } from "@cas/models";
import { sampleCatalog } from "@cas/sample-data";
import { createTRPCClient, httpLink } from "@trpc/client";

/** The facade: its router called in this process, its HTTP API, and a tRPC client against a running server. */
export async function run(url: string): Promise<unknown> {
  const trpc = createTRPCClient<AppRouter>({
    links: [httpLink({ url: `${url}/trpc`, methodOverride: "POST" })],
  });
  const engine = await CasEngine.open({ catalog: sampleCatalog });
  const request = {
    geometry: { type: "Point", coordinates: [-84.2, 36.6] },
    dataset_ids: ["srtm:elevation"],
  } as const;
  const values: unknown[] = [];
  const sources: readonly Cas[] = [createCallerCas(createCasRouter(engine)), createTrpcCas(trpc)];
  for (const cas of sources) values.push((await cas.extract(request)).results[0]?.value);
  // This compiles only if the types of the router reach the caller.
  const typed: number | Record<string, number> | null | undefined = (
    await trpc.extract.query(request)
  ).results[0]?.value;
  const { status } = await createHttpApi(engine).request("/health");
  await engine.close();
  return [...values, typed, status];
}
