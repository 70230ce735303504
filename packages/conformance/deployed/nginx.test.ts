import { type EventEmitter, once } from "node:events";
import { type IncomingMessage, request as httpRequest, type ServerResponse } from "node:http";
import { connect } from "node:net";
import type { AppRouter } from "@cas/api";
import { DEFAULT_MAX_BODY_BYTES } from "@cas/api";
import { fromTrpcError } from "@cas/api/client";
import { readEnvironment } from "@cas/server/environment";
import { startUpstream } from "@cas/server/test/start-upstream";
import { createTRPCClient, httpLink } from "@trpc/client";
import { describe, expect, it } from "vitest";
import { freePort } from "../src/free-port.ts";
import { nginxConfiguration, startNginx } from "./nginx.ts";

const post = (url: string, body = "{}"): Promise<Response> =>
  fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body });

/** Responds when the whole body has arrived. */
function respond(request: IncomingMessage, response: ServerResponse): void {
  request.resume();
  request.on("end", () => response.end("{}"));
}

describe("a replica that ends in the middle of a request", () => {
  /** Two replicas that end the connection with each request. */
  async function sendToBoth(method: string): Promise<{ status: number; given: number }> {
    let given = 0;
    const ending = (request: IncomingMessage): void => {
      given += 1;
      request.socket.destroy();
    };
    await using first = await startUpstream(ending);
    await using second = await startUpstream(ending);
    await using nginx = await startNginx(first.url, second.url);
    const init = method === "POST" ? { method, body: "[[[[" } : { method };
    const { status } = await fetch(`${nginx.url}/api/v1/extract`, init);
    return { status, given };
  }

  it("a POST is not sent to the other replica", async () => {
    expect(await sendToBoth("POST")).toEqual({ status: 502, given: 1 });
  });

  it("a GET is sent to the other replica", async () => {
    expect(await sendToBoth("GET")).toEqual({ status: 502, given: 2 });
  });

  it("a POST that reached no replica is sent to the other one", async () => {
    await using only = await startUpstream(respond);
    await using nginx = await startNginx(`http://127.0.0.1:${await freePort()}`, only.url);
    const responses = await Promise.all([1, 2, 3, 4].map(() => post(`${nginx.url}/trpc/extract`)));
    expect(responses.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  });
});

describe("logs", () => {
  it("have the status of each replica, and no query", async () => {
    await using upstream = await startUpstream((request, response) => {
      if (request.url?.includes("ends") === true) request.socket.destroy();
      else respond(request, response);
    });
    const away = `http://127.0.0.1:${await freePort()}`;
    const rate = { "rate=100r/s": "rate=1r/s", "burst=200": "burst=1" };
    await using nginx = await startNginx(upstream.url, away, rate);
    // Passed on, refused by the limit of the rate, too large, and ended by a replica.
    const statuses = [
      (await post(`${nginx.url}/trpc/extract?ends&query=1`)).status,
      ...(await Promise.all(
        [1, 2, 3, 4].map(() =>
          fetch(`${nginx.url}/trpc/datasets?query=2`).then(({ status }) => status),
        ),
      )),
      (await post(`${nginx.url}/trpc/extract?query=3`, " ".repeat(9 * 1024 ** 2))).status,
    ];
    expect(statuses).toContain(502);
    expect(statuses).toContain(429);
    const { access, error } = await nginx.logs();
    expect(access).toMatch(/"POST \/trpc\/extract" 502 .* 127\.0\.0\.1:\d+.* 502/);
    expect(access).toMatch(/"GET \/trpc\/datasets" 429 /);
    expect(access + error).not.toContain("query");
  });
});

describe("bodies", () => {
  it("up to the limit of the server pass; larger ones are rejected in the form of each API", async () => {
    const most = readEnvironment({}).MAX_BODY_BYTES;
    expect([most, nginxConfiguration]).toEqual([
      DEFAULT_MAX_BODY_BYTES,
      expect.stringContaining(`client_max_body_size ${most / 1024 ** 2}m;`),
    ]);
    await using upstream = await startUpstream(respond);
    await using nginx = await startNginx(upstream.url, upstream.url);
    expect((await post(`${nginx.url}/api/v1/extract`, " ".repeat(most))).status).toBe(200);
    const response = await post(`${nginx.url}/api/v1/extract`, " ".repeat(most + 1));
    const id = response.headers.get("x-request-id");
    expect(id).toMatch(/^[0-9a-f]{32}$/);
    expect([response.status, response.headers.get("content-type"), await response.json()]).toEqual([
      413,
      "application/json",
      {
        error: {
          type: "payload_too_large",
          message: `The body is larger than ${most} bytes; send fewer or simpler geometries`,
          request_id: id,
        },
      },
    ]);
    expect(await failureOf(nginx.url, "x".repeat(most))).toMatchObject({
      errorType: "payload_too_large",
      statusCode: 413,
      message: `The body is larger than ${most} bytes; send fewer or simpler geometries`,
    });
  });

  it("that stop arriving are dropped, and no replica gets them", async () => {
    let given = 0;
    await using upstream = await startUpstream((request, response) => {
      given += 1;
      respond(request, response);
    });
    const changes = { "client_body_timeout 10s": "client_body_timeout 1s" };
    await using nginx = await startNginx(upstream.url, upstream.url, changes);
    const { port } = new URL(nginx.url);
    const unfinished = httpRequest({
      port,
      host: "127.0.0.1",
      method: "POST",
      path: "/api/v1/extract",
      headers: { "content-length": 1000 },
    });
    unfinished.write("{");
    await ended(unfinished);
    expect(given).toBe(0);
  });

  it("of requests with an endless head are not waited for", async () => {
    await using upstream = await startUpstream(respond);
    const changes = { "client_header_timeout 10s": "client_header_timeout 1s" };
    await using nginx = await startNginx(upstream.url, upstream.url, changes);
    const socket = connect(Number(new URL(nginx.url).port), "127.0.0.1");
    socket.write("GET / HTTP/1.1\r\nHost: a\r\n");
    await ended(socket);
    expect(socket.bytesRead).toBe(0);
  });
});

describe("one address", () => {
  /** No new request is allowed while a test runs. */
  const SLOW = { "rate=100r/s": "rate=1r/m" };
  const BURST = 200;

  it("may send a limited number of requests at once, and gets Retry-After", async () => {
    await using upstream = await startUpstream(respond);
    await using nginx = await startNginx(upstream.url, upstream.url, SLOW);
    const statuses: number[] = [];
    for (let request = 0; request < BURST + 3; request++) {
      const response = await fetch(`${nginx.url}/health`);
      await response.arrayBuffer();
      statuses.push(response.status);
    }
    expect(statuses.indexOf(429)).toBe(BURST + 1);
    const refused = await post(`${nginx.url}/api/v1/extract`);
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "1"]);
    expect(await refused.json()).toMatchObject({ error: { type: "rate_limited" } });
    expect(await failureOf(nginx.url, "")).toMatchObject({
      errorType: "rate_limited",
      statusCode: 429,
      retryAfter: 1,
    });
  });

  it("may have a limited number of requests in flight, and the others are rejected", async () => {
    const most = Number(/limit_conn connections (\d+);/.exec(nginxConfiguration)?.[1]);
    const waiting: ServerResponse[] = [];
    const full = Promise.withResolvers<void>();
    await using upstream = await startUpstream((request, response) => {
      request.resume();
      waiting.push(response);
      if (waiting.length === most) full.resolve();
    });
    await using nginx = await startNginx(upstream.url, upstream.url);
    const held = Array.from({ length: most }, () => post(`${nginx.url}/api/v1/extract`));
    await full.promise;
    expect((await post(`${nginx.url}/api/v1/extract`)).status).toBe(429);
    for (const response of waiting) response.end("{}");
    expect((await Promise.all(held)).map(({ status }) => status)).toEqual(
      Array.from({ length: most }, () => 200),
    );
  });
});

/** Resolves when nginx has reset a connection. */
async function ended(connection: EventEmitter): Promise<void> {
  const closed = new Promise((resolve) => connection.once("close", resolve));
  const [error] = (await once(connection, "error")) as [NodeJS.ErrnoException];
  expect(error.code).toBe("ECONNRESET");
  await closed;
}

/** The error of a call over tRPC, as its caller gets it. */
async function failureOf(url: string, slug: string): Promise<unknown> {
  const client = createTRPCClient<AppRouter>({
    links: [httpLink({ url: `${url}/trpc`, methodOverride: "POST" })],
  });
  return client.provider.query({ slug }).then(
    () => undefined,
    (error: unknown) => fromTrpcError(error),
  );
}
