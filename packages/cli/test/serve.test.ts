import { once } from "node:events";
import { request } from "node:http";
import { CasClient } from "@cas/client";
import { describe, expect, it } from "vitest";
import { runCas } from "../src/index.ts";
import { cas, memoryTerminal } from "./memory-terminal.ts";

/** Serves the sample data on a free port. */
async function serve() {
  const stopping = new AbortController();
  const terminal = memoryTerminal({ signal: stopping.signal });
  const code = runCas(["serve", "--port", "0"], terminal);
  await once(terminal.stdout, "text");
  return {
    url: terminal.stdout.text.trim(),
    stop: () => {
      stopping.abort();
      return code;
    },
  };
}

const statusOf = (url: string, headers: Readonly<Record<string, string>>): Promise<number> =>
  new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on("error", reject)
      .end();
  });

describe("cas serve", () => {
  it("serves both APIs until it is stopped", async () => {
    const server = await serve();
    await using client = new CasClient(server.url);
    expect((await client.datasets()).total).toBe(5);
    expect(await statusOf(`${server.url}/trpc/datasets`, {})).toBe(200);
    expect(await statusOf(`${server.url}/docs`, {})).toBe(200);
    expect(await server.stop()).toBe(0);
  });

  it("refuses pages of other sites, also under a name that points here", async () => {
    const server = await serve();
    const lists = ["/api/v1/datasets", "/trpc/datasets"].map((path) => `${server.url}${path}`);
    for (const url of lists) {
      expect(await statusOf(url, { "sec-fetch-site": "cross-site" })).toBe(403);
      expect(await statusOf(url, { host: "evil.example" })).toBe(403);
      expect(await statusOf(url, { host: "localhost:1" })).toBe(200);
    }
    await server.stop();
  });

  it("listens for this machine only", async () => {
    const { code, err } = await cas(["serve", "--host", "0.0.0.0"]);
    expect([code, err]).toEqual([2, expect.stringContaining("Run apps/server")]);
  });

  it("says which port is taken", async () => {
    const server = await serve();
    const { port } = new URL(server.url);
    const { code, err } = await cas(["serve", "--port", port]);
    expect([code, err]).toEqual([1, expect.stringContaining(`Cannot listen on port ${port}`)]);
    await server.stop();
  });
});
