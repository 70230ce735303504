import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Cost, costOf, type CostPoint, fitCostModel } from "./fit-cost-model.ts";
import { plotCost } from "./plot.ts";
import { DATA, prepare, PYTHON, script } from "./prepare.ts";
import { execute, median, runRounds, type Report, type Runner } from "./run-rounds.ts";

/*
 * The engine and its peers: the mean of 1,000 polygons on a large raster, a new process for each peer and round; then cases
 * without peers.
 */
const { values: options } = parseArgs({
  options: {
    rounds: { type: "string", default: "3" },
    /** Parts of the names of the peers to run, in addition to the first. */
    peers: { type: "string", multiple: true, default: [""] },
  },
});

const POLYGONS = 1000;
/** The number of polygons for geotiff.js, which is slow. */
const FEW = 200;

const node = (name: string, file: string, ...words: string[]): Runner => ({
  name,
  command: process.execPath,
  args: [...process.execArgv, fileURLToPath(new URL(file, import.meta.url)), ...words],
});
const python = (name: string, file: string, ...words: string[]): Runner => ({
  name,
  command: PYTHON,
  args: [script(file), DATA, ...words],
});

await prepare();
const all = [
  python("exactextract 0.3.0, by feature", "exact_extract.py", "feature"),
  node("CasEngine, exact", "peers/cas-engine.ts", DATA),
  python("exactextract 0.3.0, by raster", "exact_extract.py", "raster"),
  python("rasterstats 0.21.0, all touched", "raster_stats.py"),
  python("CAS 0.4.0's own path, all touched", "cas_path.py"),
  node(`geotiff.js readRasters, centres, ${FEW} of them`, "peers/geotiff-js.ts", DATA, `${FEW}`),
];
const runners = all.filter(
  ({ name }, index) => index === 0 || options.peers.some((part) => name.includes(part)),
);
const reports = await runRounds(runners, Number(options.rounds));
const [reference = []] = runners.map((runner) => reports.get(runner) ?? []);
print(
  `The mean of ${POLYGONS} polygons on a raster of 10,800 x 10,800 cells`,
  "| | polygons/s | against the first | polygons per CPU second, against the first | peak MB | event loop blocked, ms | from the first, median / greatest (m) |\n|---|---|---|---|---|---|---|",
  runners.map((runner) => row(runner, reports.get(runner) ?? [])),
);

function row({ name }: Runner, own: readonly Report[]): string {
  const ratio = (speed: (report: Report) => number): string =>
    median(
      own.map((report, round) => {
        const first = reference[round];
        return first === undefined ? Number.NaN : speed(report) / speed(first);
      }),
    ).toFixed(2);
  const expected = reference[0]?.values ?? [];
  const distances = (own[0]?.values ?? []).flatMap((value, index) => {
    const other = expected[index];
    return value === null || other == null ? [] : Math.abs(value - other);
  });
  const blocked = own.flatMap(({ blockedMs }) => blockedMs ?? []);
  return [
    `| ${name}`,
    median(own.map(speedOf)).toFixed(0),
    ratio(speedOf),
    ratio(({ values, cpuSeconds }) => values.length / cpuSeconds),
    median(own.map(({ peakMb }) => peakMb)).toFixed(0),
    blocked.length === 0 ? "" : median(blocked).toFixed(0),
    `${median(distances).toPrecision(2)} / ${Math.max(...distances).toPrecision(2)} |`,
  ].join(" | ");
}

function speedOf({ values, seconds }: Report): number {
  return values.length / seconds;
}

interface Figures {
  readonly seconds: number;
  readonly peakMb: number;
  readonly blockedMs: number;
}

const cases = [
  node("241 counties on 5 datasets, warm", "cases/counties.ts"),
  node("one polygon of 1,000,000 vertices", "cases/large.ts", "vertices", DATA),
  node("a country's worth of the 1 km raster, 5,000 vertices", "cases/large.ts", "country", DATA),
];
const figures: string[] = [];
for (const one of cases) {
  const { seconds, peakMb, blockedMs } = await execute<Figures>(one);
  figures.push(
    `| ${one.name} | ${seconds.toFixed(2)} | ${peakMb.toFixed(0)} | ${blockedMs.toFixed(0)} |`,
  );
}
print("Without a peer", "| | s | peak MB | event loop blocked, ms |\n|---|---|---|---|", figures);

const points = await execute<CostPoint[]>(node("by size", "cases/by-size.ts", DATA));
const cost: Cost = fitCostModel(points);
const distances = points.map((point) => Math.abs(point.milliseconds / costOf(cost, point) - 1));
const [request, perimeter, tile] = cost;
process.stdout.write(
  `\nOne polygon of 100 to 10 million cells, blocks decoded, processor time: ${request.toFixed(2)} ms + ${(perimeter * 1000).toFixed(2)} ms per 1,000 cells of perimeter + ${tile.toFixed(2)} ms per tile; half of the sizes are within ${(median(distances) * 100).toFixed(0)} % of it, all within ${(Math.max(...distances) * 100).toFixed(0)} %\n`,
);
await writeFile(
  new URL("../../docs/images/cost-by-size.svg", import.meta.url),
  plotCost(points, cost),
);

function print(title: string, head: string, rows: readonly string[]): void {
  process.stdout.write(`\n${title}\n\n${head}\n${rows.join("\n")}\n`);
}
