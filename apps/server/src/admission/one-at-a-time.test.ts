import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { expect, it } from "vitest";
import { oneAtATime, PipelinedRequest } from "./one-at-a-time.ts";

/** A server that answers when the test says so, and a connection to it. */
async function startHeld(requests: number, headers = "host: x\r\n") {
  const begun: string[] = [];
  const held: ServerResponse[] = [];
  const { promise: first, resolve } = Promise.withResolvers<void>();
  let parsed = 0;
  class CountedRequest extends PipelinedRequest {
    constructor(incoming: Socket) {
      super(incoming);
      parsed += 1;
    }
  }
  const server = createServer(
    { IncomingMessage: CountedRequest },
    oneAtATime(({ url = "" }, response) => {
      begun.push(url);
      held.push(response);
      resolve();
    }),
  );
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const socket: Socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.on("error", () => undefined);
  const request = (index: number): string => `GET /${index} HTTP/1.1\r\n${headers}\r\n`;
  socket.write(Array.from({ length: requests }, (_, index) => request(index)).join(""));
  return {
    begun,
    first,
    parsed: () => parsed,
    held,
    socket,
    [Symbol.asyncDispose]: async () => {
      socket.destroy();
      server.closeAllConnections();
      await new Promise((resolveClose) => server.close(resolveClose));
    },
  };
}

it("begins the next request of a connection when the response to the last has been taken", async () => {
  await using server = await startHeld(3);
  await server.first;
  expect(server.begun).toEqual(["/0"]);
  let text = "";
  server.socket.on("data", (data: Buffer) => (text += data.toString()));
  for (let index = 0; index < 3; index++) {
    expect(server.begun).toHaveLength(index + 1);
    const [response] = server.held.splice(0, 1);
    const closed = response === undefined ? undefined : once(response, "close");
    response?.end(`answer ${index};`);
    await closed;
  }
  while (!text.includes("answer 2")) await once(server.socket, "data");
  expect(text.match(/answer \d/g)).toEqual(["answer 0", "answer 1", "answer 2"]);
});

it("closes a connection with more requests than may wait", async () => {
  await using server = await startHeld(18);
  await once(server.socket.resume(), "close");
  expect(server.begun).toEqual(["/0"]);
});

it("does not begin the requests of a connection that was closed", async () => {
  await using server = await startHeld(5);
  await server.first;
  const [response] = server.held;
  server.socket.destroy();
  if (response !== undefined) await once(response, "close");
  expect(server.begun).toEqual(["/0"]);
});

// Node refuses requests without a host by itself, and would parse and refuse all of them.
it.each([
  ["requests", "host: x\r\n"],
  ["requests that Node refuses", ""],
])("does not parse the rest of 2,000 %s that come at once", async (_what, headers) => {
  await using server = await startHeld(2000, headers);
  await once(server.socket.resume(), "close");
  expect(server.parsed()).toBe(18);
});

it("answers a request that offers to change the protocol like any other", async () => {
  await using server = await startHeld(1, "host: x\r\nconnection: upgrade\r\nupgrade: h2c\r\n");
  await server.first;
  server.held[0]?.end("answer");
  const [data] = (await once(server.socket, "data")) as [Buffer];
  expect(data.toString()).toMatch(/^HTTP\/1.1 200 OK[^]*answer/);
});
