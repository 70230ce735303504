import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { healthResponse } from "../../test/responses.ts";
import { json, raw, startTestServer, type TestServer } from "../../test/test-server.ts";
import { CasClient } from "../client.ts";
import type { Logger } from "../observe/logger.ts";

const broken = { ...healthResponse, providers_registered: "many", extra: 1 };
const warnings: unknown[] = [];
const silent = (): void => undefined;
const logger: Logger = {
  debug: silent,
  info: silent,
  warn: (...words) => warnings.push(words),
  error: silent,
};

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer(json(broken, 200, { "x-request-id": "r1" }));
});
afterEach(async () => {
  warnings.length = 0;
  await server[Symbol.asyncDispose]();
});

describe("a response that breaks the contract", () => {
  it("is an error that names the field, by default", async () => {
    await using cas = new CasClient(server.url, { logger });
    await expect(cas.health()).rejects.toMatchObject({
      errorType: "invalid_response",
      requestId: "r1",
      attempts: 1,
      detail: { field: "providers_registered", body: broken },
    });
    expect(warnings).toEqual([]);
  });

  it("is returned unchanged with a warning in the log, by warn", async () => {
    await using cas = new CasClient(server.url, { logger, validation: "warn" });
    expect(await cas.health()).toEqual(broken);
    expect(warnings).toEqual([
      [
        expect.stringContaining("The response breaks the CAS contract at providers_registered: "),
        { method: "GET", path: "/health", headerRequestId: "r1" },
      ],
    ]);
  });

  it("is returned unchanged without a warning, by off", async () => {
    await using cas = new CasClient(server.url, { logger, validation: "off" });
    expect(await cas.health()).toEqual(broken);
    expect(warnings).toEqual([]);
  });

  it("follows the mode of the call, not of the client", async () => {
    await using cas = new CasClient(server.url, { logger });
    expect(await cas.health({ validation: "off" })).toEqual(broken);
    await expect(cas.health()).rejects.toMatchObject({ errorType: "invalid_response" });
  });

  it.each(["warn", "off"] as const)(
    "is an error in every mode when it is not JSON: %s",
    async (validation) => {
      await using cas = new CasClient(server.url, { logger, validation });
      server.handler = raw("<html>", 200);
      await expect(cas.health()).rejects.toMatchObject({ errorType: "invalid_response" });
    },
  );
});

it("rejects an unknown mode", () => {
  expect(() => new CasClient(server.url, { validation: "lax" as "off" })).toThrow(
    "validation must be strict, warn or off",
  );
});
