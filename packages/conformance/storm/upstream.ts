import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { json } from "node:stream/consumers";
import {
  datasetsOf,
  healthResponse,
  numberedResponse,
  numberOf,
  type pointOf,
} from "@cas/test-doubles";

type Point = ReturnType<typeof pointOf>;

/** A deployed CAS whose responses identify their request, and which can be killed. */
export interface Upstream {
  readonly url: string;
  /** Number of requests that arrived. */
  readonly received: number;
  /** Number of open connections. */
  readonly connections: number;
  /** Kills it when that many more requests have arrived; the last one and all others in flight get no response. */
  killAfter(requests: number): Promise<void>;
  kill(): Promise<void>;
  /** Resolves when no connection is open. */
  whenLeft(): Promise<void>;
  /** Listens again on the same port. */
  restart(): Promise<void>;
}

/** Starts it. */
export async function startUpstream(): Promise<Upstream> {
  const sockets = new Set<Socket>();
  let received = 0;
  let left = Number.POSITIVE_INFINITY;
  let server: Server | undefined;
  let onKilled = (): void => undefined;
  let onLeft = (): void => undefined;

  const listen = async (port: number): Promise<number> => {
    server = createServer((request, response) => {
      received += 1;
      left -= 1;
      if (left === 0) void kill().then(onKilled);
      if (left <= 0) return;
      // A facade that closed the connection during its request needs no response.
      respond(request, response).catch(() => request.socket.destroy());
    });
    // Only a kill closes a connection.
    server.keepAliveTimeout = 0;
    server.on("connection", (socket) => {
      sockets.add(socket);
      socket.once("close", () => {
        sockets.delete(socket);
        if (sockets.size === 0) onLeft();
      });
    });
    await new Promise<void>((resolve, reject) => {
      server?.once("error", reject).listen(port, "127.0.0.1", resolve);
    });
    return (server.address() as AddressInfo).port;
  };
  const kill = async (): Promise<void> => {
    const dying = server;
    const closed = new Promise((resolve) => dying?.close(resolve));
    for (const socket of sockets) socket.resetAndDestroy();
    await closed;
  };

  const port = await listenBelow(listen);
  return {
    url: `http://127.0.0.1:${port}`,
    get received() {
      return received;
    },
    get connections() {
      return sockets.size;
    },
    killAfter: (requests) =>
      new Promise((resolve) => {
        left = requests;
        onKilled = resolve;
      }),
    kill,
    whenLeft: () =>
      new Promise((resolve) => {
        onLeft = resolve;
        if (sockets.size === 0) resolve();
      }),
    restart: async () => {
      left = Number.POSITIVE_INFINITY;
      await listen(port);
    },
  };
}

/**
 * A port below the range of outgoing connections: while no server listens, no outgoing connection may take it, or connect to
 * itself.
 */
async function listenBelow(listen: (port: number) => Promise<number>): Promise<number> {
  for (let port = 20_000 + (process.pid % 5_000); port < 32_000; port++)
    try {
      return await listen(port);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    }
  throw new RangeError("No port is free");
}

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = JSON.stringify(await answerOf(request));
  response.setHeader("content-type", "application/json").end(body);
}

async function answerOf(request: IncomingMessage): Promise<object> {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://x");
  if (pathname === "/health") return healthResponse;
  if (pathname === "/api/v1/datasets") return datasetsOf(searchParams.get("variable") ?? "");
  const [, slug] = /^\/api\/v1\/providers\/(.+)$/.exec(pathname) ?? [];
  if (slug !== undefined) return { slug, name: slug, protocol: "wcs", base_url: "", datasets: [] };
  const body = (await json(request)) as { geometry?: Point; geometries?: readonly Point[] };
  if (body.geometry !== undefined) return numberedResponse(numberOf(body.geometry));
  const responses = (body.geometries ?? []).map((point) => numberedResponse(numberOf(point)));
  const { length } = responses;
  const totals = { total_geometries: length, total_results: length };
  return { request_id: "b", responses, ...totals, elapsed_ms: 1 };
}
