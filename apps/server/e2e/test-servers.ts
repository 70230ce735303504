import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { readEnvironment } from "../src/environment.ts";
import { type RunningServer, startServer } from "../src/start-server.ts";

/** The app on a free port, as `pnpm start` runs it. */
export function startApp(variables: Record<string, string> = {}): Promise<RunningServer> {
  return startServer(
    readEnvironment({ PORT: "0", SHUTDOWN_TIMEOUT_S: "1", ...variables }),
    pino({ level: "silent" }),
  );
}

/** A deployed CAS with one dataset, whose extractions answer as a test says. */
export interface Upstream extends AsyncDisposable {
  readonly url: string;
  onExtract: (request: IncomingMessage, response: ServerResponse) => void;
}

const dataset = {
  id: "lab:elevation",
  provider: "lab",
  name: "Laboratory elevation",
  variables: [{ name: "elevation", units: "m" }],
  resolution_m: 90,
  bbox: { min_lon: -180, min_lat: -90, max_lon: 180, max_lat: 90 },
  protocol: "wcs",
};

/** An answer to an extraction, as the service gives it. */
export const extraction = {
  request_id: "d9b24e976557",
  geometry_hash: "a2c20794d2cc6c17",
  results: [
    {
      dataset_id: "lab:elevation",
      variable: "elevation",
      value: 379.25,
      units: "m",
      aggregation: "mean",
      quality: "partial",
      coverage_fraction: 0.5,
      pixel_count: 1,
      provider: "lab",
    },
  ],
  warnings: ["lab:elevation: coverage 50% below ideal threshold (80%)"],
  elapsed_ms: 1,
};

/** Sends JSON. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}

/** Starts a deployed CAS on a free port. */
export async function startUpstream(onExtract: Upstream["onExtract"]): Promise<Upstream> {
  const server = createServer((request, response) => {
    if (request.url?.startsWith("/api/v1/datasets") === true)
      sendJson(response, 200, { total: 1, limit: 200, offset: 0, count: 1, datasets: [dataset] });
    else upstream.onExtract(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const upstream: Upstream = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    onExtract,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return upstream;
}
