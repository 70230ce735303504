import { AttributeResponse, AttributeResult, Dataset } from "@cas/models";
import type { AreaOutcome } from "../src/table/outcome.ts";
import type { TableArea, TableQuestion } from "../src/table/question.ts";

/** Two areas of tests, with properties. */
export const AREAS = [
  {
    id: "a",
    name: '=HYPERLINK("x"), the "Neuse"',
    geometry: { type: "Point", coordinates: [-78.64, 35.78] },
    origin: "typed",
    properties: { gauge: 12.5, state: "NC" },
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
    properties: { gauge: null, state: "NC" },
  },
] as const satisfies readonly TableArea[];

const base = {
  provider: "lab",
  resolution_m: 90,
  bbox: { min_lon: -180, min_lat: -90, max_lon: 180, max_lat: 90 },
  protocol: "wcs",
};
const monthly = {
  temporal: {
    temporal_type: "monthly",
    start: "1999-01-01T00:00:00Z",
    end: "2000-01-01T00:00:00Z",
  },
};
export const TEMPERATURE = Dataset.parse({
  ...base,
  ...monthly,
  id: "lab:temperature",
  name: "Temperature",
  variables: [{ name: "temperature", units: "degC" }],
  license: "CC BY 4.0",
  citation:
    "Beck, H. E. et al. (2018): Maps at 1-km & finer. Scientific Data 5. doi:10.1038/sdata.2018.214",
});
export const RAIN = Dataset.parse({
  ...base,
  ...monthly,
  id: "lab:precipitation",
  name: "Precipitation",
  variables: [{ name: "precipitation", units: "mm/month" }],
});
export const LAND = Dataset.parse({
  ...base,
  id: "lab:land",
  name: "Land cover",
  variables: [
    {
      name: "land_cover",
      units: "class",
      data_type: "categorical",
      classes: { "13": "urban", "4": "forest, mixed" },
    },
  ],
  citation: "A mill in Bath",
});

/** A question for the latest temperature and the classes of land. */
export const QUESTION: TableQuestion = {
  datasets: [TEMPERATURE, LAND],
  calls: [
    { datasetIds: ["lab:temperature"], aggregation: "min" },
    { datasetIds: ["lab:land"], aggregation: "distribution" },
  ],
};

/** A response with these results. */
export const response = (
  results: readonly AttributeResult[],
  warnings: readonly string[] = [],
): AttributeResponse =>
  AttributeResponse.parse({
    request_id: "d9b24e976557",
    geometry_hash: "a2c20794d2cc6c17",
    results,
    warnings,
    elapsed_ms: 1,
  });

/** A result of a dataset: its value, and what differs from a good value in December 1999. */
export const result = (
  { id, variables: [variable] }: Dataset,
  value: unknown,
  more: Partial<AttributeResult> = {},
): AttributeResult =>
  AttributeResult.parse({
    dataset_id: id,
    variable: variable?.name,
    value,
    units: typeof value === "object" ? "fraction" : variable?.units,
    aggregation: typeof value === "object" ? "distribution" : "mean",
    quality: "good",
    coverage_fraction: 1,
    pixel_count: 2,
    timestamp: id === "lab:land" ? null : "1999-12-01T00:00:00Z",
    provider: "lab",
    provenance: "COG: lab.tif; exact coverage",
    ...more,
  });

/** What the calls of {@link QUESTION} gave for the areas: the temperature of the second failed. */
export const OUTCOMES: readonly AreaOutcome[] = [
  response([result(TEMPERATURE, -3.5, { aggregation: "min" }), result(LAND, { "4": 1 })]),
  response(
    [result(LAND, { "4": 0.25, "13": 0.75 })],
    ["lab:land: doubtful", "lab:temperature: late"],
  ),
];
