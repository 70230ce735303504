import type { ServerResponse } from "node:http";
import { inspect } from "node:util";
import { isCasError } from "@cas/models";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { extractResponse, healthResponse } from "../test/responses.ts";
import { failureOf } from "../test/error-of.ts";
import { json, raw, startTestServer, type TestServer } from "../test/test-server.ts";
import { CasClient } from "./client.ts";
import { CasClient as FetchClient } from "./fetch/fetch-client.ts";

const extractRequest = {
  geometry: { type: "Point", coordinates: [-84.2, 36.6] },
  dataset_ids: ["lab_dem:elevation"],
} as const;

let server: TestServer;
beforeEach(async () => {
  // Full jitter with 0: no wait.
  vi.spyOn(Math, "random").mockReturnValue(0);
  server = await startTestServer(json(extractResponse));
});
afterEach(() => server[Symbol.asyncDispose]());

describe.each([
  ["undici", CasClient],
  ["fetch", FetchClient],
])("the client over %s", (_name, Client) => {
  it.each([408, 429, 500, 502, 503, 504])("retries a request after a status %d", async (status) => {
    await using cas = new Client(server.url);
    server.handleInTurn(raw("", status), raw("", status), json(extractResponse));
    const { data, attempts } = await cas.extract(extractRequest).withResponse();
    expect(data).toEqual(extractResponse);
    expect(attempts).toBe(3);
    const [first, ...others] = server.received.map(({ body }) => body);
    expect(others).toEqual([first, first]);
  });

  it("retries after a connection that is reset before and within the response", async () => {
    await using cas = new Client(server.url);
    server.handleInTurn(
      (response) => response.socket?.destroy(),
      (response) => {
        response.writeHead(200, { "content-length": "1000" });
        response.write("{", () => response.socket?.destroy());
      },
      json(healthResponse),
    );
    expect(await cas.health()).toEqual(healthResponse);
    expect(server.received).toHaveLength(3);
  });

  it("fails with the last failure, its ids and the number of attempts", async () => {
    await using cas = new Client(server.url, { maxRetries: 1 });
    const envelope = { error: { type: "upstream_error", message: "down", request_id: "e" } };
    server.handler = json(envelope, 502, { "x-request-id": "h" });
    expect(await failureOf(cas.extract(extractRequest))).toMatchObject({
      errorType: "upstream_error",
      message: "down",
      statusCode: 502,
      method: "POST",
      path: "/api/v1/extract",
      requestId: "e",
      headerRequestId: "h",
      attempts: 2,
    });
    expect(await failureOf(cas.health({ maxRetries: 0 }))).toMatchObject({ attempts: 1 });
  });

  it.each([400, 401, 403, 404, 409, 422])("does not retry after a status %d", async (status) => {
    await using cas = new Client(server.url);
    server.handler = raw("no", status);
    expect(await failureOf(cas.health())).toMatchObject({ statusCode: status, attempts: 1 });
    expect(server.received).toHaveLength(1);
  });

  it("does not retry after an invalid body", async () => {
    await using cas = new Client(server.url);
    server.handler = raw("<html>", 200);
    expect(await failureOf(cas.health())).toMatchObject({
      errorType: "invalid_response",
      detail: { body: "<html>" },
    });
    expect(server.received).toHaveLength(1);
  });

  it("throws at once when Retry-After outlasts the call", async () => {
    await using cas = new Client(server.url);
    const envelope = { error: { type: "rate_limited", message: "Too many", request_id: "r" } };
    server.handler = json(envelope, 429, { "retry-after": "3600" });
    const error = await failureOf(cas.health());
    expect(isCasError(error, "rate_limited")).toBe(true);
    expect(error).toMatchObject({ retryAfter: 3600, attempts: 1 });
  });

  it("does not follow a redirect, to this or another host", async () => {
    await using other = await startTestServer(json(healthResponse));
    await using cas = new Client(server.url, { apiKey: "s3cret" });
    for (const location of [`${other.url}/health`, "/elsewhere"]) {
      server.handler = raw("", 307, { location });
      expect(await failureOf(cas.health())).toMatchObject({
        errorType: "http_error",
        statusCode: 307,
        message: `Redirected to ${location}; give that address as the base URL`,
      });
    }
    expect(other.received).toEqual([]);
    expect(server.received.map(({ url }) => url)).toEqual(["/health", "/health"]);
  });

  describe("never shows the API key when the service repeats it", () => {
    const key = "s3cret-k3y/+";
    const page = `<html>You sent x-api-key: ${key}</html>`;
    const escaped = key.replace("/", "\\/");
    const envelope = { error: { type: "validation_error", message: page, detail: [page] } };
    const headers = { "x-request-id": `id-${key}` };
    it.each([
      ["in a page", raw(page, 500)],
      ["in a page with status 200", raw(page, 200)],
      ["far into a page with status 200", raw(`${" x".repeat(2000)}${page}`, 200, headers)],
      ["in an envelope", json(envelope, 422)],
      ["in a detail", json({ detail: page }, 404)],
      ["in JSON that escapes slashes", raw(`{"detail":"${escaped}"}`, 404)],
      ["in a body of another shape", json({ ...healthResponse, status: [page] })],
      ["in the field that breaks the contract", json({ ...healthResponse, [key]: 1, status: 7 })],
      ["as the target of a redirect", raw("", 307, { location: `/health?key=${key}` })],
      [
        "encoded in the target of a redirect",
        raw("", 307, { location: `/health?key=${encodeURIComponent(key)}` }),
      ],
      ["as the id of a failure", raw("", 500, headers)],
      ["as the id of a page", raw("<html>", 200, headers)],
      ["as the id of a body of another shape", json({}, 200, headers)],
      [
        "as the reason phrase",
        (response: ServerResponse) => response.writeHead(500, `no ${key}`).end(),
      ],
      ["as the content type", raw("<html>", 200, { "content-type": key })],
    ])("%s", async (_where, handler) => {
      const logged: unknown[] = [];
      const log = (...line: unknown[]): void => void logged.push(line);
      await using cas = new Client(server.url, {
        apiKey: key,
        logger: { debug: log, info: log, warn: log, error: log },
        logLevel: "debug",
        maxRetries: 1,
      });
      server.handler = handler;
      const error = await failureOf(cas.health());
      const ids = [error.requestId, error.headerRequestId];
      expect(JSON.stringify([error.message, error.detail, ids])).toContain("[redacted]");
      const shown = inspect([error, error.toErrorBody(), cas, logged], {
        depth: 20,
        showHidden: true,
      });
      expect(shown + error.stack + JSON.stringify([error, logged])).not.toContain("s3cret");
      expect(server.received[0]?.headers["x-api-key"]).toBe(key);
      expect(logged.length).toBeGreaterThan(2);
    });

    it("as the id of a success", async () => {
      const logged: unknown[] = [];
      const log = (...line: unknown[]): void => void logged.push(line);
      await using cas = new Client(server.url, {
        apiKey: key,
        logger: { debug: log, info: log, warn: log, error: log },
        logLevel: "debug",
      });
      server.handler = json(healthResponse, 200, headers);
      const response = await cas.health().withResponse();
      expect(response.headerRequestId).toBe("id-[redacted]");
      expect(JSON.stringify([response, logged])).not.toContain("s3cret");
    });

    it("as the reason of a partial response", async () => {
      await using cas = new Client(server.url, { apiKey: key });
      server.handler = json({ ...extractResponse, request_id: key, results: [], warnings: [page] });
      const error = await failureOf(cas.extract(extractRequest, { strict: true }));
      expect(error.message).toContain("x-api-key: [redacted]");
      expect(JSON.stringify([error, error.message])).not.toContain("s3cret");
    });
  });
});
