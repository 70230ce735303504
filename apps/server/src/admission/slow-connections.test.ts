import { EventEmitter } from "node:events";
import { type Server } from "node:http";
import { pino } from "pino";
import { expect, it, vi } from "vitest";
import { closeSlowConnections } from "./slow-connections.ts";

/** A server with its own clock, and with connections that transfer bytes when the test says so. */
function fakeServer(minBytesPerS: number) {
  const server = new EventEmitter();
  const clock = { seconds: 0 };
  const connections = closeSlowConnections(server as Server, {
    minBytesPerS,
    log: pino({ level: "silent" }),
    now: () => clock.seconds * 1000,
  });
  const connect = () => {
    const socket = Object.assign(new EventEmitter(), {
      bytesRead: 0,
      bytesWritten: 0,
      writableLength: 0,
      destroy: vi.fn<() => void>(),
    });
    server.emit("connection", socket);
    return {
      socket,
      request: (complete: boolean) => {
        const incoming = { socket, complete };
        server.emit("request", incoming);
        return incoming;
      },
      isClosedAt: (seconds: number): boolean => {
        clock.seconds = seconds;
        connections.sweep();
        return socket.destroy.mock.calls.length > 0;
      },
    };
  };
  return { connect, connections };
}

it("closes a connection whose body arrives too slowly, when the time for its bytes is over", () => {
  const { connect, connections } = fakeServer(500);
  using _ = connections;
  const { socket, request, isClosedAt } = connect();
  request(false);
  expect(isClosedAt(20)).toBe(false);
  socket.bytesRead = 5000;
  expect(isClosedAt(30)).toBe(false);
  expect(isClosedAt(31)).toBe(true);
});

it("does not close a connection whose body has arrived, however long the response takes", () => {
  const { connect, connections } = fakeServer(500);
  using _ = connections;
  const { request, isClosedAt } = connect();
  const incoming = request(false);
  expect(isClosedAt(19)).toBe(false);
  incoming.complete = true;
  expect(isClosedAt(100_000)).toBe(false);
});

it("closes only a connection that does not read its response", () => {
  const { connect, connections } = fakeServer(500);
  using _ = connections;
  const [stalled, slow, done] = [connect(), connect(), connect()];
  for (const { socket, request } of [stalled, slow, done]) {
    request(true);
    socket.bytesWritten = 100_000;
    socket.writableLength = 60_000;
  }
  expect(stalled.isClosedAt(100)).toBe(false);
  done.socket.writableLength = 0;
  slow.socket.writableLength = 30_000;
  expect(stalled.isClosedAt(121)).toBe(true);
  expect([slow.isClosedAt(179), slow.isClosedAt(181)]).toEqual([false, true]);
  expect(done.isClosedAt(100_000)).toBe(false);
  // The time of a new response begins with that response.
  done.socket.bytesWritten = 200_000;
  done.socket.writableLength = 50_000;
  expect(done.isClosedAt(100_001)).toBe(false);
  expect(done.isClosedAt(100_022)).toBe(true);
});

it("0 bytes a second mean no limit", () => {
  const { connect, connections } = fakeServer(0);
  using _ = connections;
  const { request, isClosedAt } = connect();
  request(false);
  expect(isClosedAt(1e6)).toBe(false);
});

it("forgets connections that are closed", () => {
  const { connect, connections } = fakeServer(500);
  using _ = connections;
  const { socket, request, isClosedAt } = connect();
  request(false);
  socket.emit("close");
  expect(isClosedAt(1e6)).toBe(false);
});
