import { Server } from "node:http";
import { pino } from "pino";
import { expect, it, vi } from "vitest";
import { testEnvironment } from "../test/test-environment.ts";
import { startServer } from "./start-server.ts";

// A failure inside the library, which does not reach the application.
vi.mock("@hono/node-server", async (original) => ({
  ...(await original<object>()),
  getRequestListener: () => () => Promise.reject(new RangeError("unforeseen")),
}));

const logged = () => {
  const lines: string[] = [];
  const log = pino({ level: "info" }, { write: (line: string) => lines.push(line) });
  return { log, lines: () => lines.map((line) => JSON.parse(line) as unknown) };
};

it("a request that fails outside the application loses its connection, and is logged", async () => {
  const { log, lines } = logged();
  await using server = await startServer(testEnvironment(), log);
  for (let time = 0; time < 2; time++)
    await expect(fetch(`${server.url}/livez`)).rejects.toThrow("fetch failed");
  const failed = { msg: "request failed", err: expect.objectContaining({ message: "unforeseen" }) };
  expect(lines()).toEqual(
    expect.arrayContaining([expect.objectContaining(failed), expect.objectContaining(failed)]),
  );
});

it("connections that cannot be accepted are logged", async () => {
  const { log, lines } = logged();
  const listen = vi.spyOn(Server.prototype, "listen");
  await using running = await startServer(testEnvironment(), log);
  expect(running.url).toContain("127.0.0.1");
  const [server] = listen.mock.contexts as Server[];
  for (const message of ["accept ENFILE", "accept ENOBUFS"])
    server?.emit("error", new TypeError(message));
  for (const message of ["accept ENFILE", "accept ENOBUFS"])
    expect(lines()).toContainEqual(
      expect.objectContaining({
        msg: "a connection failed",
        err: expect.objectContaining({ message }) as unknown,
      }),
    );
});
