import { createServer } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";

/** A proxy on loopback that records the tunnels it opens. */
export interface TestProxy extends AsyncDisposable {
  readonly url: string;
  /** Targets of the requested tunnels, with the headers of the CONNECT request. */
  readonly tunnels: { readonly target: string; readonly headers: object }[];
}

/** Starts a proxy that opens tunnels (CONNECT) on a free port. */
export async function startTestProxy(): Promise<TestProxy> {
  const tunnels: TestProxy["tunnels"] = [];
  const sockets = new Set<Socket>();
  const server = createServer();
  server.on("connection", (socket: Socket) => sockets.add(socket));
  server.on("connect", ({ url: target = "", headers }, client: Socket) => {
    tunnels.push({ target, headers });
    const { hostname, port } = new URL(`http://${target}`);
    const service = connect(Number(port), hostname, () => {
      client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      service.pipe(client).pipe(service);
    });
    sockets.add(service);
    const end = (): void => {
      client.destroy();
      service.destroy();
    };
    service.on("error", end);
    client.on("error", end);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    tunnels,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
