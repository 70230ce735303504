import { request } from "node:http";
import { connect, type Socket } from "node:net";
import pMap from "p-map";
import { expect } from "vitest";
import type { Attack } from "../attack.ts";
import { HANGING } from "../sources/hostile-catalog.ts";
import { head, post, STRANGER_HEADERS, wait } from "../stranger.ts";

const STREAMS = 3000;
/** Streams of this many are open at the same time. */
const AT_ONCE = 300;
/** A caller leaves after this time. */
const LEAVES_MS = 20;

const leftStreams: Attack = {
  name: `${STREAMS} streams that are opened and left`,
  run: async ({ port, round }) => {
    const body = (stream: number): string => {
      const geometries = Array.from({ length: 100 }, (_, index) => ({
        type: "Point",
        coordinates: [stream / 20, round / 100 + index / 1e4],
      }));
      return JSON.stringify({ "0": { geometries, dataset_ids: ["koppen_geiger:climate_class"] } });
    };
    await pMap(
      Array.from({ length: STREAMS }, (_, stream) => stream),
      async (stream) => {
        const sent = request({
          host: "127.0.0.1",
          port,
          path: "/trpc/batchExtractStream?batch=1",
          method: "POST",
          headers: { ...STRANGER_HEADERS, "trpc-accept": "application/jsonl" },
        });
        sent.on("error", () => undefined);
        sent.end(body(stream));
        await wait(LEAVES_MS);
        sent.destroy();
      },
      { concurrency: AT_ONCE },
    );
  },
};

const SLOW = 1500;
/** Those over the share of a caller (MAX_REQUESTS_OF_CALLER) are refused. */
const REFUSED = 1000;
/** How long the others wait until the caller leaves, and how long the end of their work is watched. */
const HELD_MS = 1500;

const slowQuestions: Attack = {
  name: `${SLOW} slow questions of one caller`,
  run: async ({ port, round }) => {
    const left = new AbortController();
    const { promise: areRefused, resolve } = Promise.withResolvers<void>();
    const statuses: number[] = [];
    const asked = Array.from({ length: SLOW }, async (_, index) => {
      const geometry = { type: "Point", coordinates: [index / 100, round / 100] };
      const question = { geometry, dataset_ids: [HANGING] };
      statuses.push((await post(port, "/api/v1/extract", question, left.signal)).status);
      if (statuses.length === REFUSED) resolve();
    });
    await areRefused;
    expect(new Set(statuses)).toEqual(new Set([429]));
    await wait(HELD_MS);
    left.abort();
    await Promise.all(asked);
    await wait(HELD_MS);
  },
};

const CONNECTIONS = 400;

/** Bodies that come byte by byte, and responses that are not read. */
const slowConnections: Attack = {
  name: "slow bodies and slow readers",
  run: async ({ port }) => {
    const open = (text: string): Socket => {
      const socket = connect(port, "127.0.0.1");
      socket.on("error", () => undefined);
      socket.write(text);
      socket.pause();
      return socket;
    };
    const sockets = Array.from({ length: CONNECTIONS }, (_, index) =>
      index % 2 === 0
        ? open(`${head("/api/v1/extract", "POST", 8_000_000)}{`)
        : // Hundreds of responses of 60 kB for one connection whose caller reads none.
          open(head("/openapi.json", "GET", 0).repeat(index % 4 === 1 ? 400 : 10)),
    );
    for (let turn = 0; turn < 10; turn++) {
      await wait(150);
      for (const socket of sockets.filter((_, index) => index % 2 === 0)) socket.write(" ");
    }
    for (const socket of sockets) socket.destroy();
  },
};

/** Requests that are not HTTP, or not allowed. */
const broken: Attack = {
  name: "requests that cannot be parsed",
  run: async ({ port }) => {
    const texts = [
      "\0\0\0\0\r\n\r\n",
      "GET / HTTP/9.9\r\n\r\n",
      `GET /${"a".repeat(100_000)} HTTP/1.1\r\nhost: x\r\n\r\n`,
      `GET / HTTP/1.1\r\nhost: x\r\n${"a: b\r\n".repeat(5000)}\r\n`,
      "POST /api/v1/extract HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nGET /",
      "POST /trpc/extract HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nffffffffffffffff\r\n",
      "GET /api/v1/providers/%E0%A4%A HTTP/1.1\r\nhost: x\r\n\r\n",
      "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    ];
    await pMap(
      Array.from({ length: 400 }, (_, index) => texts[index % texts.length] ?? ""),
      (text) =>
        new Promise<void>((resolve) => {
          const socket = connect(port, "127.0.0.1", () => socket.end(text));
          socket.on("error", () => undefined);
          socket.on("close", () => {
            resolve();
          });
          socket.resume();
        }),
      { concurrency: 50 },
    );
  },
};

export const CALLER_ATTACKS: readonly Attack[] = [
  leftStreams,
  slowQuestions,
  slowConnections,
  broken,
];
