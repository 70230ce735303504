import { readFileSync } from "node:fs";
import { isCasError } from "@cas/models";
import { describe, expect, it } from "vitest";
import { projectionOf } from "../../projection/projection.ts";
import { FileBytes } from "../file-bytes.ts";
import { BlockCache } from "../block-cache.ts";
import { GeotiffSource } from "./geotiff-source.ts";
import { neverAborted } from "../../../test/never-aborted.ts";

// Written by rasterio, with the cells that rasterio reads back: packages/conformance/python/record_geotiffs.py.
const fixtures = new URL("../../../test/fixtures/geotiff/", import.meta.url);
const readJson = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(path, fixtures), "utf8"));
type Cells = (number | null)[][];
const layouts = readJson("cells.json") as Record<string, Cells>;
const matrix = readJson("matrix/cells.json") as Record<string, { band: number; cells: Cells }>;
const corners = readJson("crs/corners.json") as Record<
  string,
  [longitude: number, latitude: number, x: number, y: number][]
>;

const open = async (name: string, band = 1): Promise<GeotiffSource> => {
  const bytes = await FileBytes.open(new URL(`${name}.tif`, fixtures), neverAborted);
  return GeotiffSource.open(bytes, band, new BlockCache(1e6), neverAborted);
};

async function readCells(raster: GeotiffSource): Promise<Cells> {
  const { width, height } = raster.grid;
  const rows: Cells = [];
  for (let row = 0; row < height; row++) {
    const cells: (number | null)[] = [];
    for (let column = 0; column < width; column++) {
      const block = await raster.readBlock(
        Math.floor(column / raster.blockWidth),
        Math.floor(row / raster.blockHeight),
        neverAborted,
      );
      const index = (row % raster.blockHeight) * raster.blockWidth + (column % raster.blockWidth);
      const value = block[index] ?? Number.NaN;
      cells.push(value === raster.nodata || Number.isNaN(value) ? null : value);
    }
    rows.push(cells);
  }
  return rows;
}

describe("GeotiffSource", () => {
  it.each(Object.keys(layouts))("reads the cells of %s as rasterio does", async (name) => {
    await using raster = await open(name, name.includes("second-band") ? 2 : 1);
    expect(await readCells(raster)).toEqual(layouts[name]);
    expect(raster.grid).toEqual({
      width: 37,
      height: 21,
      crs: "EPSG:4326",
      transform: { originX: -10, originY: 50, cellWidth: 0.5, cellHeight: -0.25 },
    });
  });

  it.each(Object.entries(matrix))("reads %s as rasterio does", async (name, { band, cells }) => {
    await using raster = await open(`matrix/${name}`, band);
    expect(await readCells(raster)).toEqual(cells);
  });

  it.each(Object.entries(corners))("gives the corners of %s as PROJ does", async (name, places) => {
    await using raster = await open(`crs/${name}`);
    const { originX, originY, cellWidth, cellHeight } = raster.grid.transform;
    const [, , [, , right, bottom] = []] = places;
    expect(originX + 4 * cellWidth).toBeCloseTo(right ?? 0, 6);
    expect(originY + 3 * cellHeight).toBeCloseTo(bottom ?? 0, 6);
    const { project } = projectionOf(raster.grid.crs) ?? {};
    for (const [longitude, latitude, x, y] of places) {
      const [gotX, gotY] = project?.(longitude, latitude) ?? [longitude, latitude];
      // Within two millimetres (less where the units are degrees).
      expect(Math.hypot(gotX - x, gotY - y)).toBeLessThan(project === undefined ? 1e-9 : 2e-3);
    }
  });

  it("reads a CRS whose datum is shifted, and one in the Well-Known Text of a citation", async () => {
    await using raster = await open("refused-british-grid");
    expect(raster.grid.crs).toBe("EPSG:27700");
    await using mollweide = await open("refused-mollweide");
    expect(mollweide.grid.crs).toBe("+proj=moll +ellps=WGS84");
  });

  it("reads a rotated grid: its CRS has the columns and rows as coordinates", async () => {
    await using raster = await open("refused-rotated");
    expect(raster.grid.transform).toEqual({ originX: 0, originY: 0, cellWidth: 1, cellHeight: 1 });
    expect(raster.grid.crs).toMatch(/^\S+ \+affine=/);
    const { project, unproject } = projectionOf(raster.grid.crs) ?? {};
    const [longitude = Number.NaN, latitude = Number.NaN] = unproject?.(2.5, 1.5) ?? [];
    const [column, row] = project?.(longitude, latitude) ?? [];
    expect([column, row]).toEqual([expect.closeTo(2.5, 6), expect.closeTo(1.5, 6)]);
  });

  it("uses the centre of the first cell as the tie point of a raster of points", async () => {
    await using raster = await open("point-registered");
    expect(raster.grid.transform).toMatchObject({ originX: -10, originY: 50 });
  });

  it.each([
    [
      "refused-nad27",
      "CRS EPSG:4267 has the datum NAD27, which needs a grid of shifts that the engine does not have; without it cells lie up to 179.3 m off > limit 5 (maxDatumErrorM). Raise the limit to accept that, or reproject the data, e.g. with gdalwarp -t_srs EPSG:4326",
    ],
    ["refused-complex", "64-bit cells of format ComplexFloat are not supported"],
    ["refused-no-georeference", "it has no georeference"],
    ["uint8-tiled", "it has no band 2, only 1"],
    ["no-such-file", "it does not exist"],
    ["cells.json#", "it is no TIFF but JSON"],
  ])("rejects %s and names the reason", async (name, reason) => {
    const error: unknown = await open(name, name === "uint8-tiled" ? 2 : 1).catch(
      (cause: unknown) => cause,
    );
    if (!isCasError(error, "upstream_error")) throw error;
    const file = name.includes(".") ? "cells.json" : `${name}.tif`;
    expect(error.message).toBe(`Cannot read ${file}: ${reason}`);
    expect(error.message).not.toContain(fixtures.pathname);
  });
});
