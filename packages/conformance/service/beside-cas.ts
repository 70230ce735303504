import { CasClient } from "@cas/client";
import { CasEngine } from "@cas/engine";
import type { AggregationMethod, AttributeResult, Cas, Geometry } from "@cas/models";
import { sampleCatalog } from "@cas/sample-data";
import { county } from "../src/cases.ts";

/** A question to the real service and to the engine, and what makes their answers differ. */
interface Question {
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

const TOUCHED = "every touched cell counts whole";
const SHIFTED = "7: data and mask are shifted against each other";
const IGNORED = "1: the aggregation asked for is ignored";
const EMPTY = "2: the window is empty where cells are larger than the area";
const BEYOND = "3: what lies outside the raster is not counted";

const QUESTIONS: readonly Question[] = [
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
    name: "the greatest of the large square",
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

/** The answers of both, as a row of Markdown each. */
export async function tableBesideCas(serviceUrl: string): Promise<readonly string[]> {
  await using service = new CasClient(serviceUrl);
  await using exact = await CasEngine.open({ catalog: sampleCatalog });
  await using touched = await CasEngine.open({ catalog: sampleCatalog, weighting: "all_touched" });
  const rows: string[][] = [];
  for (const question of QUESTIONS) {
    const { dataset, name, aggregation, cause } = question;
    const theirs = await ask(service, question, LABORATORY[dataset]);
    const ours = await ask(exact, question, dataset);
    const masked = await ask(touched, question, dataset);
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
    "| question | CAS 0.4.0 | exact | difference | `all_touched` | what explains it |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows.map((cells) => `| ${cells.join(" | ")} |`),
  ];
}

async function ask(
  cas: Cas,
  { geometry, aggregation }: Question,
  dataset: string,
): Promise<AttributeResult | undefined> {
  const { results } = await cas.extract({ geometry, dataset_ids: [dataset], aggregation });
  return results[0];
}

/** A value to six digits with what is said of it. */
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
  if (typeof a !== "number" || typeof b !== "number") return "another kind of answer";
  const share = (a - b) / Math.abs(b);
  return `${(share * 100).toFixed(3)} %`;
}
