import { describe, expect, it } from "vitest";
import { openLab } from "../../test/lab.ts";
import { CasEngine } from "../engine.ts";

const SAMPLES = new URL("../../../sample-data/data/", import.meta.url);

describe("describeSource", () => {
  it("has CRS, size, type, nodata and bands of a raster", async () => {
    await using cas = await CasEngine.open({ catalog: new URL("catalog.json", SAMPLES) });
    expect(await cas.describeSource("srtm:elevation")).toEqual({
      protocol: "COG",
      steps: undefined,
      rasterCount: 1,
      rasters: [
        {
          name: "srtm_jacksboro_90m.tif",
          crs: "EPSG:4326",
          width: expect.any(Number) as number,
          height: expect.any(Number) as number,
          transform: [
            expect.closeTo(-84.5, 0),
            expect.closeTo(1 / 1200, 6),
            expect.closeTo(36.8, 0),
            expect.closeTo(-1 / 1200, 6),
          ],
          block: [expect.any(Number), expect.any(Number)],
          bands: 1,
          type: "int16",
          nodata: -32_768,
          notes: [],
        },
      ],
    });
  });

  it("has the times of a series, and the rasters of its latest step", async () => {
    await using cas = await CasEngine.open({ catalog: new URL("catalog.json", SAMPLES) });
    expect(await cas.describeSource("maurer:precipitation")).toMatchObject({
      steps: { count: 12, start: "1999-01-01T00:00:00Z", end: "2000-01-01T00:00:00Z" },
      rasterCount: 1,
      rasters: [{ name: "maurer_pr_1999-12.tif", crs: "EPSG:4326" }],
    });
  });

  it("says what is refused and why", async () => {
    const file = new URL("catalog.json", SAMPLES).href;
    await using cas = await openLab({ connector: "cog", file });
    await expect(cas.describeSource("lab:data")).rejects.toMatchObject({
      errorType: "upstream_error",
      message: expect.stringContaining("it is no TIFF but JSON") as string,
    });
    await expect(cas.describeSource("lab:other")).rejects.toMatchObject({
      errorType: "validation_error",
    });
  });
});
