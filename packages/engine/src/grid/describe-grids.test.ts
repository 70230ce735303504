import { expect, it } from "vitest";
import { CasEngine } from "../engine.ts";
import { describeAreas, describeDatums } from "./describe-grids.ts";

const [DEGREES, METRES, NAD27] = ["EPSG:4326", "EPSG:32617", "EPSG:4267"];

it.each([
  [[DEGREES], "spherical cell areas"],
  [[METRES], "cells of its projection count as equally large"],
  [[DEGREES, METRES], "spherical cell areas, cells of its projection count as equally large"],
])("the areas of cells in %s", (crss, words) => {
  expect(describeAreas(new Set(crss), "spherical")).toBe(words);
  expect(describeAreas(new Set(crss), false)).toBeUndefined();
});

it("the greatest error of a datum", () => {
  expect(describeDatums(new Set([DEGREES, METRES]))).toBeUndefined();
  expect(describeDatums(new Set([DEGREES, NAD27]))).toBe(
    "datum shifted to WGS 84 with an error of up to 179.3 m",
  );
});

it("the provenance of a result says how far its cells may be off", async () => {
  await using cas = await CasEngine.open({
    rasters: [
      {
        file: new URL("../../test/fixtures/geotiff/refused-nad27.tif", import.meta.url),
        id: "own:nad27",
      },
    ],
    maxDatumErrorM: 200,
    areaWeighted: "spherical",
  });
  const { results } = await cas.extract({
    geometry: { type: "Point", coordinates: [-5, 48] },
    dataset_ids: ["own:nad27"],
  });
  expect(results[0]?.provenance).toBe(
    "COG: refused-nad27.tif; exact coverage, spherical cell areas; datum shifted to WGS 84 with an error of up to 179.3 m",
  );
});
