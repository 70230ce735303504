import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { CatalogFile } from "../../src/catalog/file/catalog-file.ts";
import type { EngineOptions } from "../../src/engine-options.ts";

type Source = CatalogFile["providers"][number]["datasets"][number]["source"];

/** The response to a request for a hostile dataset and a valid one. */
export interface HostileResponse {
  readonly id: string;
  readonly warnings: readonly string[];
  readonly results: readonly {
    readonly dataset: string;
    readonly value: unknown;
    readonly quality: string;
  }[];
  /** Peak memory of the process until then, bytes. */
  readonly rss: number;
}

/** Maximum heap of the process; the tests bound its total memory. */
const HEAP_MB = 256;
/** A process that hangs is ended after this time; none needs a tenth of it. */
const TIMEOUT_MS = 50_000;

const script = fileURLToPath(new URL("extract-hostile.ts", import.meta.url));

/** Extracts from each of these sources, together with the valid one, in a child process with little memory. */
export async function extractInChild(
  directory: URL,
  valid: Source,
  hostile: readonly (readonly [id: string, source: Source])[],
  options: Partial<EngineOptions> = {},
): Promise<ReadonlyMap<string, HostileResponse>> {
  const dataset = (id: string, source: Source) => ({
    id,
    name: id,
    variables: [{ name: id, units: "1" }],
    resolution_m: 1000,
    bbox: { min_lon: -180, min_lat: -90, max_lon: 180, max_lat: 90 },
    source,
  });
  const datasets = [
    dataset("lab:valid", valid),
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
      .map((line) => JSON.parse(line) as HostileResponse)
      .map((response) => [response.id, response]),
  );
}

/** The output of the process, also when it fails. */
const run = (args: readonly string[]): Promise<string> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      ["--conditions=@cas/source", `--max-old-space-size=${HEAP_MB}`, script, ...args],
      { timeout: TIMEOUT_MS, killSignal: "SIGKILL", maxBuffer: 2 ** 26 },
      (_error, stdout) => {
        resolve(stdout);
      },
    );
  });
