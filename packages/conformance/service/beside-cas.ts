import { CasClient } from "@cas/client";
import { CasEngine } from "@cas/engine";
import type { AggregationMethod, AttributeResult, Cas, Geometry } from "@cas/models";
import { sampleCatalog } from "@cas/sample-data";
import { county } from "../src/cases.ts";

/** A request to the real service and to the engine, and the reason why their results differ. */
interface ComparedRequest {
  readonly name: string;
  readonly geometry: Geometry;
  readonly dataset: keyof typeof LABORATORY;
  readonly aggregation: AggregationMethod;
  readonly cause: string;
}

/** The dataset of the laboratory (python/lab_service.py) with the same raster. */
const LABORATORY = {
  "srtm:elevation": "lab_dem:elevation",
  "mcd12c1:land_cover": "lab_lc:land_cover",
  "koppen_geiger:climate_class": "lab_kg:climate_class",
  "maurer:precipitation": "lab_pr:precipitation",
} as const;

const point = (longitude: number, latitude: number): Geometry => ({
  type: "Point",
  coordinates: [longitude, latitude],
});
const box = (west: number, south: number, east: number, north: number): Geometry => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});

const TOUCHED = "every touched cell counts as a whole cell";
const SHIFTED = "7: data and mask are shifted against each other";
const IGNORED = "1: the requested aggregation is ignored";
const EMPTY = "2: the window is empty where cells are larger than the area";
const BEYOND = "3: cells outside the raster are not counted";

const REQUESTS: readonly ComparedRequest[] = [
  {
    name: "a square of 120 x 120 cells",
    geometry: box(-84.3, 36.5, -84.2, 36.6),
    dataset: "srtm:elevation",
    aggregation: "mean",
    cause: SHIFTED,
  },
  {
    name: "a square of 6 x 6 cells",
    geometry: box(-84.255, 36.55, -84.25, 36.555),
    dataset: "srtm:elevation",
    aggregation: "mean",
    cause: SHIFTED,
  },
  {
    name: "the maximum of the large square",
    geometry: box(-84.3, 36.5, -84.2, 36.6),
    dataset: "srtm:elevation",
    aggregation: "max",
    cause: IGNORED,
  },
  {
    name: "Campbell (TN), a quarter of it on the raster",
    geometry: county("47013").geometry,
    dataset: "srtm:elevation",
    aggregation: "mean",
    cause: `${BEYOND}; ${SHIFTED}`,
  },
  {
    name: "a point in the middle of a cell of 388 m",
    geometry: point(-84.2, 36.6),
    dataset: "srtm:elevation",
    aggregation: "mean",
    cause: `${SHIFTED}, here by a cell`,
  },
  {
    name: "Wake (NC), which touches 24 cells",
    geometry: county("37183").geometry,
    dataset: "maurer:precipitation",
    aggregation: "mean",
    cause: `${TOUCHED}; ${SHIFTED}`,
  },
  {
    name: "a point",
    geometry: point(-78.64, 35.78),
    dataset: "maurer:precipitation",
    aggregation: "mean",
    cause: EMPTY,
  },
  {
    name: "a square a quarter of a cell wide",
    geometry: box(-78.65, 35.77, -78.62, 35.8),
    dataset: "maurer:precipitation",
    aggregation: "mean",
    cause: EMPTY,
  },
  {
    name: "Wake (NC), most common",
    geometry: county("37183").geometry,
    dataset: "mcd12c1:land_cover",
    aggregation: "majority",
    cause: "none: they agree",
  },
  {
    name: "Wake (NC), shares of classes",
    geometry: county("37183").geometry,
    dataset: "mcd12c1:land_cover",
    aggregation: "distribution",
    cause: IGNORED,
  },
  {
    name: "Pickens (SC), number of classes",
    geometry: county("45077").geometry,
    dataset: "koppen_geiger:climate_class",
    aggregation: "unique",
    cause: IGNORED,
  },
];

/** The results of both, one row of a Markdown table for each request. */
export async function tableBesideCas(serviceUrl: string): Promise<readonly string[]> {
  await using service = new CasClient(serviceUrl);
  await using exact = await CasEngine.open({ catalog: sampleCatalog });
  await using touched = await CasEngine.open({ catalog: sampleCatalog, weighting: "all_touched" });
  const rows: string[][] = [];
  for (const request of REQUESTS) {
    const { dataset, name, aggregation, cause } = request;
    const theirs = await extract(service, request, LABORATORY[dataset]);
    const ours = await extract(exact, request, dataset);
    const masked = await extract(touched, request, dataset);
    rows.push([
      `${name}, ${aggregation} of \`${dataset}\``,
      shown(theirs),
      shown(ours),
      difference(theirs, ours),
      shown(masked),
      cause,
    ]);
  }
  return [
    "| request | CAS 0.4.0 | exact | difference | `all_touched` | explanation |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows.map((cells) => `| ${cells.join(" | ")} |`),
  ];
}

async function extract(
  cas: Cas,
  { geometry, aggregation }: ComparedRequest,
  dataset: string,
): Promise<AttributeResult | undefined> {
  const { results } = await cas.extract({ geometry, dataset_ids: [dataset], aggregation });
  return results[0];
}

/** A value to six digits, its coverage and its quality. */
function shown(result: AttributeResult | undefined): string {
  if (result === undefined) return "no result";
  const { value, coverage_fraction, quality } = result;
  return `${valueText(value)}, ${Math.round(coverage_fraction * 100)} %, ${quality}`;
}

function valueText(value: AttributeResult["value"]): string {
  if (value === null) return "none";
  if (typeof value === "number") return String(Number(value.toPrecision(6)));
  return Object.entries(value)
    .map(([name, share]) => `${name}: ${share}`)
    .join(", ");
}

function difference(
  theirs: AttributeResult | undefined,
  ours: AttributeResult | undefined,
): string {
  const [a, b] = [theirs?.value, ours?.value];
  if (a == null && b == null) return "none";
  if (typeof a !== "number" || typeof b !== "number") return "another kind of value";
  const share = (a - b) / Math.abs(b);
  return `${(share * 100).toFixed(3)} %`;
}
