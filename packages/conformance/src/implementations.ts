import { type AppRouter, createCallerCas, createCasRouter } from "@cas/api";
import { createTrpcCas } from "@cas/api/client";
import { CasClient } from "@cas/client";
import { CasEngine } from "@cas/engine";
import type { Cas } from "@cas/models";
import { sampleCatalog } from "@cas/sample-data";
import { startServer } from "@cas/server";
import { testEnvironment } from "@cas/server/test/test-environment";
import { createTRPCClient, httpLink } from "@trpc/client";
import { pino } from "pino";

/** Every implementation of the port, over the same sample data; apps/server listens for those that use HTTP. */
export interface Implementations extends AsyncDisposable {
  /** URL of apps/server. */
  readonly url: string;
  readonly engine: Cas;
  /** The others by name: each must return the same responses as the engine. */
  readonly others: ReadonlyMap<string, Cas>;
}

/** Opens all implementations. */
export async function openImplementations(): Promise<Implementations> {
  const engine = await CasEngine.open({ catalog: sampleCatalog });
  const server = await startServer(testEnvironment(), pino({ level: "silent" }));
  // A facade in front of the first server, as in front of a deployed CAS.
  const facade = await startServer(
    testEnvironment({ CAS_BASE_URL: server.url }),
    pino({ level: "silent" }),
  );
  const overHttp = (url: string): Cas =>
    createTrpcCas(
      createTRPCClient<AppRouter>({
        links: [httpLink({ url: `${url}/trpc`, methodOverride: "POST" })],
      }),
    );
  const others = new Map<string, Cas>([
    ["the client against apps/server", new CasClient(server.url)],
    ["the tRPC caller", createCallerCas(createCasRouter(engine))],
    ["the tRPC client against apps/server", overHttp(server.url)],
    ["the client against a facade in front of apps/server", new CasClient(facade.url)],
    ["the tRPC client against a facade in front of apps/server", overHttp(facade.url)],
  ]);
  return {
    url: server.url,
    engine,
    others,
    [Symbol.asyncDispose]: async () => {
      for (const cas of others.values()) await cas.close();
      await facade.close();
      await server.close();
      await engine.close();
    },
  };
}
