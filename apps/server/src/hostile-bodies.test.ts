import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

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
      env: { PATH: process.env["PATH"], PORT: "0", CAS_BASE_URL: "", CAS_CATALOG: "" },
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

const filled = (start: string, text: string, end: string): string =>
  start + text.repeat(Math.floor((8 * MIB - start.length - end.length) / text.length)) + end;
const asExtraField = (json: string): string =>
  `{"dataset_ids":["srtm:elevation"],"geometry":{"type":"Point","coordinates":[-84.2,36.6]},"more":${json}}`;
const names = Array.from({ length: 600_000 }, (_, index) => `{"${index.toString(36)}":0}`);

/** Bodies of at most 8 MiB that would take up to 3 s and half a gigabyte in JSON.parse. */
const BODIES: readonly (readonly [string, () => string, number])[] = [
  ["brackets", () => "[".repeat(8 * MIB), 422],
  ["closed brackets", () => `${"[".repeat(4 * MIB)}${"]".repeat(4 * MIB)}`, 422],
  ["objects in objects", () => filled("", '{"a":', ""), 422],
  ["empty arrays", () => filled("[", "[],", "0]"), 422],
  ["empty objects", () => filled("[", "{},", "0]"), 422],
  ["objects of new names", () => `[${names.join(",")}]`, 422],
  ["zeros", () => filled("[", "0,", "0]"), 422],
  ["one number", () => "9".repeat(8 * MIB), 422],
  ["one text of escapes", () => filled('"', String.raw`\u00e9`, '"'), 422],
  ["white space", () => " ".repeat(8 * MIB), 422],
  [
    "as many arrays as allowed",
    () => asExtraField(`[${Array.from({ length: 1_900_000 }, () => "[]").join(",")}]`),
    200,
  ],
];

/** Endpoints: of the HTTP API; of tRPC by the fast path, by its own handler, and as a batch. */
const ENDPOINTS: readonly (readonly [string, (json: string) => string])[] = [
  ["/api/v1/extract", (json) => json],
  ["/trpc/extract", (json) => json],
  ["/trpc/extract?own", (json) => json],
  ["/trpc/extract?batch=1", (json) => `{"0":${json.slice(0, 8 * MIB - 6)}}`],
];

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
  it.each(BODIES)("%s, on all endpoints at the same time", async (_what, make, status) => {
    const body = make();
    const responses = ENDPOINTS.map(async ([path, wrapped]) => [
      path,
      await post(path, wrapped(body)),
    ]);
    expect(await Promise.all(responses)).toEqual(ENDPOINTS.map(([path]) => [path, status]));
    expect(server.isAlive()).toBe(true);
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
  });

  it("32 MB of brackets", async () => {
    const body = "[".repeat(32 * MIB);
    for (const [path] of ENDPOINTS) {
      // The server may close the connection before the whole body is sent.
      const status = await post(path, body).catch(() => 413);
      expect([path, status]).toEqual([path, 413]);
    }
    expect(server.isAlive()).toBe(true);
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
  });
});
