import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { startServer } from "@cas/server";
import { testEnvironment } from "@cas/server/test/test-environment";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { ROOT } from "../src/workspace.ts";
import { type Consumer, makeConsumer } from "./consumer.ts";
import { PROGRAMS } from "./outcomes.ts";
import { NEWEST_PEERS } from "./peer-versions.ts";
import { COMPILERS, NODES } from "./toolchains.ts";

const run = promisify(execFile);

let consumer: Consumer;
const faults: string[] = [];
let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  server = await startServer(testEnvironment(), pino({ level: "silent" }));
  consumer = await makeConsumer({
    peers: NEWEST_PEERS,
    // The queue of @cas/jobs needs @opentelemetry/api, without which the client is tried here.
    packages: Object.keys(inject("packed")).filter((name) => name !== "@cas/jobs"),
    dependencies: {
      eventsource: "5.1.5",
      esbuild: "0.28.2",
      vite: "8.3.8",
      // What @cas/api/mcp needs; it is not in the matrix of peers, because it takes no zod before 4.2.
      "@modelcontextprotocol/client": "2.4.0",
      "@modelcontextprotocol/server": "2.4.0",
    },
    sources: ["programs", "tools"],
  });
  for (const source of ["programs", "tools"])
    faults.push(...(await consumer.compile({ source, compiler: COMPILERS["TypeScript 7"] })));
});
afterAll(async () => {
  await consumer[Symbol.asyncDispose]();
  await server.close();
});

it("another repository compiles against the packed packages and checks their declarations", () => {
  expect(faults).toEqual([]);
});

const RUNS = [
  ...PROGRAMS,
  ["@cas/api/mcp", "mcp", [expect.objectContaining({ warnings: [] }), 405]],
] as const;

describe.each(NODES)("on Node %s", (major, node) => {
  it("is the expected Node", async () => {
    const { stdout } = await run(node, ["--version"]);
    expect(stdout).toMatch(new RegExp(`^v${major}\\.`));
  });

  it.each(RUNS)("%s runs, and its process ends by itself", async (_entry, program, outcome) => {
    expect(await consumer.runProgram(node, program, server.url)).toEqual(outcome);
  });
});

it("the oldest of them is the minimum of the packages", async () => {
  const [[, oldest] = []] = NODES;
  const { stdout } = await run(oldest ?? "", ["--version"]);
  for (const name of ["api", "client", "engine", "models", "sample-data"]) {
    const manifest = readFileSync(join(ROOT, "packages", name, "package.json"), "utf8");
    const { engines } = JSON.parse(manifest) as { readonly engines?: { readonly node?: string } };
    expect([name, stdout]).toEqual([name, `v${engines?.node?.replace(">=", "") ?? ""}.0\n`]);
  }
});

describe("the synchronous client, without await", () => {
  const script = (url: string): string => `
    const { CasClientSync } = require("@cas/client/sync");
    const cas = new CasClientSync(${JSON.stringify(url)});
    const geometries = Array.from({ length: 30 }, () => ({ type: "Point", coordinates: [-84.2, 36.6] }));
    const batch = { geometries, dataset_ids: ["srtm:elevation"] };
    console.log(cas.health().status);
    console.log(cas.batchExtract(batch, { chunkSize: 10 }).total_results);
    console.log([...cas.providers({ limit: 2 })].length);
    try { cas.provider("nope"); } catch (error) { console.log(error.errorType); }
  `;

  it.each(["a CommonJS file", "the command line", "the REPL"])(
    "runs in %s, and ends",
    async (how) => {
      const { directory } = consumer;
      const file = join(directory, "script.cjs");
      await writeFile(file, script(server.url));
      const words: Readonly<Record<string, string[]>> = {
        "the command line": ["--eval", script(server.url)],
        "the REPL": ["-i"],
      };
      const running = run(process.execPath, words[how] ?? [file], { cwd: directory });
      running.child.stdin?.end(how === "the REPL" ? script(server.url) : "");
      const { stdout, stderr } = await running;
      // A REPL prints more.
      const lines = stdout.split("\n").map((line) => line.replace(/^([>|] |\.\.\. )+/, ""));
      expect(lines.filter((line) => /^(ok|30|4|not_found)$/.test(line))).toEqual([
        "ok",
        "30",
        "4",
        "not_found",
      ]);
      expect(stderr).toBe("");
    },
  );
});

describe("without @opentelemetry/api", () => {
  /** Simulates an SDK with its own copy of the API, which the client cannot reach. */
  const TRACED = `
import { CasClient } from "@cas/client/fetch";
globalThis[Symbol.for("opentelemetry.js.api.1")] = {};
console.log((await new CasClient(process.argv[2] ?? "", { maxRetries: 0 }).health()).status);
`;
  const write = (name: string, text: string): Promise<void> =>
    writeFile(join(consumer.directory, name), text);
  beforeAll(() => write("traced.mjs", TRACED));

  it.each(["@cas/client", "@cas/client/fetch"])("%s works, traced or not", async (entry) => {
    await write(
      "entry.mjs",
      `${TRACED.replace("@cas/client/fetch", entry)}
await import("@opentelemetry/api").catch(({ code }) => console.log(code));`,
    );
    const { stdout, stderr } = await run(process.execPath, [
      join(consumer.directory, "entry.mjs"),
      server.url,
    ]);
    expect([stdout, stderr]).toEqual(["ok\nERR_MODULE_NOT_FOUND\n", ""]);
  });

  it.each([
    ["esbuild", ["traced.mjs", "--bundle", "--format=esm", "--outfile=out/esbuild.mjs"]],
    ["vite", ["build", "--config", "vite.config.mjs"]],
  ])("%s bundles it for browsers, and the bundle works", async (bundler, words) => {
    const { directory } = consumer;
    await write(
      "vite.config.mjs",
      `export default { logLevel: "warn", build: { outDir: "out", emptyOutDir: false, minify: false,
        lib: { entry: "traced.mjs", formats: ["es"], fileName: () => "vite.mjs" } } };`,
    );
    await run(join(directory, "node_modules/.bin", bundler), words, { cwd: directory });
    const bundle = join(directory, "out", `${bundler}.mjs`);
    expect(await readFile(bundle, "utf8")).not.toMatch(/node_modules\/undici|["']undici["']/);
    const { stdout } = await run(process.execPath, [bundle, server.url]);
    expect(stdout).toBe("ok\n");
  });
});
