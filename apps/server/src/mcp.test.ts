import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { pino } from "pino";
import { expect, it } from "vitest";
import { testEnvironment } from "../test/test-environment.ts";
import { startServer } from "./start-server.ts";

const silent = pino({ level: "silent" });
const KEY = "key-of-ada";

async function ask(url: string, headers: Record<string, string> = {}) {
  const client = new Client({ name: "test", version: "1" });
  await client.connect(
    new StreamableHTTPClientTransport(new URL(`${url}/mcp`), { requestInit: { headers } }),
  );
  try {
    return await client.callTool({
      name: "extract",
      arguments: {
        geometry: { type: "Point", coordinates: [-84.2, 36.6] },
        dataset_ids: ["srtm:elevation"],
      },
    });
  } finally {
    await client.close();
  }
}

it("assistants ask the sample data at /mcp when it is enabled, with a key where one is needed", async () => {
  await using server = await startServer(
    testEnvironment({ CAS_MCP_ENABLED: "true", CAS_AUTH_ENABLED: "true", CAS_API_KEYS: KEY }),
    silent,
  );
  const { structuredContent } = await ask(server.url, { "x-api-key": KEY });
  expect(structuredContent).toMatchObject({ results: [{ value: 388, units: "m" }] });
  await expect(ask(server.url)).rejects.toThrow("Missing or invalid API key");
});

it("nothing is at /mcp by default", async () => {
  await using server = await startServer(testEnvironment(), silent);
  const response = await fetch(`${server.url}/mcp`, { method: "POST", body: "{}" });
  expect(response.status).toBe(404);
});
