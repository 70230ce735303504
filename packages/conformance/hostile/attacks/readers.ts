import { connect, type Socket } from "node:net";
import { expect } from "vitest";
import type { Attack } from "../attack.ts";
import { isLong } from "../mode.ts";
import { MANY } from "../sources/hostile-catalog.ts";
import { head, STRANGER_HEADERS, wait } from "../stranger.ts";

/** A connection that sends a request and then reads nothing, unless the test says so. */
function send(port: number, request: string): Socket {
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => undefined);
  socket.write(request);
  return socket;
}

/** Reads until the first bytes come, or the server closes the connection, and then stops reading. */
const untilAnswered = (socket: Socket): Promise<Buffer> =>
  new Promise((resolve) => {
    socket.once("data", (data: Buffer) => {
      socket.pause();
      resolve(data);
    });
    socket.once("close", () => {
      resolve(Buffer.alloc(0));
    });
  });

/** Not the promise of node:events, which fails when the server resets the connection. */
const closed = (socket: Socket): Promise<void> =>
  new Promise((resolve) => {
    if (socket.closed) resolve();
    else
      socket.once("close", () => {
        resolve();
      });
  });

/** Reads the rest of a response; whether all of it came. */
async function isWhole(socket: Socket, first: Buffer): Promise<boolean> {
  const length = Number(/content-length: (\d+)/i.exec(first.toString("latin1"))?.[1]);
  const bodyAt = first.indexOf("\r\n\r\n") + 4;
  let left = length - (first.length - bodyAt);
  socket.on("data", (data: Buffer) => {
    left -= data.length;
    if (left <= 0) socket.destroy();
  });
  socket.resume();
  await closed(socket);
  return left <= 0;
}

/** Many geometries in few places, so that the results are cached and the response is all that the server makes. */
const geometries = (count: number, round: number): object[] =>
  Array.from({ length: count }, (_, index) => ({
    type: "Point",
    coordinates: [0.5 + (index % 20) / 40, 0.5 + (round % 100) / 1000],
  }));

const post = (path: string, body: object, more = ""): string => {
  const json = JSON.stringify(body);
  return `${head(path, "POST", json.length, more)}${json}`;
};

/** Responses of 6 MB, of which the buffers of the system take a part. */
const UNREAD = isLong ? 100 : 32;
const unreadBatches: Attack = {
  name: `${UNREAD} large responses that are not read`,
  run: async ({ port, round }) => {
    const body = { geometries: geometries(500, round), dataset_ids: MANY };
    const sockets: Socket[] = [];
    const answered: Buffer[] = [];
    // One after another: together their results would be refused before they are written.
    for (let index = 0; index < UNREAD; index++) {
      const socket = send(port, post("/trpc/batchExtract", body));
      sockets.push(socket);
      answered.push(await untilAnswered(socket));
    }
    for (const first of answered) expect(first.toString("latin1", 0, 12)).toBe("HTTP/1.1 200");
    await wait(500);
    const whole = await Promise.all(
      sockets.map((socket, index) => isWhole(socket, answered[index] ?? Buffer.alloc(0))),
    );
    // More than MAX_UNREAD_BYTES waited, so some were closed; what the system's buffers hold is read by all.
    expect(whole).toContain(false);
  },
};

const STREAMS = isLong ? 400 : 60;
const unreadStreams: Attack = {
  name: `${STREAMS} streams that are not read`,
  run: async ({ port, round }) => {
    const body = { "0": { geometries: geometries(1000, round), dataset_ids: MANY } };
    const request = post(
      "/trpc/batchExtractStream?batch=1",
      body,
      "trpc-accept: application/jsonl\r\n",
    );
    const sockets = Array.from({ length: STREAMS }, () => send(port, request));
    await Promise.all(sockets.map(untilAnswered));
    await wait(500);
    for (const socket of sockets) socket.destroy();
  },
};

const CONNECTIONS = 400;
/** The server gives a body 20 seconds, and looks at connections every five. */
const DRIP_S = isLong ? 30 : 3;
/** Bodies of a byte a second: others do not wait, and in the end the server closes the connections. */
const drips: Attack = {
  name: `${CONNECTIONS} bodies of a byte a second`,
  run: async ({ port }) => {
    let closedByServer = 0;
    const sockets = Array.from({ length: CONNECTIONS }, () => {
      const socket = send(port, `${head("/api/v1/extract", "POST", 100_000)}{`);
      socket.on("close", () => {
        closedByServer += 1;
      });
      return socket.resume();
    });
    for (let second = 0; second < DRIP_S; second++) {
      await wait(1000);
      for (const socket of sockets) socket.write(" ");
    }
    if (isLong) expect(closedByServer).toBe(CONNECTIONS);
    for (const socket of sockets) socket.destroy();
  },
};

const PIPELINES = 20;
const REQUESTS = 1000;
const PATHS = ["/docs", "/openapi.json", "/livez", "/", "/metrics"];
/** More than may wait: the server closes the connection, and answers few before. */
const pipelines: Attack = {
  name: `${PIPELINES} connections with ${REQUESTS} pipelined requests each`,
  run: async ({ port }) => {
    await Promise.all(
      Array.from({ length: PIPELINES }, async (_, index) => {
        const socket = send(
          port,
          head(PATHS[index % PATHS.length] ?? "/", "GET", 0).repeat(REQUESTS),
        );
        let bytes = 0;
        socket.on("data", (data: Buffer) => {
          bytes += data.length;
        });
        await closed(socket);
        expect(bytes).toBeLessThan(17 * 200_000);
      }),
    );
  },
};

/** Pages and documents, which anybody may have without a key: thousands at once, as a browser with no cache asks. */
const PAGES = isLong ? 5000 : 1000;
const pages: Attack = {
  name: `${PAGES} requests for pages and documents`,
  run: async ({ port }) => {
    let at = 0;
    const ask = async (): Promise<void> => {
      while (at < PAGES) {
        const path = PATHS[(at += 1) % PATHS.length] ?? "/";
        const response = await fetch(`http://127.0.0.1:${port}${path}`, {
          headers: STRANGER_HEADERS,
        });
        await response.arrayBuffer();
        expect([path, [200, 404].includes(response.status)]).toEqual([path, true]);
      }
    };
    await Promise.all(Array.from({ length: 100 }, ask));
  },
};

export const READER_ATTACKS: readonly Attack[] = [
  drips,
  unreadBatches,
  unreadStreams,
  pipelines,
  pages,
];
