import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { CasClient } from "@cas/client";
import { Pool } from "undici";
import { type Contestant, measure, print } from "./measure.ts";

/**
 * The client, validation on, against bare undici and against fetch, on the same loopback service in a thread of its own:
 * one response of real size (about 3.8 KB), one at a time and 32 at once.
 */
const result = {
  dataset_id: "copernicus_dem:elevation",
  variable: "elevation",
  value: 664.0527083333334,
  units: "m",
  aggregation: "mean",
  quality: "good",
  coverage_fraction: 1,
  pixel_count: 14_400,
  timestamp: null,
  provider: "copernicus_dem",
  elapsed_ms: 34,
  provenance: "COG: a_tile_of_the_copernicus_digital_elevation_model.tif",
  valid_range: [-500, 9000],
};
const body = JSON.stringify({
  request_id: "7b8bbfd53354",
  geometry_hash: "e4b902610777f16b",
  results: Array.from({ length: 10 }, () => result),
  warnings: [],
  elapsed_ms: 108,
});

/** The service: code of its own, so that it runs in a thread without the contestants. */
function serve(text: string): string {
  return `const { createServer } = require("node:http");
    const { parentPort } = require("node:worker_threads");
    const body = ${JSON.stringify(text)};
    const server = createServer((request, response) => {
      request.resume().on("end", () => {
        response.writeHead(200, { "content-type": "application/json" });
        response.end(body);
      });
    });
    server.listen(0, "127.0.0.1", () => parentPort.postMessage(server.address().port));`;
}

const service = new Worker(serve(body), { eval: true });
const [port] = (await once(service, "message")) as [number];
const url = `http://127.0.0.1:${port}`;
const question = {
  geometry: { type: "Point", coordinates: [-84.2, 36.6] },
  dataset_ids: ["copernicus_dem:elevation"],
} as const;
const questionText = JSON.stringify(question);
const headers = { "content-type": "application/json" };

const pool = new Pool(url);
const cas = new CasClient(url);
const contestants: readonly Contestant[] = [
  {
    name: "undici Pool + JSON.parse",
    run: async () => {
      const answer = await pool.request({
        method: "POST",
        path: "/api/v1/extract",
        headers,
        body: questionText,
      });
      return answer.body.json();
    },
  },
  { name: "CasClient, validated", run: () => cas.extract(question) },
  {
    name: "fetch + JSON.parse",
    run: async () => {
      const answer = await fetch(`${url}/api/v1/extract`, {
        method: "POST",
        headers,
        body: questionText,
      });
      return answer.json();
    },
  },
];

print("One response at a time", await measure(contestants, { rounds: 5, seconds: 1 }));
print(
  "32 responses at once (calls/s count 32 as one)",
  await measure(
    contestants.map(({ name, run }) => ({
      name,
      run: () => Promise.all(Array.from({ length: 32 }, run)),
    })),
    { rounds: 5, seconds: 1 },
  ),
);

await cas.close();
await pool.close();
await service.terminate();
