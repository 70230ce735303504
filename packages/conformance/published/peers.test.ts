import { execFile } from "node:child_process";
import { globSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { startServer } from "@cas/server";
import { testEnvironment } from "@cas/server/test/test-environment";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Consumer, makeConsumer, manifestOf, type ModuleKind } from "./consumer.ts";
import { PROGRAMS } from "./outcomes.ts";
import { NEWEST_PEERS, OLDEST_PEERS, type PeerVersions, REPORTED_PEERS } from "./peer-versions.ts";
import { COMPILERS, NODES } from "./toolchains.ts";

const run = promisify(execFile);

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  server = await startServer(testEnvironment(), pino({ level: "silent" }));
});
afterAll(() => server.close());

type Compiled = readonly [compiler: keyof typeof COMPILERS, module: ModuleKind];

interface Host {
  readonly host: string;
  readonly peers: PeerVersions;
  readonly node: string | undefined;
  readonly compiled: readonly Compiled[];
}

/** Each compiler with each way to resolve modules, once. The first of a host is the one whose output runs. */
const HOSTS: readonly Host[] = [
  {
    host: "the oldest peers",
    peers: OLDEST_PEERS,
    node: NODES[0]?.[1],
    compiled: [
      ["TypeScript 7", "nodenext"],
      ["TypeScript 5.9", "node16"],
      ["TypeScript 6", "bundler"],
    ],
  },
  {
    host: "peers between the two",
    peers: REPORTED_PEERS,
    node: process.execPath,
    compiled: [
      ["TypeScript 7", "bundler"],
      ["TypeScript 5.9", "nodenext"],
      ["TypeScript 6", "node16"],
    ],
  },
  {
    host: "the newest peers",
    peers: NEWEST_PEERS,
    node: NODES.at(-1)?.[1],
    compiled: [
      ["TypeScript 7", "node16"],
      ["TypeScript 5.9", "bundler"],
      ["TypeScript 6", "nodenext"],
    ],
  },
];

describe.each(HOSTS)("a host with $host", ({ peers, node, compiled }) => {
  let consumer: Consumer;
  beforeAll(async () => {
    consumer = await makeConsumer({
      peers,
      dependencies: { eventsource: "5.1.5" },
      sources: ["programs", "browser"],
    });
  });
  afterAll(() => consumer[Symbol.asyncDispose]());

  it.each(Object.entries(peers))("has one copy of %s, %s", async (name, version) => {
    const copies = globSync(`**/node_modules/${name}/package.json`, { cwd: consumer.directory });
    // The engine has its own undici: its callers give it none. The SDK of the tools for assistants takes no zod before 4.2.
    const own = copies.filter(
      (file) => !/@cas\/engine\/node_modules\/undici|@modelcontextprotocol\/\w+\/node/.test(file),
    );
    expect(own).toEqual([`node_modules/${name}/package.json`]);
    expect(await manifestOf(consumer, name)).toMatchObject({ version });
  });

  it.each(compiled)("compiles by %s with module %s", async (compiler, module) => {
    const faults = await consumer.compile({
      source: "programs",
      compiler: COMPILERS[compiler],
      module,
      options: compiler === "TypeScript 7" ? {} : { noEmit: true },
    });
    expect(faults).toEqual([]);
  });

  it.each(["TypeScript 5.9", "TypeScript 7"] as const)(
    "compiles for browsers by %s, without types of Node and with ES2022 only",
    async (compiler) => {
      const options = { types: [], lib: ["es2022", "dom"], target: "es2022", noEmit: true };
      const faults = await consumer.compile({
        source: "browser",
        compiler: COMPILERS[compiler],
        module: "bundler",
        options,
      });
      expect(faults).toEqual([]);
    },
  );

  it.each(PROGRAMS)("runs %s", async (_entry, program, outcome) => {
    expect(await consumer.runProgram(node ?? "", program, server.url)).toEqual(outcome);
  });
});

/** What the project imports. */
const PACKAGES = [
  "api",
  "areas",
  "cli",
  "client",
  "decorators",
  "engine",
  "jobs",
  "sample-data",
  "tables",
].map((one) => `@cas/${one}`);

describe("a project that depends on what it imports, and not on @cas/models", () => {
  let consumer: Consumer;
  beforeAll(async () => {
    const { "@trpc/client": client, "@trpc/server": trpc, hono } = NEWEST_PEERS;
    consumer = await makeConsumer({
      packages: PACKAGES,
      dependencies: { "@trpc/client": client, "@trpc/server": trpc, hono },
      sources: ["declared"],
      manager: "pnpm",
    });
  });
  afterAll(() => consumer[Symbol.asyncDispose]());

  it("gets the ids of a server's datasets by cas-types, and compiles them by each compiler", async () => {
    const { directory } = consumer;
    const command = join(directory, "node_modules/.bin/cas-types");
    await mkdir(join(directory, "ids"));
    const { stdout } = await run(command, [server.url, "--out", "ids/cas-datasets.d.ts"], {
      cwd: directory,
    });
    expect(stdout).toBe("ids/cas-datasets.d.ts: 5 datasets\n");
    await writeFile(
      join(directory, "ids/program.ts"),
      `import type { CasClient, DatasetIds } from "@cas/client";
       import { CasEngine } from "@cas/engine";
       export const name: DatasetIds["srtm:elevation"] = "SRTM elevation around the Jacksboro fault, 90 m";
       // @ts-expect-error -- no dataset of the catalog
       export type Unknown = DatasetIds["own:other"];
       const geometry = { type: "Point", coordinates: [-84.2, 36.6] } as const;
       const request = { geometry, dataset_ids: ["srtm:elevation", "own:other"] };
       export const either = (cas: CasClient | CasEngine) => cas.extract(request);
       export async function shares(cas: CasEngine): Promise<(Record<string, number> | null)[]> {
         const { results } = await cas.extract({ ...request, aggregation: "distribution" });
         return results.map(({ value }) => value);
       }
       export async function means(cas: CasEngine): Promise<(number | null)[]> {
         return (await cas.extract(request)).results.map(({ value }) => value);
       }`,
    );
    for (const compiler of Object.values(COMPILERS))
      expect(await consumer.compile({ source: "ids", compiler })).toEqual([]);
  });

  it("cannot import @cas/models", () => {
    const installed = globSync("node_modules/@cas/*", { cwd: consumer.directory });
    expect(installed.map((path) => path.replace("node_modules/", "")).toSorted()).toEqual(PACKAGES);
  });

  it.each(["TypeScript 5.9", "TypeScript 7"] as const)(
    "gets declarations of all that it exports, by %s",
    async (compiler) => {
      const faults = await consumer.compile({
        source: "declared",
        compiler: COMPILERS[compiler],
        options: { declaration: true },
      });
      expect(faults).toEqual([]);
    },
  );
});
