import { createInterface } from "node:readline";
import type { WorkerTask, Report, Start } from "./worker-messages.ts";
import type { OpenPeer, Peer } from "./peers/peer.ts";
import type { Questions } from "./questions.ts";

/*
 * A peer as a process of its own, so that none of them optimises or litters for another: takes orders from standard input
 * and reports on standard output, a line of JSON each.
 */
const { openPeer } = (await import(`./peers/${process.argv[2]}.ts`)) as { openPeer: OpenPeer };

async function execute(
  peer: Peer,
  questions: Questions,
  { work, atOnce, seconds }: WorkerTask,
): Promise<Report> {
  const start = performance.now();
  const end = start + seconds * 1000;
  const cpu = process.cpuUsage();
  let calls = 0;
  const ask = async (): Promise<void> => {
    do {
      await callOf(peer, questions, work);
      calls += 1;
    } while (performance.now() < end);
  };
  await Promise.all(Array.from({ length: atOnce }, ask));
  const { user, system } = process.cpuUsage(cpu);
  return { calls, seconds: (performance.now() - start) / 1000, cpuSeconds: (user + system) / 1e6 };
}

function callOf(peer: Peer, questions: Questions, work: WorkerTask["work"]): Promise<unknown> {
  switch (work) {
    case "extract":
      return peer.extract(questions.extract);
    case "batchExtract":
      return peer.batchExtract(questions.batchExtract);
    case "datasets":
      return peer.datasets(questions.datasets);
  }
}

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const { url, questions } = JSON.parse((await lines.next()).value ?? "") as Start;
const peer = openPeer(url);
for await (const line of lines) {
  const report = await execute(peer, questions, JSON.parse(line) as WorkerTask);
  process.stdout.write(`${JSON.stringify(report)}\n`);
}
process.exit();
