import { describe, expect, it } from "vitest";
import { neverAborted } from "../../../test/never-aborted.ts";
import { MisplacedError, parsePam } from "./pam.ts";

const parse = (inside: string, root = "PAMDataset") =>
  parsePam(Buffer.from(`<${root}>${inside}</${root}>`), neverAborted);
const band = (inside: string, number = 1): string =>
  `<PAMRasterBand band="${number}">${inside}</PAMRasterBand>`;

describe("parsePam", () => {
  it("reads the bands, the CRS and the place", async () => {
    const pam = await parse(
      `<SRS dataAxisToSRSAxisMapping="2,1">EPSG:4326</SRS>
       <GeoTransform>  1.0e+01,  5.0e-01, 0, 5.0e+01, 0, -2.5e-01</GeoTransform>
       ${band("<NoDataValue>-9999</NoDataValue><Scale>0.1</Scale><Offset>273,15</Offset>")}
       ${band("<Description>red &amp; nir</Description><UnitType>m</UnitType>", 3)}`,
    );
    expect(pam).toMatchObject({
      crs: "EPSG:4326",
      transform: { originX: 10, originY: 50, cellWidth: 0.5, cellHeight: -0.25 },
    });
    expect(pam.bands.get(0)).toMatchObject({ nodata: -9999, scale: 0.1, offset: 273.15 });
    expect(pam.bands.get(2)).toMatchObject({ description: "red & nir", unit: "m" });
    expect(pam.bands.get(1)).toBeUndefined();
  });

  it.each<[string, number]>([
    ["<NoDataValue>-nan</NoDataValue>", Number.NaN],
    [
      '<NoDataValue le_hex_equiv="000000E0FFFFEFC7">-3.40282e+38</NoDataValue>',
      -3.4028234663852886e38,
    ],
    ["<NoDataValue>-1.#INF</NoDataValue>", -Infinity],
  ])("reads nodata %s", async (inside, nodata) => {
    expect((await parse(band(inside))).bands.get(0)?.nodata).toBe(nodata);
  });

  it("finds NODATA_VALUES of the default domain alone", async () => {
    const values = '<MDI key="NODATA_VALUES"> 0 255 </MDI>';
    expect((await parse(`<Metadata>${values}</Metadata>`)).nodataValues).toBe("0 255");
    const other = await parse(`<Metadata domain="x">${values}</Metadata>`);
    expect(other.nodataValues).toBeUndefined();
  });

  it.each<[string, string]>([
    [band("<NoDataValue>none</NoDataValue>"), 'its NoDataValue "none" is no number'],
    [band("<NoDataValue>0 255</NoDataValue>"), 'its NoDataValue "0 255" is no number'],
    [band("<Scale>tenth</Scale>"), 'its Scale "tenth" is no number'],
    ["<GeoTransform>1, 2</GeoTransform>", "its GeoTransform does not hold six numbers"],
  ])("rejects %s", async (inside, message) => {
    await expect(parse(inside)).rejects.toThrow(message);
  });

  it("rejects ground control points", async () => {
    const error: unknown = await parse("<GCPList><GCP/></GCPList>").catch(
      (cause: unknown) => cause,
    );
    expect(error).toBeInstanceOf(MisplacedError);
    expect(String(error)).toContain("ground control points (GCPList) are not supported");
  });

  it("reads a rotated place", async () => {
    const { transform } = await parse("<GeoTransform>10, 2, 0.25, 20, 0.5, -1</GeoTransform>");
    expect(transform).toMatchObject({ originX: 10, rotation: { rowX: 0.25, columnY: 0.5 } });
  });

  it("rejects another document", async () => {
    await expect(parse("", "metadata")).rejects.toThrow("it is no PAMDataset");
  });
});
