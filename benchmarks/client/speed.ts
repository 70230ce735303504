import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import { compete, Contestant, type Entrant, nodeEntrant, type Standing } from "./contest.ts";
import { REQUESTS, type Work } from "./requests.ts";
import { startService } from "./service.ts";

/*
 * The client, with validation, and its peers on the same loopback service: three responses of real size, one at a time and 32 at
 * once.
 */
const { values: options } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "1" },
    /** Parts of the names of the peers to run, in addition to the first. */
    peers: { type: "string", multiple: true, default: [""] },
    works: { type: "string", multiple: true, default: ["extract", "batchExtract", "datasets"] },
    "at-once": { type: "string", multiple: true, default: ["1", "32"] },
  },
});

const TITLES: Readonly<Record<Work, string>> = {
  extract: "One response, 3.8 KB",
  batchExtract: "A batch of 1000 geometries with 10 results each, 3.8 MB",
  datasets: "The catalog, 267 KB",
};

const entrants: Entrant[] = [
  nodeEntrant("undici Pool + JSON.parse", "undici"),
  nodeEntrant("CasClient, validated", "cas-client"),
  nodeEntrant("global fetch", "fetch"),
  nodeEntrant("openapi-fetch", "openapi-fetch"),
  nodeEntrant("ky", "ky"),
];
const python = process.env["CAS_PYTHON"];
if (python === undefined || python === "")
  process.stdout.write(
    "Python's CASClient is skipped: CAS_PYTHON names no interpreter that has community-attribute-service 0.4.0\n",
  );
else
  entrants.push({
    name: "Python CASClient",
    command: python,
    args: [fileURLToPath(new URL("peers/cas_client.py", import.meta.url))],
  });

await using service = await startService();
using stack = new DisposableStack();
const contestants = entrants
  .filter(({ name }, index) => index === 0 || options.peers.some((part) => name.includes(part)))
  .map((entrant) => stack.use(new Contestant(entrant, { url: service.url, requests: REQUESTS })));

for (const work of options.works as Work[])
  for (const atOnce of options["at-once"].map(Number)) {
    const order = { work, atOnce, seconds: Number(options.seconds) };
    const standings = await compete(contestants, order, Number(options.rounds));
    print(`${TITLES[work]}, ${atOnce === 1 ? "one at a time" : `${atOnce} at once`}`, standings);
  }

function print(title: string, standings: readonly Standing[]): void {
  const rows = standings.map(
    ({ name, callsPerSecond, ratio, cpuRatio }) =>
      `| ${name} | ${callsPerSecond.toFixed(callsPerSecond < 1000 ? 1 : 0)} | ${ratio.toFixed(2)} | ${cpuRatio.toFixed(2)} |`,
  );
  process.stdout.write(
    `\n${title}\n\n| | calls/s | against the first | calls per CPU second, against the first |\n|---|---|---|---|\n${rows.join("\n")}\n`,
  );
}
