import { existsSync } from "node:fs";
import { CasEngine } from "@cas/engine";
import { expect, it } from "vitest";
import { cas } from "./memory-terminal.ts";
import { temporaryDirectory } from "./temporary-directory.ts";

const BOX = ["--bbox", "-84.3,36.5,-84.2,36.6"];

it("cas raster writes a GeoTIFF that an engine reads, and never overwrites it", async () => {
  await using directory = await temporaryDirectory();
  const file = directory.path("dem.tif");
  const { code, out } = await cas(["raster", "srtm:elevation", ...BOX, "-o", file]);
  expect([code, out]).toEqual([0, `${file}: 121 x 121 cells, EPSG:4326, m\n`]);
  const point = { type: "Point" as const, coordinates: [-84.25, 36.55] };
  await using copy = await CasEngine.open({ rasters: [file] });
  const { results } = await copy.extract({ geometry: point, dataset_ids: ["own:dem"] });
  expect(results[0]?.value).toEqual(expect.any(Number));
  const again = await cas(["raster", "srtm:elevation", ...BOX, "-o", file]);
  expect([again.code, again.err]).toEqual([2, expect.stringContaining("exists")]);
});

it.each([
  [["nobody:nothing", ...BOX], "'nobody:nothing' is not a dataset of this catalog"],
  [["srtm:elevation", "--bbox", "5,36.5,5.1,36.6"], "does not overlap the cells of the dataset"],
  [["maurer:precipitation", ...BOX, "--time", "1999"], "a raster holds one"],
  [
    ["srtm:elevation", ...BOX, "--server", "http://127.0.0.1:9"],
    "cas raster reads cells in this process",
  ],
])("cas raster %j writes nothing and says why", async (words, message) => {
  await using directory = await temporaryDirectory();
  const file = directory.path("out.tif");
  const { code, err } = await cas(["raster", ...words, "-o", file]);
  expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  expect(existsSync(file)).toBe(false);
});
