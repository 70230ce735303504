import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { expect, it } from "vitest";
import { oneAtATime } from "./one-at-a-time.ts";

/** A server that answers when the test says so, and a connection to it. */
async function startHeld(requests: number) {
  const begun: string[] = [];
  const held: ServerResponse[] = [];
  const { promise: first, resolve } = Promise.withResolvers<void>();
  const server = createServer(
    oneAtATime(({ url = "" }, response) => {
      begun.push(url);
      held.push(response);
      resolve();
    }),
  );
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const socket: Socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.on("error", () => undefined);
  const request = (index: number): string => `GET /${index} HTTP/1.1\r\nhost: x\r\n\r\n`;
  socket.write(Array.from({ length: requests }, (_, index) => request(index)).join(""));
  await first;
  return {
    begun,
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
  const [response] = server.held;
  server.socket.destroy();
  if (response !== undefined) await once(response, "close");
  expect(server.begun).toEqual(["/0"]);
});
