import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { text } from "node:stream/consumers";
import type { Fault } from "./exchange.ts";
import { type ServiceRequest, correctResponse } from "./correct-response.ts";

/** The fault of the nth attempt of a request, n from 1; undefined means the correct response. */
type FaultOf = (request: ServiceRequest, attempt: number) => Fault | undefined;

/** A service on loopback that fails as a test defines. */
export interface FaultService extends AsyncDisposable {
  readonly url: string;
  faultOf: FaultOf;
  /** Called by a fault that keeps a call waiting. */
  onWaiting: (call: string) => void;
  /** Number of requests, and number of those that met a fault. */
  readonly requests: number;
  readonly faults: number;
  /** Headers of the requests to another host, to which some responses redirect. */
  readonly foreignRequests: readonly IncomingMessage["headers"][];
  /** Closes the connections without a request in flight. */
  closeIdle(): void;
  /** Resolves when no connection is open. */
  whenClosed(): Promise<void>;
}

/** Starts a service, and another host, on free ports. */
export async function startFaultService(): Promise<FaultService> {
  const foreignRequests: IncomingMessage["headers"][] = [];
  const foreign = createServer(({ headers }, response) => {
    foreignRequests.push(headers);
    response.end("{}");
  });
  const otherHost = await listening(foreign);

  const attempts = new Map<string, number>();
  const usesOf = new WeakMap<Socket, number>();
  let faults = 0;
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { socket } = request;
    const uses = (usesOf.get(socket) ?? 0) + 1;
    usesOf.set(socket, uses);
    const { url = "", headers } = request;
    const received = { url, body: await text(request), call: String(headers["x-call"]) };
    const key = JSON.stringify(received);
    const attempt = (attempts.get(key) ?? 0) + 1;
    attempts.set(key, attempt);
    const correctBody = JSON.stringify(correctResponse(received));
    const respond = (): void => {
      response.writeHead(200, { "content-type": "application/json" }).end(correctBody);
    };
    const fault = service.faultOf(received, attempt);
    if (fault === undefined) return respond();
    faults += 1;
    const notifyCaller = (): void => service.onWaiting(received.call);
    const isKeptAlive = uses > 1;
    fault.act({
      response,
      socket,
      url,
      correctBody,
      isKeptAlive,
      otherHost,
      respond,
      notifyCaller,
    });
  };

  const sockets = new Set<Socket>();
  let requests = 0;
  let onAllClosed = (): void => {};
  const server = createServer((request, response) => {
    requests += 1;
    // A client that has closed the connection within its request gets no response.
    serve(request, response).catch(() => request.socket.destroy());
  });
  // Only a fault closes a connection, never a timer.
  server.keepAliveTimeout = 0;
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => {
      sockets.delete(socket);
      if (sockets.size === 0) onAllClosed();
    });
  });
  const url = await listening(server);

  const service: FaultService = {
    url,
    faultOf: () => undefined,
    onWaiting: () => {},
    foreignRequests,
    get requests() {
      return requests;
    },
    get faults() {
      return faults;
    },
    closeIdle: () => {
      server.closeIdleConnections();
      // Node counts connections without any request as busy: those opened for a call that was aborted meanwhile.
      for (const socket of sockets) if (!usesOf.has(socket)) socket.destroy();
    },
    whenClosed: () =>
      new Promise((resolve) => {
        onAllClosed = resolve;
        if (sockets.size === 0) resolve();
      }),
    [Symbol.asyncDispose]: async () => {
      await Promise.all([stopped(server), stopped(foreign)]);
    },
  };
  return service;
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function stopped(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
