import type { IncomingMessage, ServerResponse } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import { inspect } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createFakeClock } from "../../../test/fake-clock.ts";
import { neverAborted } from "../../../test/never-aborted.ts";
import { startTestServer } from "../../../test/test-server.ts";
import { AllowedHosts } from "./allowed-hosts.ts";
import { HttpClient } from "./http-client.ts";
import type { Lookup } from "./public-address.ts";

afterEach(() => {
  vi.useRealTimers();
});

const toLoopback: Lookup = (_name, _options, callback) => {
  callback(null, [{ address: "127.0.0.1", family: 4 }]);
};

async function openServer(handler: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = await startTestServer(handler);
  const clock = createFakeClock();
  const http = new HttpClient(clock, () => 0, toLoopback);
  const { port } = new URL(server.url);
  return {
    asked: server.asked,
    clock,
    port,
    ask: async (url: string, fields: ConstructorParameters<typeof AllowedHosts>[1] = {}) => {
      const hosts = new AllowedHosts([new URL(server.url)], fields);
      const question = { url: new URL(url, server.url), maxBytes: 1e6, signal: neverAborted };
      return (await http.within(hosts).ask(question)).body.length;
    },
    [Symbol.asyncDispose]: async () => {
      await http[Symbol.asyncDispose]();
      await server[Symbol.asyncDispose]();
    },
  };
}

describe("HttpClient", () => {
  it("does not connect to an allowed name with a private address, also if an earlier look-up was public", async () => {
    await using lab = await openServer((_request, response) => response.end("secret"));
    const url = `http://rebound.test:${lab.port}/x`;
    await expect(lab.ask(url, { allowed_hosts: [`rebound.test:${lab.port}`] })).rejects.toThrow(
      /address that is not public/,
    );
    await expect(lab.ask(url, { allowed_hosts: ["*.test"] })).rejects.toThrow(/does not name/);
    expect([lab.asked, lab.clock.sleeps]).toEqual([[], []]);
  });

  it("does not reuse a connection to a private host for a host that must be public", async () => {
    await using lab = await openServer((_request, response) => response.end("secret"));
    const [host, url] = [`localhost:${lab.port}`, `http://localhost:${lab.port}/x`];
    expect(await lab.ask(url, { private_hosts: [host] })).toBe(6);
    await expect(lab.ask(url, { allowed_hosts: [host] })).rejects.toThrow(/not public/);
    expect(lab.asked).toEqual(["GET /x"]);
  });

  it.each(["http://169.254.169.254/latest", "http://[::1]:1/x", "http://data.test/x"])(
    "follows no redirect to %s",
    async (location) => {
      await using lab = await openServer((_request, response) =>
        response.writeHead(302, { location }).end(),
      );
      await expect(lab.ask("/x")).rejects.toThrow(/does not name/);
      expect(lab.asked).toEqual(["GET /x"]);
    },
  );

  it("waits until a date of Retry-After by the clock of the server, up to the maximum", async () => {
    const dates = ["Thu, 01 Jan 2032 00:00:04 GMT", "Thu, 01 Jan 2032 00:01:00 GMT"];
    await using lab = await openServer((_request, response) => {
      response
        .writeHead(503, { date: "Thu, 01 Jan 2032 00:00:00 GMT", "retry-after": dates.shift() })
        .end();
    });
    await expect(lab.ask("/x")).rejects.toThrow(/responded with status 503/);
    expect([lab.asked.length, lab.clock.sleeps]).toEqual([2, [4000]]);
  });

  it.each([200, 404])("aborts a body of status %d that arrives too slowly", async (status) => {
    const dripping = Promise.withResolvers<void>();
    const closed = Promise.withResolvers<void>();
    await using lab = await openServer((request, response) => {
      request.socket.once("close", () => {
        closed.resolve();
      });
      response.writeHead(status).write("drop", () => {
        dripping.resolve();
      });
    });
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const asking = lab.ask("/x");
    asking.catch(() => undefined);
    await dripping.promise;
    // The client gets the head some turns later, and measures the pace from then on.
    while (vi.getTimerCount() === 0) await new Promise(setImmediate);
    await vi.advanceTimersByTimeAsync(10_000);
    await expect(asking).rejects.toThrow(/less than 1 KiB a second/);
    await closed.promise;
  });

  it("keeps no bytes of a server that repeats the request, not in HTTP, in its error", async () => {
    let seen = "";
    const server = createServer((socket) => {
      socket.on("error", () => undefined);
      socket.on("data", (data: Buffer) => {
        seen += data.toString();
        socket.end(data);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    await using http = new HttpClient(createFakeClock(), () => 0);
    const url = new URL(`http://127.0.0.1:${port}/a.tif?sig=signature`);
    const failure: unknown = await http
      .within(new AllowedHosts([url], {}))
      .ask({ url, maxBytes: 1e6, signal: neverAborted })
      .catch((error: unknown) => error);
    expect(seen).toContain("sig=signature");
    const text = inspect(failure, { depth: Number.POSITIVE_INFINITY, showHidden: true });
    expect(text).toContain("HTTPParserError");
    expect(text).not.toContain("signature");
    await new Promise((resolve) => server.close(resolve));
  });

  it("leaves connections to other files while one file uses its maximum", async () => {
    const held: ServerResponse[] = [];
    const six = Promise.withResolvers<void>();
    let isHolding = true;
    await using lab = await openServer((request, response) => {
      if (!isHolding || request.url?.startsWith("/slow") !== true) {
        response.end("done");
        return;
      }
      held.push(response);
      if (held.length === 6) six.resolve();
    });
    const slow = Array.from({ length: 20 }, (_, index) => lab.ask(`/slow?${index}`));
    await six.promise;
    expect([await lab.ask("/quick"), held.length]).toEqual([4, 6]);
    isHolding = false;
    for (const response of held) response.end("slow");
    const all = Promise.all(slow);
    expect(await all).toEqual(Array.from({ length: 20 }, () => 4));
  });
});
