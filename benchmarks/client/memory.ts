import { CasClient } from "@cas/client";
import { QUESTIONS } from "./questions.ts";
import { startService } from "./service.ts";

/*
 * What a client keeps: the heap and what buffers hold, each time after a collection, before and after 100,000 calls, 32 at
 * once. Needs --expose-gc.
 */
const CALLS = 100_000;
const WARM_UP = 10_000;
const AT_ONCE = 32;

/** Bytes that are still in use. */
function retained(): number {
  if (globalThis.gc === undefined) throw new TypeError("Start with --expose-gc");
  for (let collection = 0; collection < 4; collection++) globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function call(cas: CasClient, times: number): Promise<void> {
  let left = times;
  const ask = async (): Promise<void> => {
    while (left-- > 0) await cas.extract(QUESTIONS.extract);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
}

await using service = await startService();
await using cas = new CasClient(service.url);
// Code is compiled and connections are opened once.
await call(cas, WARM_UP);
const before = retained();
const rows = [`| before | ${kilobytes(before)} | |`];
for (let part = 1; part <= 4; part++) {
  await call(cas, CALLS / 4);
  const after = retained();
  rows.push(
    `| after ${(part * CALLS) / 4} calls | ${kilobytes(after)} | ${kilobytes(after - before)} |`,
  );
}
process.stdout.write(
  `\nRetained memory\n\n| | KB | more than before |\n|---|---|---|\n${rows.join("\n")}\n`,
);

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
