import type { Server } from "node:http";
import {
  type AddressInfo,
  connect,
  createServer,
  type Server as NetServer,
  type Socket,
} from "node:net";
import { createAdaptorServer } from "@hono/node-server";

/** A server on loopback. */
export interface Listening extends AsyncDisposable {
  readonly port: number;
  readonly url: string;
}

/** Serves a fetch handler over HTTP. */
export async function serve(
  fetch: (request: Request) => Response | Promise<Response>,
): Promise<Listening> {
  const server = createAdaptorServer({ fetch }) as Server;
  return listening(server, () => {
    server.closeAllConnections();
  });
}

/** A proxy whose connections a test can cut. */
export interface CuttingProxy extends Listening {
  /** Called with the bytes that a connection has received so far; true cuts it before they are passed on. */
  cutsWhen: (received: number, connection: number) => boolean;
  readonly connections: number;
}

/** Starts a proxy to a port of this machine. */
export async function startProxy(port: number): Promise<CuttingProxy> {
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((client) => {
    const connection = connections++;
    const upstream = connect(port, "127.0.0.1");
    let received = 0;
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on("error", () => undefined);
      socket.on("close", () => {
        client.destroy();
        upstream.destroy();
      });
    }
    client.pipe(upstream);
    upstream.on("data", (chunk: Buffer) => {
      received += chunk.length;
      if (self.cutsWhen(received, connection)) upstream.destroy();
      else client.write(chunk);
    });
  });
  const self = Object.assign(
    await listening(server, () => {
      for (const socket of sockets) socket.destroy();
    }),
    { cutsWhen: () => false },
  ) as unknown as CuttingProxy;
  Object.defineProperty(self, "connections", { get: () => connections });
  return self;
}

async function listening(server: NetServer, cut: () => void): Promise<Listening> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
