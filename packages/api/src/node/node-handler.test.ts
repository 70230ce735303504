import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fakeCas } from "@cas/test-doubles";
import { createTrpcApi } from "../trpc/trpc-api.ts";
import { type FetchApi, toNodeHandler } from "./node-handler.ts";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** Serves a listener on a free port. */
async function listen(
  listener: (incoming: IncomingMessage, outgoing: ServerResponse) => void,
): Promise<number> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
}

/** Serves a fetch function on a free port. */
const serve = (fetchApi: FetchApi["fetch"]): Promise<number> =>
  listen(toNodeHandler({ fetch: fetchApi }));

describe("a handler of Node", () => {
  it("passes method, path, headers and body on, and several cookies back", async () => {
    const port = await serve(async (given) => {
      const headers = new Headers([
        ["set-cookie", "a=1"],
        ["set-cookie", "b=2"],
      ]);
      const { pathname, search } = new URL(given.url);
      const seen = [
        given.method,
        pathname + search,
        given.headers.get("x-own"),
        await given.text(),
      ];
      return Response.json(seen, { status: 201, headers });
    });
    const response = await fetch(`http://127.0.0.1:${port}/a%20b?c=d`, {
      method: "PUT",
      headers: { "x-own": "1" },
      body: "body",
    });
    expect(response.status).toBe(201);
    expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(await response.json()).toEqual(["PUT", "/a%20b?c=d", "1", "body"]);
  });

  it("rejects a request whose host is not valid", async () => {
    const port = await serve(() => new Response("never"));
    const socket = connect(port, "127.0.0.1");
    socket.end("GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n");
    expect(await text(socket)).toMatch(/^HTTP\/1.1 400 [^]*The request cannot be read/);
  });

  it("a failure of the API is the error of the framework, or a 500 that tells nothing", async () => {
    const failing = () => Promise.reject(new RangeError("/srv/secret"));
    const alone = await fetch(`http://127.0.0.1:${await serve(failing)}/`);
    expect([alone.status, await alone.text()]).toEqual([500, "Internal server error"]);
    const handle = toNodeHandler({ fetch: failing });
    const port = await listen((incoming, outgoing) => {
      handle(incoming, outgoing, (error) => outgoing.end(String(error)));
    });
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe("RangeError: /srv/secret");
  });

  it("a caller that leaves aborts the request and stops its stream", async () => {
    const stopped = Promise.withResolvers<void>();
    const aborted = Promise.withResolvers<void>();
    const port = await serve((given) => {
      given.signal.addEventListener("abort", () => {
        aborted.resolve();
      });
      const body = new ReadableStream({
        pull: (controller) => {
          controller.enqueue(new Uint8Array(1024));
        },
        cancel: () => {
          stopped.resolve();
        },
      });
      return new Response(body);
    });
    const call = request({ port, host: "127.0.0.1" }).end();
    const [response] = (await once(call, "response")) as [IncomingMessage];
    await once(response, "data");
    response.destroy();
    expect(await Promise.all([stopped.promise, aborted.promise])).toHaveLength(2);
  });

  it("a complete response aborts nothing", async () => {
    const onAbort = vi.fn<() => void>();
    const port = await serve((given) => {
      given.signal.addEventListener("abort", onAbort);
      return new Response("done");
    });
    const call = request({ port, host: "127.0.0.1", agent: false }).end();
    const [response] = (await once(call, "response")) as [IncomingMessage];
    expect(await text(response)).toBe("done");
    await once(call, "close");
    expect(onAbort).not.toHaveBeenCalled();
  });

  it("a stream that breaks off closes the connection", async () => {
    const port = await serve(() => {
      const body = new ReadableStream({
        start: (controller) => {
          controller.enqueue(new TextEncoder().encode("begun"));
        },
        pull: (controller) => {
          controller.error(new RangeError("lost"));
        },
      });
      return new Response(body);
    });
    const read = fetch(`http://127.0.0.1:${port}/`).then((response) => response.text());
    await expect(read).rejects.toThrow("terminated");
  });

  it("hands on the requests of other paths, with their bodies untouched", async () => {
    const handle = toNodeHandler(createTrpcApi(fakeCas(), { endpoint: "/trpc" }));
    const port = await listen((incoming, outgoing) => {
      handle(incoming, outgoing, () => {
        void text(incoming).then((body) => outgoing.end(`host: ${body}`));
      });
    });
    const other = await fetch(`http://127.0.0.1:${port}/other`, { method: "POST", body: "mine" });
    expect(await other.text()).toBe("host: mine");
    expect((await fetch(`http://127.0.0.1:${port}/trpc/health`)).status).toBe(200);
    const unknown = await fetch(`http://127.0.0.1:${port}/trpc/nope`);
    expect(unknown.status).toBe(404);
    expect(await unknown.json()).toMatchObject({
      error: { data: { cas: { error_type: "not_found" } } },
    });
  });
});
