import { CasEngine } from "@cas/engine";
import { star } from "../star.ts";

/** Milliseconds of a polygon of 200 corners by its size, blocks decoded before: the best of several runs. */
const [, , directory = ""] = process.argv;
const CELL = 1 / 1200;
const RUNS = 7;
await using cas = await CasEngine.open({
  rasters: [`${directory}/terrain.tif`],
  resultCacheTtlS: 0,
  blockCacheBytes: 2 ** 30,
});
const points: { cells: number; perimeter: number; tiles: number; milliseconds: number }[] = [];
for (let cells = 100; cells <= 3e7; cells *= 10 ** 0.5) {
  const radius = Math.sqrt(cells / Math.PI) * CELL;
  const question = {
    geometry: star(6.5, 46.5, radius, 200),
    dataset_ids: ["own:terrain"],
  };
  let milliseconds = Infinity;
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    await cas.extract(question);
    milliseconds = Math.min(milliseconds, performance.now() - start);
  }
  const side = (2.5 * radius) / CELL / 512 + 1;
  points.push({
    cells,
    perimeter: (2 * Math.PI * radius) / CELL,
    tiles: side * side * 0.785,
    milliseconds,
  });
}
process.stdout.write(`${JSON.stringify(points)}\n`);
