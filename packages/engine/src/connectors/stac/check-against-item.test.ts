import { expect, it } from "vitest";
import { checkAgainstItem } from "./check-against-item.ts";
import type { Item } from "./documents.ts";

const grid = {
  crs: "EPSG:4269",
  width: 10,
  height: 20,
  transform: { originX: -90, originY: 40, cellWidth: 0.1, cellHeight: -0.1 },
};
const asset = { href: "a.tif" };

/** Compares the grid with an item of these properties and numbers of assets. */
function check(properties: Partial<Item["properties"]>, assets = 1, crs = grid.crs): void {
  const names = Array.from({ length: assets }, (_, index) => [`asset-${index}`, asset]);
  const item: Item = {
    type: "Feature",
    id: "one",
    properties,
    assets: Object.fromEntries(names),
    links: [],
  };
  checkAgainstItem({ ...grid, crs }, item, asset);
}

it.each<[string, Partial<Item["properties"]>, number, string]>([
  ["the horizontal part of a compound CRS", { "proj:code": "EPSG:5498" }, 1, "EPSG:4269"],
  ["a CRS that is the same but for its name", { "proj:epsg": 4326 }, 1, "EPSG:4269"],
  [
    "parameters of a code",
    { "proj:epsg": 32617 },
    1,
    "+proj=tmerc +lon_0=-81 +k=0.9996 +x_0=500000 +ellps=WGS84",
  ],
  ["a code that is not known", { "proj:code": "IAU_2015:49900" }, 1, "EPSG:4269"],
  ["the shape of another asset", { "proj:shape": [1, 1] }, 2, "EPSG:4269"],
])("accepts %s", (_what, properties, assets, crs) => {
  expect(() => {
    check(properties, assets, crs);
  }).not.toThrow();
});

it.each<[Partial<Item["properties"]>, string, string]>([
  [
    { "proj:code": "EPSG:32617" },
    "EPSG:4269",
    "it is in CRS EPSG:4269, but its STAC item one has EPSG:32617",
  ],
  [
    { "proj:epsg": 32618 },
    "EPSG:32617",
    "it is in CRS EPSG:32617, but its STAC item one has EPSG:32618",
  ],
  [{ "proj:shape": [1, 1] }, "EPSG:4269", "it has 10 x 20 cells, but its STAC item one has 1 x 1"],
])("names a difference: %j", (properties, crs, message) => {
  expect(() => {
    check(properties, 1, crs);
  }).toThrow(message);
});
