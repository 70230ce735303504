import {
  AGGREGATION_METHODS,
  type Cas,
  type ExtractInput,
  type GeometryInput,
  type Polygon,
} from "@cas/models";
import { type County, readCounties } from "@cas/sample-data";
import type { Case } from "./case.ts";

/** The ids of the sample datasets. */
export const ALL = [
  "srtm:elevation",
  "mcd12c1:land_cover",
  "koppen_geiger:climate_class",
  "maurer:precipitation",
  "maurer:temperature",
];
const counties = new Map((await readCounties()).map((one) => [one.id, one]));

/** A county by its code. */
export function county(geoid: string): County {
  const found = counties.get(geoid);
  if (found === undefined) throw new RangeError(`There is no county ${geoid}`);
  return found;
}

const point = (lon: number, lat: number) => ({ type: "Point", coordinates: [lon, lat] }) as const;
const box = (west: number, south: number, east: number, north: number): number[][] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const polygon = (...rings: number[][][]): Polygon => ({ type: "Polygon", coordinates: rings });

const extract = (
  name: string,
  geometry: GeometryInput,
  more: Partial<ExtractInput> = {},
): Case => ({
  name: `extract ${name}`,
  call: (cas) => cas.extract({ geometry, dataset_ids: ALL, ...more }),
});

/** An invalid request: cast where TypeScript would reject it, as it may arrive in JSON. */
const faulty = (name: string, call: (cas: Cas) => Promise<unknown>): Case => ({
  name: `refuse ${name}`,
  call,
});
const faultyExtract = (name: string, change: object): Case =>
  faulty(name, (cas) =>
    cas.extract({ geometry: point(-84.2, 36.6), dataset_ids: ["srtm:elevation"], ...change }),
  );

/** Requests for counties and for areas anywhere, which the sample data can process. */
const EXTRACTIONS: readonly Case[] = [
  extract("Wake, the request of the README", county("37183")),
  extract("Wake by its geometry, not its Feature", county("37183").geometry),
  ...AGGREGATION_METHODS.map((aggregation) =>
    extract(`Wake, ${aggregation}`, county("37183"), { aggregation }),
  ),
  extract("Campbell, which the elevation covers in part", county("47013")),
  extract("Pickens, a MultiPolygon with a part without area", county("45077")),
  extract("a point on all rasters", point(-84.2, 36.6)),
  extract("a point with a height", { type: "Point", coordinates: [-84.2, 36.6, 379] }),
  extract("a point that coarse rasters know", point(-78.64, 35.78)),
  extract("a point in the ocean", point(-30, 20)),
  extract("the corner of the world", point(180, -90)),
  extract("a polygon smaller than a cell", polygon(box(-84.20001, 36.6, -84.2, 36.60001))),
  extract(
    "a polygon with a hole",
    polygon(box(-84.35, 36.5, -84.15, 36.7), box(-84.3, 36.55, -84.2, 36.65)),
  ),
  extract("a ring that runs clockwise", polygon(box(-84.3, 36.5, -84.2, 36.6).toReversed())),
  extract(
    "a ring that crosses itself",
    polygon([
      [-84.35, 36.5],
      [-84.15, 36.7],
      [-84.15, 36.5],
      [-84.35, 36.65],
      [-84.35, 36.5],
    ]),
  ),
  extract("parts that overlap", {
    type: "MultiPolygon",
    coordinates: [[box(-84.35, 36.5, -84.2, 36.6)], [box(-84.25, 36.55, -84.1, 36.7)]],
  }),
  extract("an area across the antimeridian", polygon(box(177, -20, -178, -15)), {
    dataset_ids: ["mcd12c1:land_cover"],
  }),
  extract("the world, which no small raster covers", polygon(box(-180, -90, 180, 90)), {
    dataset_ids: ["maurer:precipitation"],
  }),
  extract("the year 1999", county("37183"), { time_range: ["1999-01-01", "1999-12-31"] }),
  extract("a year by its number", county("37183"), { time_range: ["1999", "1999"] }),
  extract("a month by its number", county("37183"), { time_range: ["1999-07", "1999-07"] }),
  extract("one month", county("37183"), { time_range: { start: "1999-07-10", end: "1999-07-20" } }),
  extract("two months by Dates", county("37183"), {
    time_range: [new Date("1999-02-01T00:00:00Z"), new Date("1999-03-15T12:00:00Z")],
  }),
  extract("the total of a year, refused for units that do not add up", county("37183"), {
    dataset_ids: ALL,
    time_range: ["1999", "1999"],
    time_statistic: { statistic: "total", by: "year" },
  }),
  extract("the means of seasons", county("37183"), {
    time_range: ["1999", "1999"],
    time_statistic: { statistic: "mean", by: "season" },
  }),
  extract("the greatest maximum of all months", county("37183"), {
    dataset_ids: ["maurer:temperature"],
    aggregation: "max",
    time_range: ["1999", "1999"],
    time_statistic: { statistic: "max" },
  }),
  extract("the mean of shares over time", county("37183"), {
    dataset_ids: ["mcd12c1:land_cover"],
    aggregation: "distribution",
    time_statistic: { statistic: "mean", by: "all" },
  }),
  extract("a time that no step covers", county("37183"), {
    time_range: ["2005-01-01", "2005-12-31"],
  }),
];

const BATCHES: readonly Case[] = [
  {
    name: "batchExtract of totals by month",
    call: (cas) =>
      cas.batchExtract({
        geometries: ["37183", "47013"].map(county),
        dataset_ids: ["maurer:precipitation"],
        time_range: ["1999-06", "1999-08"],
        time_statistic: { statistic: "total", by: "month" },
      }),
  },
  {
    name: "batchExtract of counties",
    call: (cas) =>
      cas.batchExtract({
        geometries: ["37183", "47013", "45077", "37183"].map(county),
        dataset_ids: ALL,
        aggregation: "median",
      }),
  },
  {
    name: "batchExtract with faulty geometries in it",
    call: (cas) =>
      cas.batchExtract({
        geometries: [
          point(-84.2, 36.6),
          point(0, 91),
          { type: "Polygon", coordinates: [] },
          polygon(box(-84.3, 36.5, -84.2, 36.6).slice(0, 4)),
          point(-78.64, 35.78),
        ],
        dataset_ids: ["srtm:elevation", "maurer:temperature"],
      }),
  },
];

const CATALOG: readonly Case[] = [
  { name: "providers", call: (cas) => cas.providers() },
  { name: "a page of providers", call: (cas) => cas.providers({ limit: 2, offset: 1 }) },
  { name: "a page past the end", call: (cas) => cas.providers({ offset: 999 }) },
  { name: "a provider", call: (cas) => cas.provider("maurer") },
  { name: "datasets", call: (cas) => cas.datasets() },
  ...[
    { provider: "maurer" },
    { variable: "Land_Cover" },
    { temporal_type: "monthly" as const },
    { min_resolution: 5000 },
    { max_resolution: 1000 },
    { bbox: [-84.2, 36.5, -84.1, 36.6] as const },
    { bbox: "100,-10,110,0" },
    { limit: 1, offset: 3 },
    { provider: "", variable: "" },
    { provider: "nope" },
  ].map((query) => ({
    name: `datasets ${JSON.stringify(query)}`,
    call: (cas: Cas) => cas.datasets(query),
  })),
  { name: "health", call: (cas) => cas.health() },
];

const MISSPELT = { dataset_ids: ["srtm:elevation"], agregation: "max" };
const MISSPELT_FILTER = { limit: 1, temporalType: "monthly" };

const FAULTS: readonly Case[] = [
  faultyExtract("a ring round the Earth in both hemispheres", {
    geometry: polygon([
      [-120, -10],
      [0, 10],
      [120, -10],
      [-120, -10],
    ]),
  }),
  faultyExtract("an unknown dataset", { dataset_ids: ["srtm:elevation", "srtm:depth"] }),
  faultyExtract("an unknown provider in a dataset", { dataset_ids: ["nope:x"] }),
  faultyExtract("an empty list of datasets", { dataset_ids: [] }),
  faultyExtract("51 datasets", { dataset_ids: Array.from({ length: 51 }, () => "srtm:elevation") }),
  faultyExtract("a LineString", {
    geometry: {
      type: "LineString",
      coordinates: [
        [0, 0],
        [1, 1],
      ],
    },
  }),
  faultyExtract("no geometry", { geometry: undefined }),
  faultyExtract("latitude 91", { geometry: point(0, 91) }),
  faultyExtract("longitude and latitude swapped", { geometry: point(36.6, -184.2) }),
  faultyExtract("a ring that is not closed", {
    geometry: polygon(box(0, 0, 1, 1), box(0.2, 0.2, 0.8, 0.8).slice(0, 4)),
  }),
  faultyExtract("a ring without area", {
    geometry: polygon([
      [0, 0],
      [1, 1],
      [2, 2],
      [0, 0],
    ]),
  }),
  faultyExtract("10,001 vertices", {
    geometry: polygon([
      ...Array.from({ length: 10_000 }, (_, i) => [Math.cos(i / 1592), Math.sin(i / 1592)]),
      [1, 0],
    ]),
  }),
  faultyExtract("an unknown statistic", { aggregation: "p90" }),
  faultyExtract("a time range that ends first", { time_range: ["1999-12-31", "1999-01-01"] }),
  faultyExtract("a month that does not exist", { time_range: ["1999-13", "1999-13"] }),
  faultyExtract("a date that does not exist", { time_range: ["1999-02-30", "1999-12-31"] }),
  faultyExtract("a misspelt field", { agregation: "max" }),
  faultyExtract("a field that no request has", { statistic: "max" }),
  faultyExtract("a misspelt field of a time range", {
    time_range: { start: "1999-01-01", end: "1999-12-31", stop: "1999-06-30" },
  }),
  faultyExtract("an unknown statistic over time", { time_statistic: { statistic: "sum" } }),
  faultyExtract("an unknown period", { time_statistic: { statistic: "mean", by: "week" } }),
  faultyExtract("a misspelt field of a statistic over time", {
    time_statistic: { statistic: "mean", per: "year" },
  }),
  faultyExtract("raster output", { output: "raster" }),
  faulty("a batch of nothing", (cas) =>
    cas.batchExtract({ geometries: [], dataset_ids: ["srtm:elevation"] }),
  ),
  faulty("a batch of an unknown dataset", (cas) =>
    cas.batchExtract({ geometries: [point(-84.2, 36.6)], dataset_ids: ["nope:x"] }),
  ),
  faulty("a misspelt field of a batch", (cas) =>
    cas.batchExtract({ ...MISSPELT, geometries: [point(-84.2, 36.6)] }),
  ),
  faulty("a misspelt filter", (cas) => cas.datasets(MISSPELT_FILTER)),
  faulty("a page of 0", (cas) => cas.providers({ limit: 0 })),
  faulty("a page of 1001", (cas) => cas.datasets({ limit: 1001 })),
  faulty("a negative offset", (cas) => cas.datasets({ offset: -1 })),
  faulty("half a bbox", (cas) => cas.datasets({ bbox: "1,2" })),
  faulty("an unknown provider", (cas) => cas.provider("nope")),
  faulty("no provider", (cas) => cas.provider("")),
];

/** More geometries than one request may carry: the only case that the client processes and the others reject. */
export const TOO_MANY: Case = faulty("1001 geometries", (cas) =>
  cas.batchExtract({
    geometries: Array.from({ length: 1001 }, () => point(-84.2, 36.6)),
    dataset_ids: ["srtm:elevation"],
  }),
);

/** All cases; their names are unique. */
export const CASES: readonly Case[] = [...EXTRACTIONS, ...BATCHES, ...CATALOG, ...FAULTS];
