import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { healthResponse } from "../../test/responses.ts";
import { json, startTestServer, type TestServer } from "../../test/test-server.ts";
import { CasClient } from "../client.ts";
import { CasClient as FetchCasClient } from "../fetch/fetch-client.ts";
import { DEFAULT_BASE_URL } from "../transport/base-url.ts";
import { readEnvironment, resolveTarget } from "./environment.ts";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe("readEnvironment", () => {
  it("reads the variables; an empty one counts as absent", () => {
    vi.stubEnv("CAS_BASE_URL", "https://cas.example.com");
    vi.stubEnv("CAS_API_KEY", "");
    expect(readEnvironment()).toEqual({ baseUrl: "https://cas.example.com", apiKey: undefined });
  });

  it("is empty without a process, as in a browser", () => {
    vi.stubGlobal("process", undefined);
    expect(readEnvironment()).toEqual({ baseUrl: undefined, apiKey: undefined });
  });
});

describe("resolveTarget", () => {
  const home = "https://cas.example.com/v2";
  it.each([
    ["nothing", undefined, undefined, [undefined, undefined], [DEFAULT_BASE_URL, undefined]],
    ["the environment", undefined, undefined, [home, "env"], [home, "env"]],
    [
      "the caller before the environment",
      "https://a.example.com",
      "own",
      [home, "env"],
      ["https://a.example.com", "own"],
    ],
    [
      "the key of the environment for the same origin",
      "https://cas.example.com/v3",
      undefined,
      [home, "env"],
      ["https://cas.example.com/v3", "env"],
    ],
    [
      "no key for another host",
      "https://evil.example.com",
      undefined,
      [home, "env"],
      ["https://evil.example.com", undefined],
    ],
    [
      "no key for another port",
      "https://cas.example.com:8443",
      undefined,
      [home, "env"],
      ["https://cas.example.com:8443", undefined],
    ],
    [
      "no key for another scheme",
      "http://cas.example.com",
      undefined,
      [home, "env"],
      ["http://cas.example.com", undefined],
    ],
    [
      "a key without a service for the service of the caller",
      "https://a.example.com",
      undefined,
      [undefined, "env"],
      ["https://a.example.com", "env"],
    ],
    [
      "the caller's key for the service of the environment",
      undefined,
      "own",
      [home, "env"],
      [home, "own"],
    ],
  ] as const)("takes %s", (_what, baseUrl, apiKey, [envUrl, envKey], [url, key]) => {
    expect(resolveTarget(baseUrl, apiKey, { baseUrl: envUrl, apiKey: envKey })).toEqual({
      baseUrl: url,
      apiKey: key,
    });
  });
});

describe.each([
  ["undici", CasClient],
  ["fetch", FetchCasClient],
])("a client over %s", (_name, Client) => {
  let home: TestServer;
  let other: TestServer;
  beforeEach(async () => {
    [home, other] = [
      await startTestServer(json(healthResponse)),
      await startTestServer(json(healthResponse)),
    ];
    vi.stubEnv("CAS_BASE_URL", home.url);
    vi.stubEnv("CAS_API_KEY", "s3cret");
  });
  afterEach(async () => {
    await home[Symbol.asyncDispose]();
    await other[Symbol.asyncDispose]();
  });

  it("calls the service of the environment with its key", async () => {
    await using cas = new Client();
    await cas.health();
    expect(home.received[0]?.headers["x-api-key"]).toBe("s3cret");
  });

  it("does not send that key to another service, also after a redirect", async () => {
    await using elsewhere = new Client(other.url);
    await elsewhere.health();
    expect(other.received[0]?.headers).not.toHaveProperty("x-api-key");
    home.handler = json({}, 307, { location: `${other.url}/health` });
    await using cas = new Client();
    await cas.health().catch(() => undefined);
    expect([home.received.length, other.received.length]).toEqual([1, 1]);
  });
});
