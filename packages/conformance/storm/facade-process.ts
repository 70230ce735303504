// node --expose-gc facade-process.ts URL: apps/server in front of a deployed CAS, for whoever forked it to steer.
import { startServer } from "@cas/server";
import { readEnvironment } from "@cas/server/environment";
import { pino } from "pino";

/** What the process is told. */
export type Order = { readonly ahead: number } | "measure" | "close";

/** What the process tells. */
export interface Measured {
  /** Bytes of the heap that are in use. */
  readonly heap: number;
  /** Connections that keep the process alive: those of callers. */
  readonly sockets: number;
}

// Full jitter: no wait between attempts at all.
Math.random = () => 0;
// The time that a circuit stays open passes when it is told so.
const now = Date.now.bind(Date);
let ahead = 0;
Date.now = () => now() + ahead;

const [, , upstream = ""] = process.argv;
const server = await startServer(
  readEnvironment({ PORT: "0", CAS_BASE_URL: upstream }),
  pino({ level: "silent" }),
);

async function measured(): Promise<Measured> {
  // What is closed is let go some turns of the event loop later.
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
  globalThis.gc?.();
  return {
    heap: process.memoryUsage().heapUsed,
    sockets: process.getActiveResourcesInfo().filter((name) => name === "TCPSocketWrap").length,
  };
}

process.on("message", (order: Order) => {
  if (order === "measure") void measured().then((answer) => process.send?.(answer));
  else if (order === "close")
    // Then nothing may keep the process alive.
    void server.close().then(() => process.disconnect());
  else {
    ahead += order.ahead;
    process.send?.({});
  }
});
process.send?.({ url: server.url });
