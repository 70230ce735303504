import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BODY_ENDPOINTS, HOSTILE_BODIES } from "../test/hostile-bodies.ts";

const { PATH, NODE_COMPILE_CACHE } = process.env;
const main = fileURLToPath(new URL("main.ts", import.meta.url));

/** Heap limit of the server, MB: the process ends if it needs more. */
const HEAP_MB = 256;
const MIB = 1024 * 1024;

interface Limited {
  readonly url: string;
  readonly isAlive: () => boolean;
  readonly stop: () => Promise<void>;
}

/** Starts the server as a process with little memory. */
async function startLimited(): Promise<Limited> {
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${HEAP_MB}`, "--conditions=@cas/source", main],
    {
      cwd: fileURLToPath(new URL("..", import.meta.url)),
      env: { PATH, NODE_COMPILE_CACHE, PORT: "0", CAS_BASE_URL: "", CAS_CATALOG: "" },
      stdio: ["ignore", "pipe", "ignore"],
    },
  );
  const ended = once(child, "exit");
  for await (const line of createInterface(child.stdout)) {
    const [, url] = /"url":"(http:[^"]+)"/.exec(line) ?? [];
    if (url === undefined) continue;
    child.stdout.resume();
    return {
      url,
      isAlive: () => child.exitCode === null && child.signalCode === null,
      stop: async () => {
        child.kill("SIGKILL");
        await ended;
      },
    };
  }
  throw new TypeError("The server ended before it listened");
}

let server: Limited;
beforeAll(async () => {
  server = await startLimited();
});
afterAll(() => server.stop());

async function post(path: string, body: string): Promise<number> {
  const response = await fetch(server.url + path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  await response.arrayBuffer();
  return response.status;
}

describe(`a server with a heap of ${HEAP_MB} MB survives`, () => {
  it.each(HOSTILE_BODIES)("%s, on all endpoints at the same time", async (_what, make, status) => {
    const body = make();
    const responses = BODY_ENDPOINTS.map(async ([path, wrapped]) => [
      path,
      await post(path, wrapped(body)),
    ]);
    expect(await Promise.all(responses)).toEqual(BODY_ENDPOINTS.map(([path]) => [path, status]));
    expect(server.isAlive()).toBe(true);
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
  });

  it("32 MB of brackets", async () => {
    const body = "[".repeat(32 * MIB);
    for (const [path] of BODY_ENDPOINTS) {
      // The server may close the connection before the whole body is sent.
      const status = await post(path, body).catch(() => 413);
      expect([path, status]).toEqual([path, 413]);
    }
    expect(server.isAlive()).toBe(true);
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
  });
});
