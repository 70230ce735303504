import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { CatalogFile } from "../../src/catalog/file/catalog-file.ts";
import type { EngineOptions } from "../../src/engine-options.ts";

type Source = CatalogFile["providers"][number]["datasets"][number]["source"];

/** What was answered to a question to a hostile dataset and an honest one. */
export interface HostileAnswer {
  readonly id: string;
  readonly warnings: readonly string[];
  readonly answered: readonly {
    readonly dataset: string;
    readonly value: unknown;
    readonly quality: string;
  }[];
  /** Most bytes of memory that the process had until then. */
  readonly rss: number;
}

/** Heap of the process; what lies beside it is bounded by what the tests say of its memory. */
const HEAP_MB = 256;
/** A process that is held is ended: none takes a tenth of it. */
const MOST_MS = 50_000;

const script = fileURLToPath(new URL("answer.ts", import.meta.url));

/** Asks datasets of these sources, each with the honest one, in a process of little memory. */
export async function askInChild(
  directory: URL,
  honest: Source,
  hostile: readonly (readonly [id: string, source: Source])[],
  options: Partial<EngineOptions> = {},
): Promise<ReadonlyMap<string, HostileAnswer>> {
  const dataset = (id: string, source: Source) => ({
    id,
    name: id,
    variables: [{ name: id, units: "1" }],
    resolution_m: 1000,
    bbox: { min_lon: -180, min_lat: -90, max_lon: 180, max_lat: 90 },
    source,
  });
  const datasets = [
    dataset("lab:honest", honest),
    ...hostile.map(([id, source]) => dataset(id, source)),
  ];
  const provider = { slug: "lab", name: "Lab", protocol: "stac_cog", base_url: "", datasets };
  const catalog = new URL("catalog.json", directory);
  await writeFile(catalog, JSON.stringify({ providers: [provider] }));
  const lines = await run([catalog.href, JSON.stringify(options)]);
  return new Map(
    lines
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as HostileAnswer)
      .map((answer) => [answer.id, answer]),
  );
}

/** What the process wrote, also when it did not come to its end. */
const run = (args: readonly string[]): Promise<string> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      ["--conditions=@cas/source", `--max-old-space-size=${HEAP_MB}`, script, ...args],
      { timeout: MOST_MS, killSignal: "SIGKILL", maxBuffer: 2 ** 26 },
      (_error, stdout) => {
        resolve(stdout);
      },
    );
  });
