import { Dataset } from "@cas/models";
import { expect, it } from "vitest";
import {
  type CatalogFilter,
  facetCounts,
  filterDatasets,
  type FilterContext,
  NO_FILTER,
} from "./filter.ts";

const dataset = (
  id: string,
  variable: string,
  resolution_m: number,
  [min_lon, min_lat, max_lon, max_lat]: [number, number, number, number],
  temporal_type = "static",
) =>
  Dataset.parse({
    id,
    provider: id.split(":")[0],
    name: `The ${id} dataset`,
    variables: [{ name: variable, units: "m" }],
    resolution_m,
    bbox: { min_lon, min_lat, max_lon, max_lat },
    temporal: { temporal_type },
    protocol: "stac_cog",
  });
const catalog = [
  dataset("srtm:elevation", "elevation", 90, [-180, -56, 180, 60]),
  dataset("ahn:elevation", "elevation", 5, [3, 50, 8, 54]),
  dataset("chirps:rain", "precipitation", 5000, [-180, -50, 180, 50], "monthly"),
];
const none: FilterContext = { boxes: [], chosen: new Set<string>() };
const idsOf = (filter: Partial<CatalogFilter>, context = none) =>
  filterDatasets(catalog, { ...NO_FILTER, ...filter }, context).map(({ id }) => id.split(":")[0]);

it.each<[Partial<CatalogFilter>, string[]]>([
  [{}, ["srtm", "ahn", "chirps"]],
  [{ text: "ELEVATION ahn" }, ["ahn"]],
  [{ text: "elevation soil" }, []],
  [{ text: "rainfall" }, ["chirps"]],
  [{ variable: "elevation" }, ["srtm", "ahn"]],
  [{ temporal: "monthly" }, ["chirps"]],
  [{ resolution: "up to 100 m" }, ["srtm"]],
  [{ variable: "elevation", resolution: "coarser than 1 km" }, []],
])("%j passes %j", (filter, ids) => {
  expect(idsOf(filter)).toEqual(ids);
});

it("drops datasets that do not overlap every area; without areas keeps all", () => {
  const utrecht = { ...none, boxes: [[5, 52, 5.2, 52.2] as const] };
  const withTheHague = { ...none, boxes: [...utrecht.boxes, [2.9, 51.9, 3.1, 52.1] as const] };
  const withRome = { ...none, boxes: [...utrecht.boxes, [12.4, 41.8, 12.6, 42] as const] };
  expect(idsOf({ coversAreas: true }, withTheHague)).toEqual(["srtm", "ahn"]);
  expect(idsOf({ coversAreas: true }, withRome)).toEqual(["srtm"]);
  expect(idsOf({ coversAreas: true }, utrecht)).toEqual(["srtm", "ahn"]);
  expect(idsOf({ coversAreas: true })).toHaveLength(3);
  expect(idsOf({ chosenOnly: true }, { ...none, chosen: new Set(["ahn:elevation"]) })).toEqual([
    "ahn",
  ]);
});

it("counts the datasets that the other filters leave for each value of a facet", () => {
  const filter = { ...NO_FILTER, variable: "elevation", temporal: "static" };
  expect(facetCounts(catalog, filter, none, "variable")).toEqual([["elevation", 2]]);
  expect(facetCounts(catalog, { ...filter, temporal: "" }, none, "variable")).toEqual([
    ["elevation", 2],
    ["precipitation", 1],
  ]);
  expect(facetCounts(catalog, NO_FILTER, none, "resolution")).toEqual([
    ["10 m or finer", 1],
    ["up to 100 m", 1],
    ["coarser than 1 km", 1],
  ]);
});
