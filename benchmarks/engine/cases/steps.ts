import { readFile } from "node:fs/promises";
import { CasEngine } from "@cas/engine";
import type { Polygon } from "@cas/models";
import type { StepsReport } from "../steps.ts";

/** The mean of each county on each of the first days of daily.zarr: first with opening and reading, then with all chunks decoded. */
const [, , directory = "", days = ""] = process.argv;
const RUNS = 5;
const counties = JSON.parse(await readFile(`${directory}/counties.json`, "utf8")) as readonly {
  readonly geometry: Polygon;
}[];
const last = new Date(Date.UTC(2001, 0, Number(days))).toISOString();

const started = performance.now();
await using cas = await CasEngine.open({
  catalog: {
    providers: [
      {
        slug: "made",
        name: "Made up",
        protocol: "s3_direct",
        base_url: "https://example.com/made",
        datasets: [
          {
            id: "made:tmean",
            name: "Daily temperature",
            variables: [{ name: "tmean", units: "degC" }],
            resolution_m: 4000,
            bbox: { min_lon: -180, min_lat: -90, max_lon: 180, max_lat: 90 },
            source: {
              connector: "zarr",
              store: new URL(`file://${directory}/daily.zarr`).href,
              variable: "tmean",
            },
          },
        ],
      },
    ],
  },
  resultCacheTtlS: 0,
});
const ask = async () => {
  const { responses } = await cas.batchExtract({
    geometries: counties.map(({ geometry }) => geometry),
    dataset_ids: ["made:tmean"],
    time_range: ["2001-01-01", last],
    time_aggregation: "none",
  });
  return responses.map(({ results }) => results.map(({ value }) => value));
};
const values = await ask();
const total = (performance.now() - started) / 1000;
let [above, aboveCpu] = [Infinity, Infinity];
for (let run = 0; run < RUNS; run++) {
  const [before, cpu] = [performance.now(), process.cpuUsage()];
  await ask();
  const { user, system } = process.cpuUsage(cpu);
  above = Math.min(above, (performance.now() - before) / 1000);
  aboveCpu = Math.min(aboveCpu, (user + system) / 1e6);
}
const report: StepsReport = { total, above, aboveCpu, values };
process.stdout.write(`${JSON.stringify(report)}\n`);
