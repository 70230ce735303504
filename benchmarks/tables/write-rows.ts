import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { Writable } from "node:stream";
import type { AttributeResponse, AttributeResult, Dataset } from "@cas/models";
import { type TableFormat, tableOf, tableWriter } from "@cas/tables";

/** Writes a table of generated areas to a file and prints time, size, peak memory and the longest turn as JSON. */
const [format = "csv", count = "10000", path = "/dev/null"] = process.argv.slice(2);

const dataset: Dataset = {
  id: "maurer:precipitation",
  provider: "maurer",
  name: "Precipitation",
  description: "",
  variables: [
    {
      name: "precipitation",
      units: "mm/month",
      description: "",
      data_type: "continuous",
      nodata_value: null,
      valid_range: null,
    },
  ],
  resolution_m: 12_000,
  crs: "EPSG:4326",
  bbox: { min_lon: -125, min_lat: 25, max_lon: -67, max_lat: 53 },
  temporal: { start: null, end: null, temporal_type: "monthly" },
  protocol: "stac_cog",
  license: "",
  citation: "",
};

/** A polygon of 33 positions. */
function outlineOf(index: number) {
  const [x, y] = [-120 + (index % 500) / 10, 26 + (Math.floor(index / 500) % 250) / 10];
  const ring = Array.from({ length: 33 }, (_, at): [number, number] => {
    const angle = (2 * Math.PI * (at % 32)) / 32;
    return [x + 0.05 * Math.cos(angle), y + 0.05 * Math.sin(angle)];
  });
  return { type: "Polygon" as const, coordinates: [ring] };
}

function responseOf(index: number): AttributeResponse {
  const result: AttributeResult = {
    dataset_id: dataset.id,
    variable: "precipitation",
    value: index / 7,
    units: "mm/month",
    aggregation: "mean",
    quality: "good",
    coverage_fraction: 1,
    pixel_count: 12,
    timestamp: "1999-12-01T00:00:00Z",
    provider: "maurer",
    elapsed_ms: 1,
    provenance: "",
    valid_range: null,
  };
  return {
    request_id: "r",
    geometry_hash: "h",
    results: [result],
    warnings: [],
    elapsed_ms: 1,
  };
}

const delay = monitorEventLoopDelay({ resolution: 5 });
const begin = performance.now();
const file = createWriteStream(path);
const question = {
  datasets: [dataset],
  calls: [{ datasetIds: [dataset.id], aggregation: "mean" }],
};
const writer = tableWriter(
  format as TableFormat,
  tableOf(question, { layout: "wide" }),
  Writable.toWeb(file),
);
delay.enable();
for (let index = 0; index < Number(count); index++) {
  const area = {
    id: `area-${index}`,
    name: `Area ${index}`,
    geometry: outlineOf(index),
    properties: { state: index % 2 === 0 ? "NC" : "TN", gauge: index / 3 },
  };
  await writer.write(area, responseOf(index));
}
const { rows, bytes } = await writer.close();
delay.disable();
if (!file.closed) await once(file, "close");
const report = {
  rows,
  megabytes: Math.round(bytes / 1e6),
  rowsPerSecond: Math.round(rows / ((performance.now() - begin) / 1000)),
  peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  longestTurn: Math.round(delay.max / 1e6),
};
process.stdout.write(`${JSON.stringify(report)}\n`);
