import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { text } from "node:stream/consumers";
import type { Fault } from "./exchange.ts";
import { type Asked, honestAnswer } from "./correct-response.ts";

/** Which fault the nth attempt at a question meets, n from 1; none means the right answer. */
type FaultOf = (asked: Asked, attempt: number) => Fault | undefined;

/** A service on loopback that misbehaves as a test says. */
export interface FaultService extends AsyncDisposable {
  readonly url: string;
  faultOf: FaultOf;
  /** Told by a fault that keeps a call waiting. */
  onWaiting: (call: string) => void;
  /** How many requests came, and how many of them met a fault. */
  readonly requests: number;
  readonly faults: number;
  /** What a foreign host, to which some answers redirect, was asked. */
  readonly foreignRequests: readonly IncomingMessage["headers"][];
  /** Closes the connections over which no answer is under way. */
  closeIdle(): void;
  /** Resolves when no connection is open. */
  whenClosed(): Promise<void>;
}

/** Starts a service, and a foreign host, on free ports. */
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
    const asked = { url, body: await text(request), call: String(headers["x-call"]) };
    const question = JSON.stringify(asked);
    const attempt = (attempts.get(question) ?? 0) + 1;
    attempts.set(question, attempt);
    const rightBody = JSON.stringify(honestAnswer(asked));
    const answer = (): void => {
      response.writeHead(200, { "content-type": "application/json" }).end(rightBody);
    };
    const fault = service.faultOf(asked, attempt);
    if (fault === undefined) return answer();
    faults += 1;
    const tellCaller = (): void => service.onWaiting(asked.call);
    const isKeptAlive = uses > 1;
    fault.act({ response, socket, url, rightBody, isKeptAlive, otherHost, answer, tellCaller });
  };

  const sockets = new Set<Socket>();
  let requests = 0;
  let onAllClosed = (): void => {};
  const server = createServer((request, response) => {
    requests += 1;
    // A client that has hung up within its question wants no answer.
    serve(request, response).catch(() => request.socket.destroy());
  });
  // Only a fault closes a connection, never the clock.
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
      // Node counts those without any request as busy: what was opened for a call that was given up meanwhile.
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
