import { EventEmitter, once } from "node:events";
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { SharedTurn } from "@cas/models";
import { expect, it } from "vitest";
import { oneAtATime } from "./one-at-a-time.ts";
import { requestsInTurn } from "./requests-in-turn.ts";

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const callerOf = ({ headers }: IncomingMessage): string => String(headers["caller"]);

/** An event loop that turns on demand, and a clock that work advances. */
function makeLoop() {
  let next: (() => void) | undefined;
  const clock = { now: 0 };
  return {
    /** Uses time of the turn. */
    work: (milliseconds: number): void => {
      clock.now += milliseconds;
    },
    turn: new SharedTurn(
      () => clock.now,
      (begin) => {
        next = begin;
      },
    ),
    /** Turns until no work waits, and returns what `count` said after each turn. */
    turnUntilEmpty: async (count: () => number): Promise<number[]> => {
      const counts: number[] = [];
      await settled();
      for (let resume = next; resume !== undefined; resume = next) {
        next = undefined;
        resume();
        await settled();
        counts.push(count());
      }
      return counts;
    },
  };
}

/** Milliseconds that each request takes before it waits for the first time, and to end when its caller has left. */
const TAKES_MS = 4;

/** Requests without a server: they begin when the loop turns. */
function makeRequests(probes = makeLoop()) {
  const loop = makeLoop();
  const begun: string[] = [];
  const left: string[] = [];
  const requests = requestsInTurn({
    turn: loop.turn,
    probeTurn: probes.turn,
    turned: settled,
    callerOf,
    onLeft: (request) => left.push(callerOf(request)),
  });
  const listener = requests.begin((request) => {
    begun.push(request.url === "/" ? callerOf(request) : String(request.url));
    loop.work(TAKES_MS);
    if (request.url !== "/") probes.work(TAKES_MS);
  });
  const send = (caller: string, url = "/"): EventEmitter => {
    const response = new EventEmitter();
    listener({ headers: { caller }, url, socket: {} } as never, response as never);
    return response;
  };
  return { loop, begun, left, send };
}

it("begins a few requests in the first turn, and then one in each, of each caller in turn", async () => {
  const { loop, begun, send } = makeRequests();
  for (let sent = 0; sent < 20; sent++) send("stranger");
  send("honest");
  const counts = await loop.turnUntilEmpty(() => begun.length);
  // 12 ms in the first turn.
  expect(counts.slice(0, 18)).toEqual(Array.from({ length: 18 }, (_, index) => index + 4));
  expect(begun.indexOf("honest")).toBe(3);
});

it("begins a probe at once, also of a network whose requests wait", async () => {
  const { loop, begun, send } = makeRequests();
  for (let sent = 0; sent < 20; sent++) send("stranger");
  send("stranger", "/livez");
  await loop.turnUntilEmpty(() => begun.length);
  expect(begun.indexOf("/livez")).toBe(0);
});

it("begins a few probes in the first turn, and then one in each", async () => {
  const probes = makeLoop();
  const { begun, send } = makeRequests(probes);
  for (let sent = 0; sent < 20; sent++) {
    send("stranger", "/livez");
    // Each connection is read on its own.
    await settled();
  }
  expect(begun).toHaveLength(3);
  const counts = await probes.turnUntilEmpty(() => begun.length);
  expect(counts.slice(0, 17)).toEqual(Array.from({ length: 17 }, (_, index) => index + 4));
});

it("does not begin a request whose caller has left, and takes no turn for it", async () => {
  const { loop, begun, left, send } = makeRequests();
  const responses = Array.from({ length: 100 }, () => send("stranger"));
  send("honest");
  for (const response of responses) response.emit("close");
  const counts = await loop.turnUntilEmpty(() => begun.length);
  expect(begun).toEqual(["honest"]);
  expect(left).toHaveLength(100);
  expect(counts).toHaveLength(1);
});

/** A server whose requests are held, and connections to it. */
async function startHolding(listener: RequestListener) {
  const loop = makeLoop();
  const free = { pause: () => undefined };
  const requests = requestsInTurn({
    turn: free,
    leavingTurn: loop.turn,
    turned: settled,
    callerOf,
  });
  const server = createServer(requests.classes, oneAtATime(requests.begin(listener)));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    loop,
    server,
    connect: (text: string): Socket => {
      const socket = connect(port, "127.0.0.1");
      socket.on("error", () => undefined);
      socket.write(text);
      return socket;
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const head = (caller: string, more = ""): string =>
  `POST / HTTP/1.1\r\nhost: x\r\ncaller: ${caller}\r\n${more}\r\n`;

it("ends the requests of a caller who has left in turn, of each caller in turn", async () => {
  const REQUESTS = 8;
  const ended: string[] = [];
  const begun = Promise.withResolvers<void>();
  const closed = Promise.withResolvers<void>();
  let [count, connections] = [0, 0];
  await using server = await startHolding((request, response) => {
    response.once("close", () => {
      ended.push(callerOf(request));
      server.loop.work(TAKES_MS);
    });
    if (++count === REQUESTS) begun.resolve();
  });
  server.server.on("connection", (socket) => {
    socket.once("close", () => {
      if (++connections === REQUESTS) closed.resolve();
    });
  });
  const sockets = Array.from({ length: REQUESTS }, (_, index) =>
    server.connect(head(index < REQUESTS - 1 ? "stranger" : "honest")),
  );
  await begun.promise;
  for (const socket of sockets) socket.destroy();
  await closed.promise;
  const counts = await server.loop.turnUntilEmpty(() => ended.length);
  // 12 ms in the first turn, then one request in each.
  expect(counts).toEqual([4, 5, 6, 7, 8, 8]);
  expect(ended.indexOf("honest")).toBeLessThan(6);
});

it("a response tells of a caller who has left before the body that breaks off", async () => {
  const told: string[] = [];
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
  const { promise: broken, resolve: breakOff } = Promise.withResolvers<void>();
  await using server = await startHolding((request, response: ServerResponse) => {
    response.once("close", () => told.push("response"));
    request.on("error", ({ message }) => {
      told.push(message);
      breakOff();
    });
    request.once("data", begin);
  });
  const socket = server.connect(`${head("a", "content-length: 10\r\n")}12345`);
  await begun;
  socket.destroy();
  await broken;
  expect(told).toEqual(["response", "aborted"]);
});

it("a response that is taken tells at once, without a turn", async () => {
  let waits = 0;
  const requests = requestsInTurn({
    turn: {
      pause: () => {
        waits += 1;
        return undefined;
      },
    },
    callerOf,
  });
  const closed = Promise.withResolvers<void>();
  const server = createServer(
    requests.classes,
    requests.begin((_request, response) => {
      response.once("close", closed.resolve);
      response.end("ok");
    }),
  );
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  expect(await response.text()).toBe("ok");
  await closed.promise;
  // The one in which it began.
  expect(waits).toBe(1);
  server.closeAllConnections();
  await once(server.close(), "close");
});
