import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { toNodeHandler } from "@cas/api/node";

/** Serves an app by Node's HTTP server. */
export async function serveByNode(
  app: Parameters<typeof toNodeHandler>[0],
): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  const server = createServer(toNodeHandler(app)).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
