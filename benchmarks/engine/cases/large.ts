import { CasEngine } from "@cas/engine";
import { sampleCatalog } from "@cas/sample-data";
import { measured } from "../measured.ts";
import { starPolygon } from "../star-polygon.ts";

/** One large request: a million vertices on the terrain, or an area of the size of a country on the 1 km raster. */
const [, , kind, directory = ""] = process.argv;
const isCountry = kind === "country";
const geometry = isCountry ? starPolygon(-55, -10, 16, 5000) : starPolygon(6.5, 46.5, 3, 1_000_000);
const { value, ...figures } = await measured(async () => {
  await using cas = await CasEngine.open({
    catalog: sampleCatalog,
    rasters: [`${directory}/terrain.tif`],
    maxPolygonVertices: 2_000_000,
  });
  return await cas.extract({
    geometry,
    dataset_ids: [isCountry ? "koppen_geiger:climate_class" : "own:terrain"],
    aggregation: isCountry ? "distribution" : "mean",
  });
});
const [result] = value.results;
process.stdout.write(
  `${JSON.stringify({ ...figures, cells: result?.pixel_count, warnings: value.warnings })}\n`,
);
