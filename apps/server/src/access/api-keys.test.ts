import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { testEnvironment } from "../../test/test-environment.ts";
import { startServer } from "../start-server.ts";
import { validKeys } from "./api-keys.ts";

const KEYS = "first-key, second-key";
describe("validKeys", () => {
  it("accepts each key, and nothing similar", () => {
    const keyOf = validKeys(["first-key", "second-key"]);
    for (const key of ["first-key", "second-key"]) expect(keyOf(key)).toBe(key);
    for (const key of ["", "first-ke", "first-keyy", "FIRST-KEY", "first-key, second-key"])
      expect(keyOf(key)).toBeUndefined();
    expect(keyOf(undefined)).toBeUndefined();
    expect(validKeys([])("")).toBeUndefined();
  });
});

describe("a server that requires a key", () => {
  const lines: string[] = [];
  const start = (variables: Record<string, string> = {}) =>
    startServer(
      testEnvironment({ CAS_AUTH_ENABLED: "true", CAS_API_KEYS: KEYS, ...variables }),
      pino({ level: "trace" }, { write: (line: string) => lines.push(line) }),
    );

  it.each(["/api/v1/datasets", "/trpc/datasets"])(
    "requires a key at %s, and logs none",
    async (path) => {
      await using server = await start();
      const statusWith = async (headers: Record<string, string>): Promise<number> => {
        const response = await fetch(server.url + path, { headers });
        const text = await response.text();
        expect(text.includes("Missing or invalid API key")).toBe(response.status === 401);
        return response.status;
      };
      expect(await statusWith({})).toBe(401);
      expect(await statusWith({ "x-api-key": "wrong-key" })).toBe(401);
      expect(await statusWith({ "x-api-key": "first-key" })).toBe(200);
      expect(await statusWith({ "X-API-Key": "second-key" })).toBe(200);
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.join("")).not.toMatch(/first-key|second-key|wrong-key/);
    },
  );

  it.each(["/health", "/openapi.json", "/docs"])("%s needs no key", async (path) => {
    await using server = await start();
    expect((await fetch(server.url + path)).status).toBe(200);
  });

  it("sends its own key, never a caller's, to the deployed CAS", async () => {
    const keys: unknown[] = [];
    const upstream = createServer((request, response) => {
      keys.push(request.headers["x-api-key"]);
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ total: 0, limit: 100, offset: 0, count: 0, providers: [] }));
    });
    await new Promise<void>((resolve) => upstream.listen(0, "127.0.0.1", resolve));
    const { port } = upstream.address() as AddressInfo;
    await using server = await start({
      CAS_BASE_URL: `http://127.0.0.1:${port}`,
      CAS_API_KEY: "of-this-server",
    });
    const headers = { "x-api-key": "first-key" };
    expect((await fetch(`${server.url}/api/v1/providers`, { headers })).status).toBe(200);
    expect(keys).toEqual(["of-this-server"]);
    upstream.closeAllConnections();
    await new Promise((resolve) => upstream.close(resolve));
  });
});
