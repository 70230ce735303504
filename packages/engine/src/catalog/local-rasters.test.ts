import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { foreignUrl } from "../../test/foreign-url.ts";
import { CasEngine } from "../engine.ts";
import { CatalogError } from "./file/catalog-error.ts";

const fixture = (name: string): URL =>
  new URL(`../../test/fixtures/geotiff/${name}.tif`, import.meta.url);
const point = { type: "Point", coordinates: [-9.9, 49.9] } as const;

const messageOf = async (rasters: unknown): Promise<string> => {
  const error: unknown = await CasEngine.open({ rasters: rasters as string[] }).catch(
    (cause: unknown) => cause,
  );
  if (error instanceof CatalogError) return error.message;
  throw error;
};

describe("the rasters option", () => {
  it("makes datasets with the names of the files", async () => {
    const path = relative(process.cwd(), fileURLToPath(fixture("uint8-tiled")));
    await using cas = await CasEngine.open({ rasters: [path, fixture("float32-strips")] });
    const { datasets } = await cas.datasets();
    expect(datasets).toMatchObject([
      {
        id: "own:uint8-tiled",
        name: "uint8-tiled.tif",
        variables: [{ name: "uint8-tiled", units: "", data_type: "continuous" }],
        crs: "EPSG:4326",
        bbox: { min_lon: -10, min_lat: 44.75, max_lon: 8.5, max_lat: 50 },
        // Half a degree of longitude by a quarter of latitude, at 47.4 degrees north.
        resolution_m: expect.closeTo(32_350, -2),
      },
      { id: "own:float32-strips" },
    ]);
    const { results } = await cas.extract({ geometry: point, dataset_ids: ["own:uint8-tiled"] });
    expect(results[0]).toMatchObject({
      quality: "good",
      provenance: expect.stringContaining("COG"),
    });
  });

  it("takes a URL of another realm, alone or as the file of a raster", async () => {
    const file = foreignUrl(fixture("uint8-tiled").href);
    await using cas = await CasEngine.open({ rasters: [file, { file, id: "lab:tiled" }] });
    const { results } = await cas.extract({
      geometry: point,
      dataset_ids: ["own:uint8-tiled", "lab:tiled"],
    });
    expect(results.map(({ quality }) => quality)).toEqual(["good", "good"]);
  });

  it("takes metadata that the files do not hold", async () => {
    await using cas = await CasEngine.open({
      rasters: [
        {
          file: fixture("uint8-scale-of-second-band"),
          id: "lab:cover",
          variable: "land_cover",
          units: "class",
          data_type: "categorical",
          band: 2,
        },
      ],
    });
    const { results } = await cas.extract({ geometry: point, dataset_ids: ["lab:cover"] });
    expect(results[0]).toMatchObject({
      provider: "lab",
      variable: "land_cover",
      aggregation: "majority",
    });
  });

  it("takes what the owner states of the cells", async () => {
    const file = fixture("int16-scale-and-offset");
    const ids = ["own:plain", "own:scaled"];
    await using cas = await CasEngine.open({
      rasters: [
        { file, id: "own:plain", units: "K", nodata: null, scale: 1, offset: 0 },
        { file, id: "own:scaled", crs: "+proj=longlat +datum=WGS84" },
      ],
    });
    const { results, warnings } = await cas.extract({ geometry: point, dataset_ids: ids });
    const [plain, scaled] = results;
    // The fixture has a scale of 0.1 and an offset of 273.15.
    expect(Number(plain?.value) * 0.1 + 273.15).toBeCloseTo(Number(scaled?.value), 9);
    expect([plain?.units, warnings]).toEqual(["K", []]);
  });

  it.each<[unknown, string]>([
    [
      [{ file: fixture("uint8-tiled"), nodata: -9999 }],
      "rasters[0]: Cannot read uint8-tiled.tif: nodata -9999 of its entry has no effect: no cell of type uint8 can have it; correct or remove it",
    ],
    [
      [{ file: fixture("uint8-tiled"), band: "red" }],
      "rasters[0]: Cannot read uint8-tiled.tif: it has no band named red; its 1 bands have no names",
    ],
    [[{ file: fixture("uint8-tiled"), scale: 0 }], "must not be 0: all values would be the offset"],
    [["no-such.tif"], "rasters[0]: Cannot read no-such.tif: it does not exist"],
    [
      [fixture("uint8-tiled"), { file: fixture("uint8-tiled"), band: 2 }],
      "rasters[1]: Cannot read uint8-tiled.tif: it has no band 2, only 1",
    ],
    [
      [fixture("refused-nad27")],
      "rasters[0]: Cannot read refused-nad27.tif: CRS EPSG:4267 has the datum NAD27, which needs a grid",
    ],
    [
      [fixture("uint8-tiled"), fixture("uint8-tiled")],
      "rasters: providers: own:uint8-tiled occurs twice",
    ],
    [
      [{ file: fixture("uint8-tiled"), id: "dem" }],
      "rasters: providers[0].datasets[0].id: must be {provider}:{dataset}, e.g. srtm:elevation",
    ],
    [[{ file: fixture("uint8-tiled"), unit: "m" }], 'rasters[0]: ✖ Unrecognized key: "unit"'],
    [undefined, "give a catalog, rasters or providers"],
  ])("rejects a faulty raster and names its index: %#", async (rasters, message) => {
    expect(await messageOf(rasters)).toContain(message);
  });
});
