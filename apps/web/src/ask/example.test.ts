import { Dataset } from "@cas/models";
import { expect, it } from "vitest";
import type { Area } from "../areas/store/area.ts";
import { exampleOf } from "./example.ts";

const dataset = (id: string, min_lon: number, data_type = "continuous"): Dataset =>
  Dataset.parse({
    id,
    provider: "lab",
    name: id,
    variables: [{ name: "x", units: "1", data_type }],
    resolution_m: 1,
    bbox: { min_lon, min_lat: -90, max_lon: 180, max_lat: 90 },
    protocol: "rest",
  });
const counties = Array.from({ length: 30 }, (_, index): Area => ({
  id: String(index),
  name: `County ${index}`,
  geometry: { type: "Point", coordinates: [-80, 35] },
  origin: "county",
}));

it("is rain and land cover of all counties with the sample data", () => {
  const catalog = [
    dataset("lab:x", -180),
    dataset("mcd12c1:land_cover", -180, "categorical"),
    dataset("maurer:precipitation", -180),
  ];
  const example = exampleOf(catalog, counties);
  expect(example?.question.datasetIds).toEqual(["maurer:precipitation", "mcd12c1:land_cover"]);
  expect(example?.areas).toHaveLength(30);
});

it("is a few counties and a quantity that covers them with another catalog", () => {
  const catalog = [
    dataset("a:here", -70),
    dataset("a:class", -180, "categorical"),
    dataset("a:b", -180),
  ];
  const example = exampleOf(catalog, counties);
  expect(example?.question.datasetIds).toEqual(["a:b"]);
  expect(example?.areas).toHaveLength(12);
  expect(exampleOf(catalog.slice(0, 2), counties)).toBeUndefined();
  expect(exampleOf(catalog, [])).toBeUndefined();
});
