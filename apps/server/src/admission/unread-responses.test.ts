import { EventEmitter } from "node:events";
import type { Socket } from "node:net";
import { pino } from "pino";
import { expect, it } from "vitest";
import { UnreadResponses } from "./unread-responses.ts";

/** A connection whose reader takes what the test says. */
class Connection extends EventEmitter {
  destroyed = false;
  writableLength = 0;
  destroy(): void {
    this.destroyed = true;
    this.emit("close");
  }
}

function makeServer(limit: number) {
  const unread = new UnreadResponses({ limit, log: pino({ level: "silent" }) });
  const send = (caller: string, bytes: number, connection = new Connection()): Connection => {
    connection.writableLength += bytes;
    unread.written(connection as unknown as Socket, caller);
    return connection;
  };
  return { unread, send };
}

it("closes the largest connection of the caller with the most unread bytes", () => {
  const { unread, send } = makeServer(1000);
  const honest = send("honest", 400);
  const small = send("stranger", 250);
  const large = send("stranger", 350);
  expect([honest, small, large].map(({ destroyed }) => destroyed)).toEqual([false, false, false]);
  const last = send("another", 10);
  expect([honest, small, large, last].map(({ destroyed }) => destroyed)).toEqual([
    false,
    false,
    true,
    false,
  ]);
  expect(unread.total).toBe(660);
});

it("closes as many as are needed", () => {
  const { unread, send } = makeServer(1000);
  const connections = Array.from({ length: 30 }, () => send("stranger", 90));
  expect(connections.filter(({ destroyed }) => destroyed)).toHaveLength(19);
  const huge = send("stranger", 5000);
  expect([huge.destroyed, unread.total]).toEqual([true, 990]);
});

it("closes nobody when the others have read meanwhile, and forgets closed connections", () => {
  const { unread, send } = makeServer(1000);
  const connections = Array.from({ length: 10 }, () => send("reader", 100));
  for (const connection of connections) connection.writableLength = 0;
  expect(send("reader", 900).destroyed).toBe(false);
  expect(unread.total).toBe(900);
  for (const connection of connections) connection.destroy();
  expect(unread.total).toBe(900);
});

it("does not count a response that was taken at once, nor a closed connection twice", () => {
  const { unread, send } = makeServer(1000);
  send("reader", 0);
  const closed = new Connection();
  closed.destroyed = true;
  send("reader", 5000, closed);
  expect(unread.total).toBe(0);
});
