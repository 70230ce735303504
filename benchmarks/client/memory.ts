import { CasClient } from "@cas/client";
import { REQUESTS } from "./requests.ts";
import { startService } from "./service.ts";

/*
 * The memory that a client retains: heap and buffers after a garbage collection, before and after 100,000 calls, 32 at once.
 * Needs --expose-gc.
 */
const CALLS = 100_000;
const WARM_UP = 10_000;
const AT_ONCE = 32;

/** Bytes in use after a collection. */
function retained(): number {
  if (globalThis.gc === undefined) throw new TypeError("Start with --expose-gc");
  for (let collection = 0; collection < 4; collection++) globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function call(cas: CasClient, times: number): Promise<void> {
  let left = times;
  const callRepeatedly = async (): Promise<void> => {
    while (left-- > 0) await cas.extract(REQUESTS.extract);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, callRepeatedly));
}

await using service = await startService();
await using cas = new CasClient(service.url);
// Compiles the code and opens the connections.
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
