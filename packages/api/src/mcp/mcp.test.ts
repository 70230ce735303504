import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { InMemoryTransport } from "@modelcontextprotocol/server";
import { CasError, Dataset } from "@cas/models";
import { attributeResult, extractResponse, fakeCas } from "@cas/test-doubles";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createMcpApi } from "./mcp-api.ts";
import { createCasMcpServer } from "./mcp-server.ts";

const dataset = (id: string, variable: string): Dataset =>
  Dataset.parse({
    id,
    provider: id.split(":")[0],
    name: `The ${id} dataset`,
    variables: [{ name: variable, units: "m" }],
    resolution_m: 30,
    bbox: { min_lon: -180, min_lat: -90, max_lon: 180, max_lat: 90 },
    temporal: { temporal_type: "static" },
    protocol: "stac_cog",
  });
const catalog = [dataset("lab:elevation", "elevation"), dataset("lab:rain", "precipitation")];
const point = { type: "Point", coordinates: [-84.2, 36.6] };
const question = { geometry: point, dataset_ids: ["lab:elevation"] };
const onError = vi.fn<(error: unknown, requestId: string) => void>();

let cas = fakeCas();
const opened: Client[] = [];
beforeEach(() => {
  onError.mockReset();
  cas = fakeCas();
  cas.datasets.mockImplementation(async (query) => {
    const { limit = 100, offset = 0 } = query ?? {};
    const datasets = catalog.slice(offset, offset + limit);
    return { total: catalog.length, limit, offset, count: datasets.length, datasets };
  });
});
afterEach(async () => {
  for (const client of opened.splice(0)) await client.close();
});

type Era = "2025-11-25" | "2026-07-28";
const newClient = (era: Era): Client => {
  const mode = era === "2026-07-28" ? { pin: era } : "legacy";
  const client = new Client({ name: "test", version: "1" }, { versionNegotiation: { mode } });
  opened.push(client);
  return client;
};

async function overHttp(era: Era, options = {}): Promise<Client> {
  const api = createMcpApi(cas, { endpoint: "/mcp", onError, ...options });
  const client = newClient(era);
  await client.connect(
    new StreamableHTTPClientTransport(new URL("http://host/mcp"), {
      fetch: async (url, init) => api.request(url instanceof URL ? url.href : url, init),
    }),
  );
  return client;
}

async function inProcess(): Promise<Client> {
  const [ofClient, ofServer] = InMemoryTransport.createLinkedPair();
  await createCasMcpServer(cas, { onError, requestId: () => "0123456789ab" }).connect(ofServer);
  const client = newClient("2025-11-25");
  await client.connect(ofClient);
  return client;
}

const textOf = (result: { content: readonly unknown[] }): string =>
  (result.content[0] as { text: string }).text;

describe.each<[string, () => Promise<Client>]>([
  ["over a transport of the host", inProcess],
  ["over HTTP, revision 2025-11-25", () => overHttp("2025-11-25")],
  ["over HTTP, revision 2026-07-28", () => overHttp("2026-07-28")],
])("tools %s", (_way, connect) => {
  it("are listed with the schemas of the models, and only read", async () => {
    const client = await connect();
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      "search_datasets",
      "describe_dataset",
      "list_providers",
      "extract",
      "batch_extract",
    ]);
    const extract = tools.find(({ name }) => name === "extract");
    expect(extract?.inputSchema).toMatchObject({
      type: "object",
      required: ["geometry", "dataset_ids"],
      properties: { aggregation: { default: "mean" } },
    });
    for (const { annotations } of tools) expect(annotations?.readOnlyHint).toBe(true);
    expect(client.getInstructions()).toContain("longitude before latitude");
  });

  it("answer as the source does", async () => {
    const client = await connect();
    const result = await client.callTool({ name: "extract", arguments: question });
    expect(result.structuredContent).toEqual(extractResponse);
    expect(JSON.parse(textOf(result))).toEqual(extractResponse);
    expect(cas.extract).toHaveBeenCalledExactlyOnceWith(
      { ...question, aggregation: "mean", target_crs: "EPSG:4326" },
      { signal: expect.any(AbortSignal) },
    );
    const batch = { geometries: [point, point], dataset_ids: ["lab:elevation"] };
    const many = await client.callTool({ name: "batch_extract", arguments: batch });
    expect(many.structuredContent).toMatchObject({ request_id: "batch" });
    expect(cas.batchExtract.mock.calls[0]?.[0].geometries).toHaveLength(2);
  });

  it("find datasets by synonyms, page by page of the catalog, and describe them", async () => {
    cas.datasets.mockImplementation(async (query) => {
      const { offset = 0 } = query ?? {};
      return { total: 2, limit: 1, offset, count: 1, datasets: catalog.slice(offset, offset + 1) };
    });
    const client = await connect();
    const find = async (args: Record<string, unknown>) =>
      (await client.callTool({ name: "search_datasets", arguments: args })).structuredContent;
    expect(await find({ text: "rainfall" })).toEqual({
      total: 1,
      datasets: [
        {
          id: "lab:rain",
          name: "The lab:rain dataset",
          variable: "precipitation",
          units: "m",
          resolution_m: 30,
          temporal_type: "static",
        },
      ],
    });
    expect(await find({ limit: 1, offset: 1 })).toMatchObject({
      total: 2,
      datasets: [{ id: "lab:rain" }],
    });
  });

  it("say which argument is wrong, and which dataset does not exist", async () => {
    const client = await connect();
    const refused = async (name: string, args: Record<string, unknown>) => {
      const result = await client.callTool({ name, arguments: args });
      return [result.isError, textOf(result)];
    };
    const outside = { ...question, geometry: { type: "Point", coordinates: [0, 91] } };
    expect(await refused("extract", outside)).toEqual([
      true,
      expect.stringMatching(/^validation_error: .*\n- body\.geometry\.coordinates/s),
    ]);
    expect(await refused("extract", { ...question, agregation: "max" })).toEqual([
      true,
      expect.stringContaining("did you mean aggregation?"),
    ]);
    const many = {
      ...question,
      geometry: undefined,
      geometries: Array.from({ length: 101 }, () => point),
    };
    expect(await refused("batch_extract", many)).toEqual([true, expect.stringContaining("100")]);
    const described = await refused("describe_dataset", { dataset_id: "lab:snow" });
    expect(described).toEqual([true, expect.stringContaining("not_found: No dataset has the id")]);
    expect(onError).not.toHaveBeenCalled();
  });

  it("tell no secrets of a failure, and report it", async () => {
    cas.extract.mockRejectedValue(new Error("at /srv/key.pem"));
    const client = await connect();
    const result = await client.callTool({ name: "extract", arguments: question });
    expect(result.isError).toBe(true);
    expect(textOf(result)).toBe("internal_error: Internal server error");
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      new Error("at /srv/key.pem"),
      expect.stringMatching(/^[0-9a-f]{12}$/),
    );
  });

  it("refuse a result that an assistant cannot read", async () => {
    const value = Object.fromEntries(Array.from({ length: 60_000 }, (_, key) => [key, 1 / 60_000]));
    const results = [{ ...attributeResult, value, aggregation: "distribution" as const }];
    cas.extract.mockResolvedValue({ ...extractResponse, results });
    const client = await connect();
    const result = await client.callTool({ name: "extract", arguments: question });
    expect([result.isError, textOf(result)]).toEqual([
      true,
      expect.stringContaining("ask for fewer geometries"),
    ]);
  });
});

// Over HTTP, revision 2025-11-25, the message that cancels is a request of its own, which any server may get.
it.each<[string, () => Promise<Client>]>([
  ["over a transport of the host", inProcess],
  ["over HTTP, revision 2026-07-28", () => overHttp("2026-07-28")],
])("a call %s stops when its client cancels", async (_way, connect) => {
  const stopped = Promise.withResolvers<unknown>();
  const begun = Promise.withResolvers<void>();
  cas.extract.mockImplementation((_request, options) => {
    begun.resolve();
    return new Promise((_, reject) => {
      options?.signal?.addEventListener("abort", () => {
        stopped.resolve(options.signal?.aborted);
        reject(new CasError({ errorType: "aborted", message: "stopped" }));
      });
    });
  });
  const client = await connect();
  const leave = new AbortController();
  const call = client.callTool({ name: "extract", arguments: question }, { signal: leave.signal });
  await begun.promise;
  leave.abort();
  await expect(call).rejects.toThrow("abort");
  expect(await stopped.promise).toBe(true);
});

describe("the endpoint", () => {
  const call = { jsonrpc: "2.0", id: 1, method: "tools/list" };
  const post = (body: unknown, options = {}, headers = {}) =>
    createMcpApi(cas, { endpoint: "/mcp", requestId: () => "0123456789ab", ...options }).request(
      "/mcp",
      {
        method: "POST",
        body: typeof body === "string" ? body : JSON.stringify(body),
        headers: {
          "content-type": "application/json",
          accept: "application/json, text/event-stream",
          ...headers,
        },
      },
    );

  it.each<[string, unknown, object, number, string]>([
    ["a list of messages", [call, call], {}, 422, "Request validation failed"],
    ["a body that is not JSON", "{", {}, 422, "Request validation failed"],
    ["a large body", call, { maxBodyBytes: 10 }, 413, "The body is larger than 10 bytes"],
    [
      "a request without a key",
      call,
      { authorize: () => new CasError({ errorType: "unauthorized", message: "No key" }) },
      401,
      "No key",
    ],
  ])("refuses %s", async (_name, body, options, status, message) => {
    const response = await post(body, options);
    expect(response.status).toBe(status);
    expect(response.headers.get("x-request-id")).toBe("0123456789ab");
    expect(await response.json()).toEqual({
      jsonrpc: "2.0",
      id: null,
      error: { code: -32_600, message: expect.stringContaining(message) as string },
    });
  });

  it("keeps no stream open for a client that only listens", async () => {
    const api = createMcpApi(cas, { endpoint: "/mcp" });
    const response = await api.request("/mcp", { headers: { accept: "text/event-stream" } });
    expect(response.status).toBe(405);
  });
});
