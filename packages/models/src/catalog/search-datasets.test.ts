import { expect, it } from "vitest";
import { Dataset } from "./dataset.ts";
import { searchDatasets } from "./search-datasets.ts";

const dataset = (id: string, name: string, variable: string, description = ""): Dataset =>
  Dataset.parse({
    id,
    provider: id.split(":")[0],
    name,
    description,
    variables: [{ name: variable, units: "m" }],
    resolution_m: 30,
    bbox: { min_lon: -180, min_lat: -90, max_lon: 180, max_lat: 90 },
    temporal: { temporal_type: "static" },
    protocol: "stac_cog",
  });
const catalog = [
  dataset("wetlands:extent", "Wetlands of the world", "extent"),
  dataset("maurer:precipitation", "Gridded precipitation", "precipitation", "Rain and snow."),
  dataset("terraclimate:aet", "Actual evapotranspiration", "aet"),
  dataset("srtm:elevation", "SRTM 90 m", "elevation"),
  dataset("copernicus_dem:elevation", "Copernicus DEM 30 m", "elevation"),
  dataset("nlcd:land_cover", "National Land Cover Database", "land_cover"),
];
const found = (text: string): readonly string[] =>
  searchDatasets(catalog, text).map(({ id }) => id);

it.each([
  ["rain", ["maurer:precipitation"]],
  ["DEM", ["copernicus_dem:elevation", "srtm:elevation"]],
  ["et", ["wetlands:extent", "terraclimate:aet"]],
  ["pet", ["terraclimate:aet"]],
  ["soils rain", []],
  ["evaporation", ["terraclimate:aet"]],
  ["land use", ["nlcd:land_cover"]],
  ["Land-Cover nlcd", ["nlcd:land_cover"]],
  ["elevation soil", []],
  ["%", catalog.map(({ id }) => id)],
  ["  ", catalog.map(({ id }) => id)],
])("%j finds %j", (text, ids) => {
  expect(found(text)).toEqual(ids);
});
