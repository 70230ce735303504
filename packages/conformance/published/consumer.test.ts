import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { startServer } from "@cas/server";
import { readEnvironment } from "@cas/server/environment";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../src/workspace.ts";

const run = promisify(execFile);
const PACKAGES = ["models", "client", "engine", "api", "sample-data"];

/** What another repository writes: it has the packed packages and nothing of this one. */
const CONSUMER = `
import type { AppRouter } from "@cas/api";
import { createTrpcCas } from "@cas/api/client";
import { createHttpApi } from "@cas/api/http";
import { CasClient } from "@cas/client";
import { CasClientSync } from "@cas/client/sync";
import { CasEngine } from "@cas/engine";
import type { Cas } from "@cas/models";
import { sampleCatalog } from "@cas/sample-data";
import { createTRPCClient, httpLink } from "@trpc/client";

const url = process.argv[2] ?? "";
const trpc = createTRPCClient<AppRouter>({ links: [httpLink({ url: url + "/trpc", methodOverride: "POST" })] });
const engine = await CasEngine.open({ catalog: sampleCatalog });
const question = { geometry: { type: "Point", coordinates: [-84.2, 36.6] }, dataset_ids: ["srtm:elevation"] } as const;
const sources: Cas[] = [engine, new CasClient(url), createTrpcCas(trpc)];
for (const cas of sources) console.log((await cas.extract(question)).results[0]?.value);
console.log(new CasClientSync(url).extract(question).results[0]?.value);
const typed: number | Record<string, number> | null | undefined = (await trpc.extract.query(question)).results[0]?.value;
console.log(typed);
console.log((await createHttpApi(engine).request("/health")).status);
for (const cas of sources) await cas.close();
`;

let directory = "";
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "cas-consumer-"));
  for (const name of PACKAGES)
    await run("pnpm", ["pack", "--pack-destination", directory], {
      cwd: join(ROOT, "packages", name),
    });
  const archives = (await readdir(directory)).filter((name) => name.endsWith(".tgz"));
  const local = Object.fromEntries(
    PACKAGES.map((name) => [
      `@cas/${name}`,
      `file:${archives.find((archive) => archive.startsWith(`cas-${name}-`)) ?? ""}`,
    ]),
  );
  await writeFile(
    join(directory, "package.json"),
    JSON.stringify({
      private: true,
      type: "module",
      dependencies: { ...local, "@trpc/client": "11.22.1", "@trpc/server": "11.22.1" },
      devDependencies: {
        typescript: "7.0.2",
        "@types/node": "24",
        esbuild: "0.28.2",
        vite: "8.3.8",
      },
      overrides: local,
    }),
  );
  await writeFile(
    join(directory, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: { module: "nodenext", target: "es2024", strict: true, types: ["node"] },
      files: ["consumer.ts"],
    }),
  );
  await writeFile(join(directory, "consumer.ts"), CONSUMER);
  await run("npm", ["install", "--no-audit", "--no-fund"], { cwd: directory });
});
afterAll(() => rm(directory, { recursive: true, force: true }));

it("another repository compiles against the packed packages, their declarations checked too", async () => {
  const { stdout } = await run(join(directory, "node_modules/.bin/tsc"), ["-p", directory]).catch(
    (error: unknown) => error as { stdout: string },
  );
  // tRPC's own declarations name the types of ws, which nobody here needs.
  const faults = stdout.split("\n").filter((line) => !/node_modules\/(?!@cas\/)/.test(line));
  expect(faults.filter((line) => line !== "")).toEqual([]);
});

it("and runs: engine, client, tRPC and the blocking twin answer alike", async () => {
  await using server = await startServer(readEnvironment({ PORT: "0" }), pino({ level: "silent" }));
  const { stdout } = await run(process.execPath, [join(directory, "consumer.js"), server.url]);
  expect(stdout.trim().split("\n")).toEqual(["388", "388", "388", "388", "388", "200"]);
});

describe("without @opentelemetry/api", () => {
  /** As if an SDK with a copy of the API of its own were there, which is out of the client's reach. */
  const TRACED = `
import { CasClient } from "@cas/client/fetch";
globalThis[Symbol.for("opentelemetry.js.api.1")] = {};
console.log((await new CasClient(process.argv[2] ?? "", { maxRetries: 0 }).health()).status);
`;
  beforeAll(() => writeFile(join(directory, "traced.mjs"), TRACED));

  it.each(["@cas/client", "@cas/client/fetch"])("%s works, traced or not", async (entry) => {
    await using server = await startServer(
      readEnvironment({ PORT: "0" }),
      pino({ level: "silent" }),
    );
    const script = join(directory, "entry.mjs");
    await writeFile(
      script,
      `${TRACED.replace("@cas/client/fetch", entry)}
await import("@opentelemetry/api").catch(({ code }) => console.log(code));`,
    );
    const { stdout, stderr } = await run(process.execPath, [script, server.url]);
    expect([stdout, stderr]).toEqual(["ok\nERR_MODULE_NOT_FOUND\n", ""]);
  });

  it.each([
    ["esbuild", ["traced.mjs", "--bundle", "--format=esm", "--outfile=out/esbuild.mjs"]],
    ["vite", ["build", "--config", "vite.config.mjs"]],
  ])("%s bundles it for browsers, and the bundle works", async (bundler, words) => {
    await using server = await startServer(
      readEnvironment({ PORT: "0" }),
      pino({ level: "silent" }),
    );
    await writeFile(
      join(directory, "vite.config.mjs"),
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
