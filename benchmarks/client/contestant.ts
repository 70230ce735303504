import { createInterface } from "node:readline";
import type { WorkerTask, Report, Start } from "./worker-messages.ts";
import type { OpenPeer, Peer } from "./peers/peer.ts";
import type { Requests } from "./requests.ts";

/*
 * A peer in a separate process, so that its optimized code and its garbage do not affect the others: reads orders from standard
 * input and writes reports to standard output, one line of JSON each.
 */
const { openPeer } = (await import(`./peers/${process.argv[2]}.ts`)) as { openPeer: OpenPeer };

async function execute(
  peer: Peer,
  requests: Requests,
  { work, atOnce, seconds }: WorkerTask,
): Promise<Report> {
  const start = performance.now();
  const end = start + seconds * 1000;
  const cpu = process.cpuUsage();
  let calls = 0;
  const callRepeatedly = async (): Promise<void> => {
    do {
      await callOf(peer, requests, work);
      calls += 1;
    } while (performance.now() < end);
  };
  await Promise.all(Array.from({ length: atOnce }, callRepeatedly));
  const { user, system } = process.cpuUsage(cpu);
  return { calls, seconds: (performance.now() - start) / 1000, cpuSeconds: (user + system) / 1e6 };
}

function callOf(peer: Peer, requests: Requests, work: WorkerTask["work"]): Promise<unknown> {
  switch (work) {
    case "extract":
      return peer.extract(requests.extract);
    case "batchExtract":
      return peer.batchExtract(requests.batchExtract);
    case "datasets":
      return peer.datasets(requests.datasets);
  }
}

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const { url, requests } = JSON.parse((await lines.next()).value ?? "") as Start;
const peer = openPeer(url);
for await (const line of lines) {
  const report = await execute(peer, requests, JSON.parse(line) as WorkerTask);
  process.stdout.write(`${JSON.stringify(report)}\n`);
}
process.exit();
