import { createCasMcpServer, createMcpApi } from "@cas/api/mcp";
import { CasEngine } from "@cas/engine";
import { sampleCatalog } from "@cas/sample-data";
import { Client } from "@modelcontextprotocol/client";
import { InMemoryTransport } from "@modelcontextprotocol/server";

/** The tools for assistants: over a transport of the host, and over HTTP. */
export async function run(): Promise<unknown> {
  const engine = await CasEngine.open({ catalog: sampleCatalog });
  const [ofClient, ofServer] = InMemoryTransport.createLinkedPair();
  await createCasMcpServer(engine).connect(ofServer);
  const client = new Client({ name: "published", version: "1.0.0" });
  await client.connect(ofClient);
  const { structuredContent } = await client.callTool({
    name: "extract",
    arguments: {
      geometry: { type: "Point", coordinates: [-84.2, 36.6] },
      dataset_ids: ["srtm:elevation"],
    },
  });
  await client.close();
  const { status } = await createMcpApi(engine, { endpoint: "/mcp" }).request("/mcp");
  await engine.close();
  return [structuredContent, status];
}
