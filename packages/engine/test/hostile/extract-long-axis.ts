import { stdout } from "node:process";
import { CasEngine } from "../../src/engine.ts";
import { watchTurns } from "../longest-turns/watch-turns.ts";
import { rectangle } from "../lab.ts";
import { startTestServer } from "../test-server.ts";
import { serveZarr } from "../zarr-stores.ts";
import { AXES, makeLongAxis } from "./long-axes.ts";

/**
 * Asks for the latest step of a store with a million steps, and for all of them; writes the longest turn of the event loop, the
 * warnings and the peak memory of this process.
 */
const [, , name = ""] = process.argv;
const axis = AXES.find((one) => one.name === name);
if (axis === undefined) throw new RangeError(`There is no axis ${name}`);

const files = makeLongAxis(axis);
await using server = await startTestServer((request, response) => {
  serveZarr(request, response, files);
});
const source = { connector: "zarr", store: `${server.url}/made.zarr`, variable: "v" };
const dataset = {
  id: "lab:steps",
  name: "Steps",
  variables: [{ name: "v", units: "1" }],
  resolution_m: 1000,
  bbox: { min_lon: -180, min_lat: -90, max_lon: 180, max_lat: 90 },
  source,
};
const provider = { slug: "lab", name: "Lab", protocol: "stac_cog", base_url: "" };
const catalog = { providers: [{ ...provider, datasets: [dataset] }] };
await using cas = await CasEngine.open({
  catalog: catalog as never,
  // A busy machine takes several times as long.
  providerTimeoutS: 300,
  requestTimeoutS: 300,
});
const ALL = { start: "0001-01-01T00:00:00Z", end: "4000-01-01T00:00:00Z" };
for (const time_range of [null, ALL]) {
  const longest = watchTurns();
  const { results, warnings } = await cas.extract({
    geometry: rectangle(0.1, 0.1, 2.9, 2.9),
    dataset_ids: ["lab:steps"],
    time_range,
  });
  const { cpuMs } = longest();
  const rss = process.resourceUsage().maxRSS * 1024;
  const value = results[0]?.value;
  stdout.write(
    `${JSON.stringify({ cpuMs, value, count: results[0]?.pixel_count, warnings, rss })}\n`,
  );
}
