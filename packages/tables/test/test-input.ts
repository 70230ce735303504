import { AttributeResponse, Dataset } from "@cas/models";
import type { TableArea, TableInput } from "../src/table/table-input.ts";

/** Responses for tests: two areas, a quantity that failed for one of them, and class shares. */
export function testInput(): TableInput {
  const areas: readonly TableArea[] = [
    {
      id: "a",
      name: '=HYPERLINK("x"), the "Neuse"',
      geometry: { type: "Point", coordinates: [-78.64, 35.78] },
      origin: "typed",
    },
    {
      id: "b",
      name: "Eno",
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [-80, 35],
            [-79, 35],
            [-79, 36],
            [-80, 35],
          ],
        ],
      },
      origin: "drawn",
    },
  ];
  return {
    areas,
    datasets: [temperature, land],
    datasetIds: ["lab:temperature", "lab:land"],
    timeSteps: "all",
    responses: new Map([
      ["a", response([result("lab:temperature", -3.5), result("lab:land", { "4": 1 })])],
      ["b", response([result("lab:land", { "4": 0.25, "13": 0.75 })], ["lab:land: doubtful"])],
    ]),
    failures: [
      { datasetId: "lab:temperature", areaIds: ["b"], message: "late", requestId: "0123456789ab" },
    ],
  };
}

const base = {
  provider: "lab",
  resolution_m: 90,
  bbox: { min_lon: -180, min_lat: -90, max_lon: 180, max_lat: 90 },
  protocol: "wcs",
};
const temperature = Dataset.parse({
  ...base,
  id: "lab:temperature",
  name: "Temperature",
  variables: [{ name: "temperature", units: "degC" }],
  license: "CC BY 4.0",
  citation:
    "Beck, H. E. et al. (2018): Maps at 1-km & finer. Scientific Data 5. doi:10.1038/sdata.2018.214",
});
const land = Dataset.parse({
  ...base,
  id: "lab:land",
  name: "Land cover",
  variables: [
    { name: "land_cover", units: "class", data_type: "categorical", classes: { "13": "urban" } },
  ],
  citation: "A mill in Bath",
});

const response = (
  results: readonly unknown[],
  warnings: readonly string[] = [],
): AttributeResponse =>
  AttributeResponse.parse({
    request_id: "d9b24e976557",
    geometry_hash: "a2c20794d2cc6c17",
    results,
    warnings,
    elapsed_ms: 1,
  });

const result = (dataset_id: string, value: unknown): unknown => ({
  dataset_id,
  variable: dataset_id === "lab:land" ? "land_cover" : "temperature",
  value,
  units: typeof value === "number" ? "degC" : "fraction",
  aggregation: typeof value === "number" ? "min" : "distribution",
  quality: "good",
  coverage_fraction: 1,
  pixel_count: 2,
  timestamp: "1999-12-01T00:00:00Z",
  provider: "lab",
  provenance: "COG: lab.tif; exact coverage",
});
