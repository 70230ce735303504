import { describe, expect, it } from "vitest";
import { projectionOf } from "../../projection/projection.ts";
import type { RasterSource } from "../raster-source.ts";
import { assemble } from "./assemble.ts";
import { MosaicSource } from "./mosaic-source.ts";
import { neverAborted } from "../../../test/never-aborted.ts";

/** A raster of one block, with its first cell at a column and row of a lattice of cells of 1 x 1. */
function raster(column: number, row: number, rows: number[][], crs = "EPSG:4326"): RasterSource {
  const [width, height] = [rows[0]?.length ?? 0, rows.length];
  const transform = { originX: column, originY: -row, cellWidth: 1, cellHeight: -1 };
  return {
    name: `${column},${row}`,
    grid: { width, height, transform, crs },
    blockWidth: width,
    blockHeight: height,
    nodata: 0,
    readBlock: async () => Float64Array.from(rows.flat()),
  };
}

describe("MosaicSource", () => {
  it("takes each cell from the first raster with data there", async () => {
    const mosaic = new MosaicSource(
      raster(5, 5, [
        [1, 0],
        [0, 4],
      ]),
      raster(4, 5, [[9, 8, 7]]),
      raster(6, 6, [[6, 5]]),
    );
    expect(mosaic.grid).toMatchObject({
      width: 4,
      height: 2,
      transform: { originX: 4, originY: -5 },
    });
    const blocks = await Promise.all([
      mosaic.readBlock(0, 0, neverAborted),
      mosaic.readBlock(1, 0, neverAborted),
    ]);
    // Blocks of 2 x 2: columns 4 and 5, then columns 6 and 7.
    expect(blocks.map((block) => [...block])).toEqual([
      [9, 1, Number.NaN, Number.NaN],
      [7, Number.NaN, 4, 5],
    ]);
  });
});

describe("the blocks of files in a mosaic", () => {
  /** A raster of blocks of any size that counts concurrent reads. */
  function inBlocks(column: number, side: number, width: number, height: number) {
    let reading = 0;
    const most = { atOnce: 0, blocks: 0 };
    const source: RasterSource = {
      ...raster(column, 0, []),
      name: `of ${width} x ${height}`,
      grid: { ...raster(column, 0, []).grid, width: side, height: side },
      blockWidth: width,
      blockHeight: height,
      blockCost: () => 100,
      readBlock: async () => {
        reading += 1;
        most.blocks += 1;
        most.atOnce = Math.max(most.atOnce, reading);
        await Promise.resolve();
        reading -= 1;
        return new Float64Array(width * height).fill(column + 1);
      },
    };
    return { source, most };
  }

  it("are read in batches, and cost the memory of a batch", async () => {
    const large = inBlocks(0, 100, 100, 100).source;
    const { source: small, most } = inBlocks(100, 100, 2, 2);
    const mosaic = new MosaicSource(large, small);
    const cells = await mosaic.readBlock(1, 0, neverAborted);
    expect([cells[0], cells.at(-1), cells.length]).toEqual([101, 101, 10_000]);
    expect(most).toEqual({ atOnce: 256, blocks: 2500 });
    expect([mosaic.blockCost(0, 0), mosaic.blockCost(1, 0)]).toEqual([80_100, 105_600]);
  });

  it("may not be far smaller than those of the first file", () => {
    const large = inBlocks(0, 4096, 4096, 4096).source;
    expect(() => new MosaicSource(large, inBlocks(4096, 4096, 1, 1).source)).toThrow(
      "of 1 x 1 has far smaller blocks than of 4096 x 4096",
    );
  });
});

describe("assemble", () => {
  it("returns a single raster, and rasters of other cells that only share an edge, unchanged", () => {
    const one = raster(0, 0, [[1]]);
    const beside = raster(1, 0.5, [[1]]);
    expect(assemble([])).toEqual([]);
    expect(assemble([one, beside])).toEqual([one, beside]);
  });

  it("counts each place once where rasters in two UTM zones overlap", async () => {
    // 100 x 100 cells of 1 km around 78 W, the border of zones 17 and 18, in each zone.
    const inZone = (crs: string, x: number, value: number): RasterSource => ({
      name: crs,
      grid: {
        width: 100,
        height: 100,
        crs,
        transform: { originX: x, originY: 4_050_000, cellWidth: 1000, cellHeight: -1000 },
      },
      blockWidth: 100,
      blockHeight: 100,
      nodata: -1,
      readBlock: async () => new Float32Array(10_000).fill(value),
    });
    const west = inZone("EPSG:32617", 720_000, 1);
    const [first, second] = assemble([west, inZone("EPSG:32618", 200_000, 2)]);
    expect(first).toBe(west);
    const cells = await second?.readBlock(0, 0, neverAborted);
    const kept = [...(cells ?? [])].flatMap((cell, index) => (cell === 2 ? [index] : []));
    const [own, other] = ["EPSG:32618", "EPSG:32617"].map((crs) => projectionOf(crs));
    const isFree = (index: number): boolean => {
      const x = 200_000 + ((index % 100) + 0.5) * 1000;
      const y = 4_050_000 - (Math.floor(index / 100) + 0.5) * 1000;
      const [longitude = 0, latitude = 0] = own?.unproject(x, y) ?? [];
      const [easting = 0, northing = 0] = other?.project?.(longitude, latitude) ?? [];
      return (
        easting < 720_000 || easting >= 820_000 || northing <= 3_950_000 || northing > 4_050_000
      );
    };
    const free = Array.from({ length: 10_000 }, (_, index) => index).filter(isFree);
    expect(free.length).toBeGreaterThan(1000);
    expect(free.length).toBeLessThan(9000);
    expect(kept).toEqual(free);
  });

  it("rejects rasters that it cannot combine", () => {
    expect(() => assemble([raster(0, 0, [[1]]), raster(0.5, 0, [[1]])])).toThrow(
      "overlap, with cells that do not coincide",
    );
    expect(() => assemble([raster(0, 0, [[1]]), raster(9, 9, [[1]], "EPSG:32617")])).toThrow(
      "several CRSs (EPSG:4326, EPSG:32617)",
    );
  });
});
