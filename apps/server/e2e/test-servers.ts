import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { pino } from "pino";
import { readEnvironment } from "../src/environment/environment.ts";
import { type RunningServer, startServer } from "../src/start-server.ts";

/** The app on a free port, as `pnpm start` runs it. */
export function startApp(variables: Record<string, string> = {}): Promise<RunningServer> {
  return startServer(
    readEnvironment({ PORT: "0", SHUTDOWN_TIMEOUT_S: "1", ...variables }),
    pino({ level: "silent" }),
  );
}

/** A batch request to a deployed CAS. */
interface BatchRequest {
  readonly geometries: readonly { readonly coordinates: unknown }[];
  readonly dataset_ids: readonly string[];
}

/** A deployed CAS to whose batches a test responds. */
export interface Upstream extends AsyncDisposable {
  readonly url: string;
  onBatch: (request: BatchRequest, response: ServerResponse) => void | Promise<void>;
}

const dataset = (name: string) => ({
  id: `lab:${name}`,
  provider: "lab",
  name: `Laboratory ${name}`,
  variables: [{ name, units: "m" }],
  resolution_m: 90,
  bbox: { min_lon: -180, min_lat: -90, max_lon: 180, max_lat: 90 },
  protocol: "wcs",
});

/** A response of the service: 379.25 m for every dataset, except those that failed. */
export function batchAnswer(
  { geometries, dataset_ids }: BatchRequest,
  failed: readonly string[] = [],
): object {
  const results = dataset_ids
    .filter((id) => !failed.includes(id))
    .map((dataset_id) => ({
      dataset_id,
      variable: dataset_id.slice("lab:".length),
      value: 379.25,
      units: "m",
      aggregation: "mean",
      quality: "partial",
      coverage_fraction: 0.5,
      pixel_count: 1,
      provider: "lab",
    }));
  const responses = geometries.map(() => ({
    request_id: "d9b24e976557",
    geometry_hash: "a2c20794d2cc6c17",
    results,
    warnings: [
      ...results.map(({ dataset_id }) => `${dataset_id}: coverage 50% below ideal threshold (80%)`),
      ...dataset_ids
        .filter((id) => failed.includes(id))
        .map((id) => `${id}: Extraction failed for ${id}: timeout after 30s`),
    ],
    elapsed_ms: 1,
  }));
  return {
    request_id: "d9b24e976557",
    responses,
    total_geometries: responses.length,
    total_results: responses.length * results.length,
    elapsed_ms: 1,
  };
}

/** Sends JSON. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}

/** Starts a deployed CAS on a free port, with two datasets, or with `count`. */
export async function startUpstream(onBatch: Upstream["onBatch"], count = 0): Promise<Upstream> {
  const many = Array.from({ length: count }, (_, index) =>
    dataset(`d${String(index).padStart(3, "0")}`),
  );
  const all = count === 0 ? [dataset("depth"), dataset("elevation")] : many;
  const pageOf = (url: string): object => {
    const query = new URL(url, "http://host").searchParams;
    const [limit, offset] = [Number(query.get("limit")), Number(query.get("offset"))];
    const datasets = all.slice(offset, offset + limit);
    return { total: all.length, limit, offset, count: datasets.length, datasets };
  };
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.url?.startsWith("/api/v1/datasets") === true)
      sendJson(response, 200, pageOf(request.url));
    else await upstream.onBatch((await json(request)) as BatchRequest, response);
  };
  const server = createServer((request, response) => {
    void respond(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const upstream: Upstream = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    onBatch,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return upstream;
}
