import { readFileSync } from "node:fs";
import { isCasError } from "@cas/models";
import { describe, expect, it } from "vitest";
import { BlockCache } from "./block-cache.ts";
import { GeotiffSource } from "./geotiff-source.ts";

// Written by rasterio, with the cells that rasterio reads back: packages/conformance/python/record_geotiffs.py.
const fixtures = new URL("../../../test/fixtures/geotiff/", import.meta.url);
const expected = JSON.parse(readFileSync(new URL("cells.json", fixtures), "utf8")) as Record<
  string,
  (number | null)[][]
>;

const open = (name: string): Promise<GeotiffSource> =>
  GeotiffSource.open(new URL(`${name}.tif`, fixtures), new BlockCache(1e6));

async function readCells(raster: GeotiffSource): Promise<(number | null)[][]> {
  const { width, height } = raster.grid;
  const rows: (number | null)[][] = [];
  for (let row = 0; row < height; row++) {
    const cells: (number | null)[] = [];
    for (let column = 0; column < width; column++) {
      const block = await raster.readBlock(
        Math.floor(column / raster.blockWidth),
        Math.floor(row / raster.blockHeight),
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
  it.each(Object.keys(expected))("reads the cells of %s as rasterio does", async (name) => {
    await using raster = await open(name);
    expect(await readCells(raster)).toEqual(expected[name]);
    expect(raster.grid).toEqual({
      width: 37,
      height: 21,
      crs: "EPSG:4326",
      transform: { originX: -10, originY: 50, cellWidth: 0.5, cellHeight: -0.25 },
    });
  });

  it("places a raster of points by the centre of its first cell", async () => {
    await using raster = await open("point-registered");
    expect(raster.grid.transform).toMatchObject({ originX: -10, originY: 50 });
  });

  it.each([
    ["refused-lzw", "compression Lzw is not supported"],
    ["refused-utm", "CRS EPSG:32617 is not supported, only EPSG:4326"],
    ["refused-two-bands", "2 interleaved bands are not supported"],
    ["refused-rotated", "a rotated grid is not supported"],
    ["refused-complex", "64-bit cells of format ComplexFloat are not supported"],
    ["refused-no-georeference", "a CRS without an EPSG code is not supported, only EPSG:4326"],
    ["no-such-file", undefined],
    ["cells.json#", undefined],
  ])("refuses %s by name", async (name, reason) => {
    const error: unknown = await open(name).catch((cause: unknown) => cause);
    if (!isCasError(error, "upstream_error")) throw error;
    const file = name.includes(".") ? "cells.json" : `${name}.tif`;
    expect(error.message).toBe(`Cannot read ${file}${reason === undefined ? "" : `: ${reason}`}`);
    expect(error.message).not.toContain(fixtures.pathname);
  });
});
