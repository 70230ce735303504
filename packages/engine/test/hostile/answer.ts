import { stdout } from "node:process";
import { CasEngine } from "../../src/engine.ts";
import { rectangle } from "../lab.ts";

/**
 * Asks each hostile dataset together with an honest one, and writes a line for each: what was answered, and the most memory
 * that this process had so far. Runs in a process of its own, for it is to be expected that it ends.
 */
const [, , catalogUrl = "", ...options] = process.argv;
await using cas = await CasEngine.open({
  catalog: new URL(catalogUrl),
  resultCacheTtlS: 0,
  ...(JSON.parse(options[0] ?? "{}") as object),
});
const { datasets } = await cas.datasets();
const [honest, ...hostile] = datasets.map(({ id }) => id);
for (const id of hostile) {
  const { results, warnings } = await cas.extract({
    geometry: rectangle(0.5, 0.5, 31.5, 31.5),
    dataset_ids: [id, honest ?? ""],
  });
  const line = {
    id,
    warnings,
    answered: results.map(({ dataset_id: dataset, value, quality }) => ({
      dataset,
      value,
      quality,
    })),
    rss: process.resourceUsage().maxRSS * 1024,
  };
  stdout.write(`${JSON.stringify(line)}\n`);
}
