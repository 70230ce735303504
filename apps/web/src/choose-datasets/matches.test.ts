import { Dataset } from "@cas/models";
import { expect, it } from "vitest";
import { matches } from "./matches.ts";

const dataset = Dataset.parse({
  id: "srtm:elevation",
  provider: "srtm",
  name: "SRTM elevation, 90 m",
  variables: [{ name: "elevation", units: "m" }],
  resolution_m: 90,
  bbox: { min_lon: 0, min_lat: 0, max_lon: 1, max_lat: 1 },
  protocol: "stac_cog",
});

it.each([
  ["", true],
  ["srtm", true],
  ["90 ELEVATION", true],
  ["elevation soil", false],
])("a search for %j finds it: %s", (search, expected) => {
  expect(matches(dataset, search)).toBe(expected);
});
