import { CasEngine } from "@cas/engine";
import { readCounties, sampleCatalog } from "@cas/sample-data";
import { fromFile, type TypedArray } from "geotiff";
import { fileURLToPath } from "node:url";
import { type Contestant, measure, print } from "./measure.ts";

/**
 * The engine with exact coverage against geotiff.js reading the same windows and taking the mean of the bounding box,
 * which is less than a zonal statistic: 241 counties on the land cover of 7200 x 3600 cells, files open, result cache
 * off.
 */
const counties = await readCounties();
const cas = await CasEngine.open({ catalog: sampleCatalog, resultCacheTtlS: 0 });

const file = fileURLToPath(new URL("mcd12c1_2019_land_cover.tif", sampleCatalog));
const image = await (await fromFile(file)).getImage();
const [originX = 0, originY = 0] = image.getOrigin();
const [cellWidth = 1, cellHeight = 1] = image.getResolution();

async function meanOfBox(geometry: (typeof counties)[number]["geometry"]): Promise<number> {
  const positions = (
    geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat()
  ).flat();
  const columns = positions.map(([lon = 0]) => (lon - originX) / cellWidth);
  const rows = positions.map(([, lat = 0]) => (lat - originY) / cellHeight);
  const window = [
    Math.floor(Math.min(...columns)),
    Math.floor(Math.min(...rows)),
    Math.ceil(Math.max(...columns)),
    Math.ceil(Math.max(...rows)),
  ];
  const [cells] = (await image.readRasters({ window })) as unknown as [TypedArray];
  let sum = 0;
  for (const value of cells) sum += value;
  return sum / cells.length;
}

const contestants: readonly Contestant[] = [
  {
    name: "CasEngine, exact distribution of 241 counties",
    run: () =>
      cas.batchExtract({
        geometries: counties,
        dataset_ids: ["mcd12c1:land_cover"],
        aggregation: "distribution",
      }),
  },
  {
    name: "geotiff.js readRasters, mean of 241 bounding boxes",
    run: async () => {
      for (const { geometry } of counties) await meanOfBox(geometry);
    },
  },
];
print("241 counties on one raster", await measure(contestants, { rounds: 5, seconds: 2 }));
await cas.close();
