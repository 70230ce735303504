import { stdout } from "node:process";
import { CasEngine } from "../../src/engine.ts";
import { rectangle } from "../lab.ts";

/**
 * Extracts from each hostile dataset together with a valid one, and writes a line for each: the results, and the peak
 * memory of this process so far. Runs in a child process, because a hostile dataset might end it.
 */
const [, , catalogUrl = "", ...options] = process.argv;
await using cas = await CasEngine.open({
  catalog: new URL(catalogUrl),
  resultCacheTtlS: 0,
  ...(JSON.parse(options[0] ?? "{}") as object),
});
const { datasets } = await cas.datasets();
const [valid, ...hostile] = datasets.map(({ id }) => id);
for (const id of hostile) {
  const { results, warnings } = await cas.extract({
    geometry: rectangle(0.5, 0.5, 31.5, 31.5),
    dataset_ids: [id, valid ?? ""],
  });
  const line = {
    id,
    warnings,
    results: results.map(({ dataset_id: dataset, value, quality }) => ({
      dataset,
      value,
      quality,
    })),
    rss: process.resourceUsage().maxRSS * 1024,
  };
  stdout.write(`${JSON.stringify(line)}\n`);
}
