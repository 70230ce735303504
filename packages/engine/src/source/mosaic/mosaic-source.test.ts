import { describe, expect, it } from "vitest";
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

  it("rejects rasters that it cannot combine", () => {
    expect(() => assemble([raster(0, 0, [[1]]), raster(0.5, 0, [[1]])])).toThrow(
      "overlap, with cells that do not coincide",
    );
    expect(() => assemble([raster(0, 0, [[1]]), raster(9, 9, [[1]], "EPSG:32617")])).toThrow(
      "several CRSs (EPSG:4326, EPSG:32617)",
    );
  });
});
