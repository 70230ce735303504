import { type BatchAttributeResponse, type HealthResponse, isCasError } from "@cas/models";
import { afterEach, beforeEach, describe, expect, expectTypeOf, it, vi } from "vitest";
import { datasetsResponse, extractResponse, healthResponse } from "../../test/responses.ts";
import { json, raw, startTestServer, type TestServer } from "../../test/test-server.ts";
import { CasClient } from "../client.ts";
import type { BatchAnswer, CasAnswer } from "./cas-call.ts";

const point = { type: "Point", coordinates: [-84.2, 36.6] } as const;
const extractRequest = { geometry: point, dataset_ids: ["lab_dem:elevation"] };

let server: TestServer;
let cas: CasClient;
beforeEach(async () => {
  server = await startTestServer(
    json(extractResponse, 200, { "x-request-id": "h1", "X-Extra": "e" }),
  );
  cas = new CasClient(server.url);
});
afterEach(async () => {
  await cas.close();
  await server[Symbol.asyncDispose]();
});

describe("withResponse", () => {
  it("returns status, headers, both ids and the attempts with the data", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const good = server.handler;
    server.handler = (...exchange) =>
      (server.received.length === 1 ? raw("", 503) : good)(...exchange);
    const result = await cas.extract(extractRequest).withResponse();
    expect(result).toMatchObject({
      data: extractResponse,
      status: 200,
      requestId: extractResponse.request_id,
      headerRequestId: "h1",
      attempts: 2,
    });
    expect(result.headers).toMatchObject({ "x-extra": "e", "content-type": "application/json" });
  });

  it("uses the id of the header for a body without an id", async () => {
    server.handler = json(healthResponse, 200, { "x-request-id": "h2" });
    const result = await cas.health().withResponse();
    expectTypeOf(result).toEqualTypeOf<CasAnswer<HealthResponse>>();
    expect(result).toMatchObject({ requestId: "h2", headerRequestId: "h2" });
  });

  it("exists for a page", async () => {
    server.handler = json(datasetsResponse, 200, { "x-request-id": "h3" });
    expect(await cas.datasets().withResponse()).toMatchObject({
      data: datasetsResponse,
      headerRequestId: "h3",
    });
  });

  it("returns every exchange of a batch, in order", async () => {
    server.handler = (response, received) => {
      const body = {
        request_id: "b",
        responses: [extractResponse],
        total_geometries: 1,
        total_results: 1,
        elapsed_ms: 1,
      };
      json(body, 200, { "x-request-id": `h${server.received.length}` })(response, received);
    };
    const result = await cas
      .batchExtract(
        { geometries: [point, point], dataset_ids: ["lab_dem:elevation"] },
        { chunkSize: 1, concurrency: 1 },
      )
      .withResponse();
    expectTypeOf(result).toEqualTypeOf<BatchAnswer<BatchAttributeResponse>>();
    expect(
      result.exchanges.map(({ headerRequestId, status }) => [headerRequestId, status]),
    ).toEqual([
      ["h1", 200],
      ["h2", 200],
    ]);
    expect(result.data.total_geometries).toBe(2);
  });

  it("sends one request for any use of the call", async () => {
    const call = cas.extract(extractRequest);
    const settled = vi.fn<() => void>();
    expect(await Promise.all([call, call.withResponse(), call.finally(settled)])).toHaveLength(3);
    expect(settled).toHaveBeenCalledOnce();
    expect(server.received).toHaveLength(1);
  });

  it("rejects with the error of the call", async () => {
    server.handler = raw("", 404);
    const call = cas.extract(extractRequest);
    await expect(call.withResponse()).rejects.toMatchObject({ statusCode: 404 });
    expect(await call.catch((error: unknown) => isCasError(error, "http_error"))).toBe(true);
  });
});
