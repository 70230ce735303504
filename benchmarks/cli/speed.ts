import { existsSync } from "node:fs";
import { mkdir, readFile, stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { sampleCatalog } from "@cas/sample-data";
import { installPeers } from "../engine/prepare.ts";
import { execute, median } from "../engine/run-rounds.ts";

/*
 * `cas extract` beside exactextract's Python API and rasterstats on the same files, each from the start of its process to
 * its end; the peak memory of more areas; and reading alone beside pyogrio.
 */
const { values: options } = parseArgs({
  options: {
    rounds: { type: "string", default: "3" },
    areas: { type: "string", default: "100000" },
    /** Numbers of areas whose peak memory is printed. */
    memory: { type: "string", default: "10000,100000,1000000" },
    /** The number of areas for rasterstats, which is slow. */
    few: { type: "string", default: "10000" },
  },
});

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const DATA = here(".data");
const PYTHON = here(".venv/bin/python");
const RASTER = fileURLToPath(new URL("maurer_pr_1999-12.tif", sampleCatalog));
const OUT = `${DATA}/out.csv`;

interface Report {
  readonly peakMb: number;
  readonly values?: readonly (number | null)[];
}

interface Peer {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly areas: number;
}

const fileOf = (areas: number, ending: string): string => `${DATA}/polygons-${areas}.${ending}`;

const node = (file: string, ...words: readonly string[]) => ({
  command: process.execPath,
  args: [...process.execArgv, here(file), ...words],
});
const python = (file: string, ...words: readonly string[]) => ({
  command: PYTHON,
  args: [here(`python/${file}`), ...words],
});
const extract = (file: string) => {
  const question = ["extract", file, "--sample", "-d", "maurer:precipitation"];
  return node("peers/cas.ts", ...question, "--quiet", "--overwrite", "-o", OUT);
};

const [areas, few] = [Number(options.areas), Number(options.few)];
const sizes = options.memory
  .split(",")
  .filter((one) => one !== "")
  .map(Number);
await installPeers(here(".venv"), here("requirements.txt"));
await mkdir(DATA, { recursive: true });
for (const count of new Set([areas, few, ...sizes])) await generate(count);

const fgb = fileOf(areas, "fgb");
const parquet = fileOf(areas, "parquet");
const peers: readonly Peer[] = [
  {
    name: "exactextract 0.3.0, FlatGeobuf, by feature",
    areas,
    ...python("exact_extract.py", fgb, RASTER, OUT, "feature-sequential"),
  },
  { name: "cas extract, FlatGeobuf", areas, ...extract(fgb) },
  {
    name: "exactextract 0.3.0, GeoParquet, by feature",
    areas,
    ...python("exact_extract.py", parquet, RASTER, OUT, "feature-sequential"),
  },
  { name: "cas extract, GeoParquet", areas, ...extract(parquet) },
  {
    name: "exactextract 0.3.0, FlatGeobuf, by raster",
    areas,
    ...python("exact_extract.py", fgb, RASTER, OUT, "raster-sequential"),
  },
  {
    name: `rasterstats 0.21.0, all touched, ${few} of them`,
    areas: few,
    ...python("raster_stats.py", fileOf(few, "fgb"), RASTER, OUT),
  },
];
await print(`The mean of ${areas} polygons, as CSV`, peers, Number(options.rounds));

await print(
  "Reading alone",
  [
    { name: "pyogrio 0.13.0, FlatGeobuf", areas, ...python("read_areas.py", fgb) },
    { name: "@cas/areas, FlatGeobuf", areas, ...node("peers/read-areas.ts", fgb) },
    { name: "geopandas, GeoParquet", areas, ...python("read_areas.py", parquet) },
    { name: "@cas/areas, GeoParquet", areas, ...node("peers/read-areas.ts", parquet) },
  ],
  Number(options.rounds),
);

await print(
  "cas extract of more areas",
  sizes.map((count) => ({
    name: `FlatGeobuf, ${count} areas`,
    areas: count,
    ...extract(fileOf(count, "fgb")),
  })),
  1,
);

async function generate(count: number): Promise<void> {
  if (!existsSync(fileOf(count, "parquet"))) {
    process.stdout.write(`Making ${count} polygons\n`);
    await execute<unknown>(python("generate.py", DATA, String(count), RASTER));
  }
  // No peer waits for the disk.
  for (const ending of ["fgb", "parquet"]) {
    const path = fileOf(count, ending);
    if ((await stat(path)).size < 2 ** 30) await readFile(path);
  }
}

/** Runs peers in turns, in a new process each time, and prints medians; ratios are to the first peer in the same round. */
async function print(title: string, all: readonly Peer[], rounds: number): Promise<void> {
  const runs = new Map<Peer, { readonly seconds: number; readonly peakMb: number }[]>(
    all.map((peer) => [peer, []]),
  );
  for (let round = 0; round < rounds; round++)
    for (const peer of all) {
      const start = performance.now();
      const { peakMb } = await execute<Report>(peer);
      runs.get(peer)?.push({ seconds: (performance.now() - start) / 1000, peakMb });
    }
  const [first] = all;
  const rows = all.map((peer) => {
    const own = runs.get(peer) ?? [];
    const ratios = own.map(({ seconds }, round) => {
      const of = first && runs.get(first)?.[round];
      return of === undefined ? Number.NaN : (peer.areas / seconds) * (of.seconds / first.areas);
    });
    const seconds = median(own.map((one) => one.seconds));
    const cells = [
      peer.name,
      (peer.areas / seconds).toFixed(0),
      median(ratios).toFixed(2),
      median(own.map(({ peakMb }) => peakMb)).toFixed(0),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  process.stdout.write(
    `\n${title}, ${rounds} rounds, ${availableParallelism()} processors\n\n| | areas/s | against the first | peak MB |\n|---|---|---|---|\n${rows.join("\n")}\n`,
  );
}
