import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { sampleCatalog } from "@cas/sample-data";
import { REQUESTS } from "../client/requests.ts";
import { startService } from "../client/service.ts";
import { coldBatches, smallPolygon } from "./batches.ts";
import { compete, type Standing, type Target } from "./load.ts";
import { type Running, startNode, startPython } from "./running.ts";

/*
 * The same request through servers of several kinds, each in a separate process, with the same loopback upstream; cached
 * extractions and cold batches compared with the service of CAS.
 */
const { values: options } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "2" },
    connections: { type: "string", default: "32" },
    /** Parts of the names of the servers to run, in addition to the first. */
    servers: { type: "string", multiple: true, default: [""] },
    parts: { type: "string", multiple: true, default: ["one", "computed", "cached", "batch"] },
  },
});
const rounds = Number(options.rounds);
const load = {
  rounds,
  seconds: Number(options.seconds),
  connections: Number(options.connections),
};

await using stack = new AsyncDisposableStack();
const open = async (running: Promise<Running>): Promise<Running> => stack.use(await running);

// Changes nothing, but @cas/api passes a request with this header to tRPC's own handler.
const forTrpc = { "trpc-accept": "application/json" };

if (options.parts.includes("one")) {
  const upstream = stack.use(await startService());
  let sent = 0;
  // Another point each time, so that no server can share two requests.
  const pointRequest = (): object => ({
    ...REQUESTS.extract,
    geometry: { type: "Point", coordinates: [(sent++ % 360_000) / 1000 - 180, 40] },
  });
  const plain = (): string => JSON.stringify(pointRequest());
  const targets: readonly (readonly [
    name: string,
    file: string,
    path: string,
    body: () => string,
    headers?: Readonly<Record<string, string>>,
  ])[] = [
    ["bare undici proxy, request checked", "proxy", "/", plain],
    ["the same, response checked too", "checking-proxy", "/", plain],
    ["CasClient on node:http", "client-proxy", "/", plain],
    ["CasClient in a fetch handler", "fetch-handler", "/", plain],
    ["@cas/api over CasClient, tRPC", "trpc", "/trpc/extract", plain],
    ["@cas/api over CasClient, tRPC's own handler", "trpc", "/trpc/extract", plain, forTrpc],
    ["apps/server, tRPC", "cas-server", "/trpc/extract", plain],
    ["apps/server, tRPC's own handler", "cas-server", "/trpc/extract", plain, forTrpc],
    ["apps/server, CAS's HTTP API", "cas-server", "/api/v1/extract", plain],
    ["oRPC over CasClient", "orpc", "/rpc/extract", () => JSON.stringify({ json: pointRequest() })],
  ];
  const taking: Target[] = [];
  for (const [index, [name, file, path, body, headers = {}]] of targets.entries())
    if (index === 0 || options.servers.some((part) => name.includes(part)))
      taking.push({ server: await open(startNode(name, file, upstream.url)), path, body, headers });
  print(`One extraction, 3.8 KB, ${load.connections} connections`, await compete(taking, load));
}

if (options.parts.includes("computed")) {
  let sent = 0;
  const [dataset_ids, path] = [["srtm:elevation"], "/trpc/extract"];
  // Another polygon each time, so that only decoded tiles are cached.
  const body = (): string =>
    JSON.stringify({ geometry: smallPolygon(sent++), dataset_ids, aggregation: "mean" });
  const name = "apps/server with the engine, tRPC";
  const server = await open(startNode(name, "cas-server", "", "0"));
  const long = { ...server, name: "apps/server with the engine, tRPC's own handler" };
  const http = { ...server, name: "apps/server with the engine, CAS's HTTP API" };
  const targets: readonly Target[] = [
    { server, path, body },
    { server: long, path, body, headers: forTrpc },
    { server: http, path: "/api/v1/extract", body },
  ];
  print("One polygon of 50 vertices that no cache has", await compete(targets, load));
}

const python = process.env["CAS_PYTHON"] ?? "";
const raster = fileURLToPath(new URL("srtm_jacksboro_90m.tif", sampleCatalog));
const SERVICE = "service of CAS 0.4.0";
if (python === "")
  process.stdout.write(
    "\nCached extractions and cold batches are skipped: CAS_PYTHON names no interpreter that has community-attribute-service 0.4.0\n",
  );

if (python !== "" && options.parts.includes("cached")) {
  const requestFor = (dataset: string): string =>
    JSON.stringify({
      geometry: { type: "Point", coordinates: [-84.2, 36.6] },
      dataset_ids: [dataset],
    });
  const [own, theirs] = [requestFor("srtm:elevation"), requestFor("lab_dem:elevation")];
  const server = await open(
    startNode("apps/server with the engine, tRPC", "cas-server", "", "600"),
  );
  const service = await open(startPython(SERVICE, python, raster));
  const targets: readonly Target[] = [
    { server: service, path: "/api/v1/extract", body: () => theirs },
    { server, path: "/trpc/extract", body: () => own },
    {
      server: { ...server, name: "apps/server with the engine, CAS's HTTP API" },
      path: "/api/v1/extract",
      body: () => own,
    },
  ];
  print("Cached extractions of a point", await compete(targets, load));
}

if (python !== "" && options.parts.includes("batch")) {
  const server = await open(startNode("apps/server with the engine", "cas-server", "", "0"));
  const service = await open(startPython(SERVICE, python, raster));
  const standings = await coldBatches(
    [
      { server, dataset: "srtm:elevation" },
      { server: service, dataset: "lab_dem:elevation" },
    ],
    Math.min(rounds, 3),
  );
  const rows = standings.map(
    ({ name, seconds, ratio }) => `| ${name} | ${seconds.toFixed(2)} | ${ratio.toFixed(1)} |`,
  );
  process.stdout.write(
    `\nA cold batch of 1,000 polygons of 200 vertices\n\n| | s | times as fast |\n|---|---|---|\n${rows.join("\n")}\n`,
  );
}

function print(title: string, standings: readonly Standing[]): void {
  const rows = standings.map(({ name, perSecond, ratio, cpuRatio, p50, p99 }) =>
    [name, perSecond.toFixed(0), ratio.toFixed(2), cpuRatio.toFixed(2), p50, p99].join(" | "),
  );
  process.stdout.write(
    `\n${title}\n\n| | requests/s | against the first | requests per CPU second, against the first | p50 ms | p99 ms |\n|---|---|---|---|---|---|\n| ${rows.join(" |\n| ")} |\n`,
  );
}
