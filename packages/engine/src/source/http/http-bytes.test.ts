import { isCasError } from "@cas/models";
import { describe, expect, it } from "vitest";
import { createFakeClock } from "../../../test/fake-clock.ts";
import { type Handler, sendRange, startTestServer } from "../../../test/test-server.ts";
import { HttpBytes } from "./http-bytes.ts";
import { HttpClient } from "./http-client.ts";

const KB = 1024;
const file = Uint8Array.from({ length: 200 * KB }, (_, index) => (index * 7 + (index >> 8)) & 0xff);
const good: Handler = (request, response) => {
  sendRange(request, response, file, { etag: '"1"' });
};

/** Opens the file of a server; the waits between attempts are over at once. */
async function setUp(handler: Handler) {
  const server = await startTestServer(handler);
  const clock = createFakeClock();
  const http = new HttpClient(clock, () => 0);
  const url = new URL(`${server.url}/data/dem.tif?signature=s3cret`);
  const place = { name: "dem.tif", id: url.href, address: () => url };
  return {
    server,
    clock,
    open: () => HttpBytes.open(place, http),
    [Symbol.asyncDispose]: async () => {
      await http[Symbol.asyncDispose]();
      await server[Symbol.asyncDispose]();
    },
  };
}

const messageOf = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await work.catch((cause: unknown) => cause);
  if (!isCasError(error, "upstream_error")) throw error;
  return error.message;
};

describe("HttpBytes", () => {
  it("fetches the head once, and ranges that lie together with one request", async () => {
    await using lab = await setUp(good);
    const bytes = await lab.open();
    expect(bytes.size).toBe(200 * KB);
    expect(await bytes.read(10, 4)).toEqual(file.slice(10, 14));
    const ranges = [
      [100 * KB, 1000],
      [40 * KB, 10],
      [101 * KB, 2000],
      [199 * KB, 5000],
    ] as const;
    const read = await Promise.all(ranges.map(([offset, length]) => bytes.read(offset, length)));
    expect(read).toEqual(ranges.map(([offset, length]) => file.slice(offset, offset + length)));
    expect(lab.server.asked.map((line) => line.split(" ").at(-1))).toEqual([
      `0-${32 * KB - 1}`,
      `${40 * KB}-${40 * KB + 9}`,
      `${100 * KB}-${103 * KB - 49}`,
      `${199 * KB}-${200 * KB - 1}`,
    ]);
    expect(await bytes.read(200 * KB, 10)).toEqual(new Uint8Array());
  });

  it.each<[string, Handler]>([
    ["503", (_request, response) => response.writeHead(503).end("busy")],
    ["429", (_request, response) => response.writeHead(429, { "retry-after": "3" }).end()],
    ["a broken connection", (request) => request.socket.destroy()],
    [
      "a body that breaks off",
      (request, response) => {
        response.writeHead(206, {
          "content-range": "bytes 0-32767/204800",
          "content-length": 32768,
        });
        response.write("half", () => request.socket.destroy());
      },
    ],
  ])("asks again after %s", async (kind, bad) => {
    let count = 0;
    await using lab = await setUp((request, response) => {
      count += 1;
      (count < 3 ? bad : good)(request, response);
    });
    const bytes = await lab.open();
    expect(await bytes.read(0, 3)).toEqual(file.slice(0, 3));
    expect(lab.clock.sleeps).toEqual(kind === "429" ? [3000, 3000] : [100, 200]);
  });

  it("gives up after four attempts, or when it should wait for long", async () => {
    await using lab = await setUp((_request, response) => response.writeHead(500).end());
    expect(await messageOf(lab.open())).toBe("Cannot read dem.tif: the server answered 500");
    expect(lab.server.asked).toHaveLength(4);
    await using busy = await setUp((_request, response) =>
      response.writeHead(429, { "retry-after": "3600" }).end(),
    );
    expect(await messageOf(busy.open())).toBe("Cannot read dem.tif: the server answered 429");
    expect(busy.server.asked).toHaveLength(1);
  });

  it.each<[string, string, Handler]>([
    [
      "that has no such file",
      "the server answered 404",
      (_, response) => response.writeHead(404).end(),
    ],
    [
      "that ignores ranges",
      "the server does not answer byte ranges",
      (_, response) => response.writeHead(200).end(file),
    ],
    [
      "that sends a page",
      "the server sent an HTML page",
      (_, response) => response.writeHead(200, { "content-type": "text/html" }).end("<p>Log in"),
    ],
    [
      "that sends other bytes",
      "the server answered other bytes than those that were asked",
      (_, response) => response.writeHead(206, { "content-range": "bytes 5-9/100" }).end("12345"),
    ],
    [
      "that sends fewer bytes than it says",
      "the server answered fewer bytes than it said",
      (_, response) => response.writeHead(206, { "content-range": "bytes 0-99/100" }).end("12345"),
    ],
    [
      "that sends more bytes than it says",
      "the server sent more than 32768 bytes",
      (_, response) =>
        response.writeHead(206, { "content-range": "bytes 0-32767/204800" }).end(file),
    ],
    [
      "that redirects in circles",
      "the server redirects in circles",
      (_, response) => response.writeHead(302, { location: "/again" }).end(),
    ],
    [
      "that redirects to a file",
      "the server redirects to where requests do not go",
      (_, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
    ],
  ])("refuses a server %s", async (_kind, reason, handler) => {
    await using lab = await setUp(handler);
    const message = await messageOf(lab.open());
    expect(message).toBe(`Cannot read dem.tif: ${reason}`);
    expect(lab.clock.sleeps).toEqual([]);
  });

  it("follows a redirect", async () => {
    await using lab = await setUp((request, response) => {
      if (request.url?.startsWith("/data") === true)
        response.writeHead(301, { location: "/moved/dem.tif" }).end();
      else good(request, response);
    });
    expect((await lab.open()).size).toBe(file.length);
  });

  it.each<[string, Record<string, string>, Uint8Array]>([
    ["its ETag", { etag: '"2"' }, file],
    ["its date", { "last-modified": "Fri, 02 Jan 1970 00:00:00 GMT" }, file],
    ["its size", {}, file.subarray(0, 150 * KB)],
  ])(
    "notices by %s that the file was changed, and says so from then on",
    async (_kind, headers, then) => {
      const before = { etag: '"1"', "last-modified": "Thu, 01 Jan 1970 00:00:00 GMT" };
      let isChanged = false;
      await using lab = await setUp((request, response) => {
        if (isChanged) sendRange(request, response, then, { ...before, ...headers });
        else sendRange(request, response, file, before);
      });
      const bytes = await lab.open();
      isChanged = true;
      expect(await messageOf(bytes.read(100 * KB, 10))).toBe(
        "Cannot read dem.tif: it was changed while it was read",
      );
      expect(bytes.isStale).toBe(true);
      expect((await lab.open()).key).not.toBe(bytes.key);
    },
  );

  it("ends what is under way when it is closed", async () => {
    const server = await startTestServer(() => undefined);
    const http = new HttpClient();
    const url = new URL(server.url);
    const opening = HttpBytes.open({ name: "dem.tif", id: "dem", address: () => url }, http);
    const failed = messageOf(opening);
    await http[Symbol.asyncDispose]();
    expect(await failed).toContain("Cannot read dem.tif");
    await server[Symbol.asyncDispose]();
  });
});
