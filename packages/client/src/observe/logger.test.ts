import { Writable } from "node:stream";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, expectTypeOf, it, vi } from "vitest";
import { healthResponse } from "../../test/responses.ts";
import { json, raw, startTestServer, type TestServer } from "../../test/test-server.ts";
import { CasClient } from "../client.ts";
import { type LogFields, type Logger, type LogLevel, makeLog } from "./logger.ts";

type Line = readonly [level: string, message: string, fields: LogFields];

/** A logger that records its lines. */
function recorder(): Logger & { readonly lines: Line[] } {
  const lines: Line[] = [];
  const at = (level: string) => (message: string, fields: LogFields) => {
    lines.push([level, message, fields]);
  };
  return { lines, debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}

describe("makeLog", () => {
  it.each<[LogLevel, string[]]>([
    ["debug", ["debug", "info", "warn", "error"]],
    ["info", ["info", "warn", "error"]],
    ["warn", ["warn", "error"]],
    ["error", ["error"]],
    ["off", []],
  ])("at level %s has the methods %j", (level, methods) => {
    expect(Object.keys(makeLog(recorder(), level))).toEqual(methods);
  });

  it("has none without a logger", () => {
    expect(makeLog(undefined, "debug")).toEqual({});
  });

  it("calls the logger's methods as methods", () => {
    const heard: string[] = [];
    class Counting implements Logger {
      #count = 0;
      debug(): void {}
      info(): void {}
      warn(): void {}
      error(message: string): void {
        heard.push(`${++this.#count} ${message}`);
      }
    }
    const { error } = makeLog(new Counting(), "error");
    error?.("a", {});
    error?.("b", {});
    expect(heard).toEqual(["1 a", "2 b"]);
  });
});

describe("a client with a logger", () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startTestServer(json(healthResponse, 200, { "x-request-id": "r1" }));
  });
  afterEach(() => server[Symbol.asyncDispose]());

  it("logs requests and responses at debug, without secret headers", async () => {
    const logger = recorder();
    await using cas = new CasClient(server.url, {
      apiKey: "s3cret",
      headers: { authorization: "Bearer s3cret", "X-Signature": "s3cret", "x-team": "hydro" },
      logger,
      logLevel: "debug",
    });
    await cas.health();
    expect(logger.lines).toEqual([
      [
        "debug",
        "GET /health",
        {
          attempt: 1,
          headers: {
            accept: "application/json",
            authorization: "[redacted]",
            "user-agent": "cas-client-typescript",
            "x-signature": "[redacted]",
            "x-team": "hydro",
          },
        },
      ],
      [
        "debug",
        "GET /health answered",
        { attempt: 1, status: 200, headerRequestId: "r1", elapsedMs: expect.any(Number) },
      ],
    ]);
    expect(JSON.stringify(logger.lines)).not.toContain("s3cret");
  });

  it("logs nothing about a successful call at the default level", async () => {
    const logger = recorder();
    await using cas = new CasClient(server.url, { logger });
    await cas.health();
    expect(logger.lines).toEqual([]);
  });

  it("logs retries and failures, without a key that the response repeats", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const logger = recorder();
    server.handler = raw("s3cret is not welcome", 503, { "x-request-id": "r2" });
    await using cas = new CasClient(server.url, { apiKey: "s3cret", maxRetries: 1, logger });
    await cas.health().catch(() => undefined);
    const fields = {
      errorType: "http_error",
      statusCode: 503,
      requestId: "r2",
      error: "[redacted] is not welcome",
    };
    expect(logger.lines).toEqual([
      ["warn", "GET /health failed, next try in 0 ms", { ...fields, attempts: 1 }],
      ["error", "GET /health failed", { ...fields, attempts: 2 }],
    ]);
  });

  it("does not log an abort as an error", async () => {
    const logger = recorder();
    await using cas = new CasClient(server.url, { logger });
    await cas.health({ signal: AbortSignal.abort() }).catch(() => undefined);
    expect(logger.lines).toEqual([]);
  });

  it("accepts the console", async () => {
    expectTypeOf<Console>().toExtend<Logger>();
    const error = vi.spyOn(console, "error").mockImplementation(() => undefined);
    server.handler = raw("", 404);
    await using cas = new CasClient(server.url, { logger: console });
    await cas.health().catch(() => undefined);
    expect(error).toHaveBeenCalledExactlyOnceWith(
      "GET /health failed",
      expect.objectContaining({ statusCode: 404 }),
    );
  });

  it("works with pino, which takes the fields first", async () => {
    const lines: string[] = [];
    const log = pino(
      { base: null, timestamp: false },
      new Writable({
        write: (line, _encoding, done) => {
          lines.push(String(line));
          done();
        },
      }),
    );
    const logger: Logger = {
      debug: (message, fields) => log.debug(fields, message),
      info: (message, fields) => log.info(fields, message),
      warn: (message, fields) => log.warn(fields, message),
      error: (message, fields) => log.error(fields, message),
    };
    server.handler = raw("", 404, { "x-request-id": "r3" });
    await using cas = new CasClient(server.url, { logger });
    await cas.health().catch(() => undefined);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        level: 50,
        errorType: "http_error",
        statusCode: 404,
        requestId: "r3",
        error: "Not Found",
        attempts: 1,
        msg: "GET /health failed",
      },
    ]);
  });
});
