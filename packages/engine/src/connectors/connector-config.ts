import { z } from "zod";
import type { GeotiffPool } from "../source/geotiff/geotiff-pool.ts";
import type { HttpClient } from "../source/http/http-client.ts";
import { CogConfig, CogConnector } from "./cog.ts";
import type { Connector } from "./connector.ts";

/** How a dataset is reached: one member for each connector. */
export const ConnectorConfig = z.discriminatedUnion("connector", [CogConfig]);
export type ConnectorConfig = z.infer<typeof ConnectorConfig>;

/** What connectors share. */
export interface ConnectorContext {
  readonly http: HttpClient;
  readonly geotiffs: GeotiffPool;
  /** Makes a URL of what the catalog says. */
  readonly resolve: (reference: string) => URL;
}

/** The connector of a dataset. */
export function createConnector(
  config: ConnectorConfig,
  { geotiffs, resolve }: ConnectorContext,
): Connector {
  switch (config.connector) {
    case "cog":
      return new CogConnector(config, resolve, geotiffs);
  }
}
