import { expect, it } from "vitest";
import { closestName } from "./closest-name.ts";

const NAMES = ["geometry", "dataset_ids", "time_range", "aggregation", "target_crs"];

it.each([
  ["agregation", "aggregation"],
  ["aggregations", "aggregation"],
  ["AGGREGATION", "aggregation"],
  ["agg", "aggregation"],
  ["datasetIds", "dataset_ids"],
  ["dataset-id", "dataset_ids"],
  ["datasets", "dataset_ids"],
  ["geom", "geometry"],
  ["geometries", "geometry"],
  ["crs", undefined],
  ["ag", undefined],
  ["", undefined],
  ["bbox", undefined],
  ["aggregation".repeat(10_000), undefined],
])("%j means %j", (given, meant) => {
  expect(closestName(given, NAMES)).toBe(meant);
});
