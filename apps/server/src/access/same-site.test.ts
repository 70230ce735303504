import { request } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { testEnvironment } from "../../test/test-environment.ts";
import { startServer } from "../start-server.ts";
import { defaultHosts, requireSameSite } from "./same-site.ts";

const statusOf = async (
  headers: Record<string, string>,
  { hosts = [], origins = [] }: { hosts?: string[]; origins?: string[] } = {},
): Promise<number> => {
  const refusal = await requireSameSite({ hosts, origins })(new Request("http://x/", { headers }));
  return refusal?.statusCode ?? 200;
};

describe("Host", () => {
  it.each([
    ["localhost:3000", 200],
    ["LOCALHOST", 200],
    ["cas.localhost:3000", 200],
    ["127.0.0.1:3000", 200],
    ["[::1]:3000", 200],
    ["192.168.1.7", 200],
    ["rebound.example.com:3000", 421],
    ["localhost.example.com", 421],
    ["127.0.0.1.example.com", 421],
    ["", 421],
  ])("%s gets %i from a server for this machine alone", async (host, status) => {
    expect(await statusOf({ host }, { hosts: ["localhost"] })).toBe(status);
  });

  it("may be any name without a list or with *, and may be missing", async () => {
    expect(await statusOf({ host: "a.example.com" })).toBe(200);
    expect(await statusOf({ host: "a.example.com" }, { hosts: ["*"] })).toBe(200);
    expect(await statusOf({}, { hosts: ["localhost"] })).toBe(200);
    expect(await statusOf({ host: "Maps.example.com:443" }, { hosts: ["maps.example.com"] })).toBe(
      200,
    );
  });

  it.each([
    ["127.0.0.1", 0, ["localhost"]],
    ["::1", 0, ["localhost"]],
    ["localhost", 0, ["localhost"]],
    ["127.0.0.1", 1, []],
    ["0.0.0.0", 0, []],
  ])(
    "a server that listens on %s behind %i proxies has the names %j",
    (address, proxies, hosts) => {
      expect(defaultHosts(address, proxies)).toEqual(hosts);
    },
  );
});

describe("Sec-Fetch-Site", () => {
  const image = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" };
  const ours = "https://maps.example.com";
  it.each<[string, Record<string, string>, number]>([
    ["an image on a page of another site", image, 403],
    ["a frame on a page of another site", { ...image, "sec-fetch-mode": "navigate" }, 403],
    [
      "a form of another site",
      { ...image, "sec-fetch-mode": "navigate", origin: "https://elsewhere.example.com" },
      403,
    ],
    [
      "a link that a user follows",
      { ...image, "sec-fetch-mode": "navigate", "sec-fetch-user": "?1" },
      200,
    ],
    ["a script of an allowed origin", { ...image, "sec-fetch-mode": "cors", origin: ours }, 200],
    ["a page of this server", { "sec-fetch-site": "same-origin" }, 200],
    ["a program", {}, 200],
  ])("%s", async (_what, headers, status) => {
    expect(await statusOf(headers, { origins: [ours] })).toBe(status);
    expect(await statusOf(headers, { origins: ["*"] })).toBe(200);
  });
});

describe("a server", () => {
  const start = (variables: Record<string, string> = {}) =>
    startServer(testEnvironment(variables), pino({ level: "silent" }));
  const get = (url: string, headers: Record<string, string>) =>
    new Promise<number | undefined>((resolve, reject) => {
      request(url, { headers, agent: false }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on("error", reject)
        .end();
    });

  it.each(["/trpc/datasets", "/api/v1/datasets"])("checks both at %s", async (path) => {
    await using local = await start();
    expect(await get(local.url + path, { host: "rebound.example.com" })).toBe(421);
    expect(await get(local.url + path, { "sec-fetch-site": "cross-site" })).toBe(403);
    expect(await get(local.url + path, {})).toBe(200);
    await using named = await start({ ALLOWED_HOSTS: "rebound.example.com" });
    expect(await get(named.url + path, { host: "rebound.example.com" })).toBe(200);
  });

  it.each(["/livez", "/readyz", "/health", "/api/v1/providers"])(
    "accepts an HTTP/1.0 request for %s, which has no Host",
    async (path) => {
      await using server = await start();
      const { hostname, port } = new URL(server.url);
      const socket = connect(Number(port), hostname);
      socket.write(`GET ${path} HTTP/1.0\r\n\r\n`);
      expect(await text(socket)).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    },
  );
});
