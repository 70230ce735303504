// node --expose-gc facade-process.ts URL: apps/server in front of a deployed CAS, controlled by the parent process.
import { startServer } from "@cas/server";
import { readEnvironment } from "@cas/server/environment";
import { pino } from "pino";

/** Messages to the process. */
export type Order = { readonly ahead: number } | "measure" | "close";

/** Messages of the process. */
export interface Measured {
  /** Bytes of the heap in use. */
  readonly heap: number;
  /** Connections that keep the process alive: those of callers. */
  readonly sockets: number;
}

// With full jitter of 0 there is no wait between attempts.
Math.random = () => 0;
// The time of an open circuit passes by a message.
const now = Date.now.bind(Date);
const monotonic = performance.now.bind(performance);
let ahead = 0;
Date.now = () => now() + ahead;
performance.now = () => monotonic() + ahead;

const [, , upstream = ""] = process.argv;
const server = await startServer(
  readEnvironment({ PORT: "0", CAS_BASE_URL: upstream }),
  pino({ level: "silent" }),
);

async function measured(): Promise<Measured> {
  // Closed objects are released some turns of the event loop later.
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
  globalThis.gc?.();
  return {
    heap: process.memoryUsage().heapUsed,
    sockets: process.getActiveResourcesInfo().filter((name) => name === "TCPSocketWrap").length,
  };
}

process.on("message", (order: Order) => {
  if (order === "measure") void measured().then((message) => process.send?.(message));
  else if (order === "close")
    // After this nothing may keep the process alive.
    void server.close().then(() => process.disconnect());
  else {
    ahead += order.ahead;
    process.send?.({});
  }
});
process.send?.({ url: server.url });
