import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const BIN = fileURLToPath(new URL("../bin/cas.mjs", import.meta.url));

it.each([
  ["2025-11-25", "legacy"],
  ["2026-07-28", { pin: "2026-07-28" }],
] as const)("an assistant starts cas mcp and asks, revision %s", async (_revision, mode) => {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ["--conditions=@cas/source", BIN, "mcp"],
    stderr: "pipe",
  });
  const words: string[] = [];
  transport.stderr?.on("data", (chunk: Buffer) => words.push(chunk.toString()));
  const client = new Client({ name: "test", version: "1" }, { versionNegotiation: { mode } });
  await client.connect(transport);
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toContain("extract");
  const { structuredContent } = await client.callTool({
    name: "extract",
    arguments: {
      geometry: { type: "Point", coordinates: [-84.2, 36.6] },
      dataset_ids: ["srtm:elevation"],
    },
  });
  expect(structuredContent).toMatchObject({ results: [{ value: 388, units: "m" }] });
  await client.close();
  expect(words).toEqual([]);
});
