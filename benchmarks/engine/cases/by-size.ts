import { CasEngine } from "@cas/engine";
import type { Polygon } from "@cas/models";
import type { CostPoint } from "../fit-cost-model.ts";
import { starPolygon } from "../star-polygon.ts";

/** Milliseconds of processor time of a polygon of 200 corners by its size, smooth or jagged, blocks decoded before: the best of several runs. */
const [, , directory = ""] = process.argv;
const [CELL, TILE] = [1 / 1200, 512];
const RUNS = 15;
await using cas = await CasEngine.open({
  rasters: [`${directory}/terrain.tif`],
  resultCacheTtlS: 0,
  blockCacheBytes: 2 ** 30,
});
// The first calls are slow.
for (let run = 0; run < 100; run++)
  await cas.extract({
    geometry: starPolygon(6.5, 46.5, CELL * 20, 200),
    dataset_ids: ["own:terrain"],
  });
const points: CostPoint[] = [];
for (let cells = 100; cells <= 3e7; cells *= 10 ** 0.5)
  for (const jag of [0.02, 0.4]) {
    const radius = Math.sqrt(cells / Math.PI);
    const geometry = starPolygon(6.5, 46.5, radius * CELL, 200, jag);
    let milliseconds = Infinity;
    for (let run = 0; run < RUNS; run++) {
      const before = process.cpuUsage();
      await cas.extract({ geometry, dataset_ids: ["own:terrain"] });
      const { user, system } = process.cpuUsage(before);
      milliseconds = Math.min(milliseconds, (user + system) / 1000);
    }
    // Blocks inside and blocks on the outline, as if it were smooth.
    const tiles = 1 + cells / TILE ** 2 + (2 * Math.PI * radius) / TILE;
    points.push({ cells, perimeter: crossed(geometry), tiles, milliseconds });
  }
process.stdout.write(`${JSON.stringify(points)}\n`);

/** Number of sides of cells that the edges cross. */
function crossed({ coordinates: [ring = []] }: Polygon): number {
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [x0 = 0, y0 = 0] = ring[i] ?? [];
    const [x1 = 0, y1 = 0] = ring[i + 1] ?? [];
    sum += (Math.abs(x1 - x0) + Math.abs(y1 - y0)) / CELL;
  }
  return sum;
}
