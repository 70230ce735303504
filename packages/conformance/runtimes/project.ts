import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { makeBlockedGeotiff } from "@cas/engine/test/blocked-geotiff";
import { startServer } from "@cas/server";
import { testEnvironment } from "@cas/server/test/test-environment";
import { pino } from "pino";
import { type Consumer, makeConsumer } from "../published/consumer.ts";
import { NEWEST_PEERS } from "../published/peer-versions.ts";
import { COMPILERS } from "../published/toolchains.ts";
import type { Place } from "./programs/place.ts";
import { startQuietServer } from "./quiet-server.ts";

/** Another repository with the packed packages and the compiled programs, and what the programs are given. */
export interface Project extends AsyncDisposable {
  readonly consumer: Consumer;
  /** What the compiler says against the programs. */
  readonly faults: readonly string[];
  readonly place: Place;
}

/** Installs and compiles the programs, and starts the servers that they ask. */
export async function makeProject(): Promise<Project> {
  const server = await startServer(testEnvironment(), pino({ level: "silent" }));
  const quiet = await startQuietServer();
  const consumer = await makeConsumer({
    peers: NEWEST_PEERS,
    dependencies: { esbuild: "0.28.2" },
    sources: ["../runtimes/programs"],
  });
  const faults = await consumer.compile({
    source: "programs",
    compiler: COMPILERS["TypeScript 7"],
    options: { lib: ["es2023", "dom", "dom.iterable"] },
  });
  const file = join(consumer.directory, "large-block.tif");
  await writeFile(file, makeBlockedGeotiff(LARGE_BLOCK));
  return {
    consumer,
    faults,
    place: { url: server.url, quiet: quiet.url, largeBlock: pathToFileURL(file).href },
    [Symbol.asyncDispose]: async () => {
      await consumer[Symbol.asyncDispose]();
      await quiet[Symbol.asyncDispose]();
      await server.close();
    },
  };
}

/** One block of 4 MiB, which a thread decodes. */
const LARGE_BLOCK: Parameters<typeof makeBlockedGeotiff>[0] = {
  width: 1024,
  height: 1024,
  block: [1024, 1024],
  isTiled: true,
  type: "float32",
  codec: "lzw",
  isPredicted: false,
  cell: 0.001,
  value: () => 7,
};
