import { readFile, readdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { BoundingBox } from "@cas/models";
import { describe, expect, it } from "vitest";
import { makeGeotiff } from "../../test/made-geotiff.ts";
import { openLab } from "../../test/lab.ts";
import { temporaryDirectory } from "../../test/temporary-directory.ts";
import type { OpenDataset } from "../dataset/open-dataset.ts";
import { columnAt, rowAt } from "../grid/grid.ts";
import { geographicExtent } from "../grid/geographic-extent.ts";
import { ReadAllowance } from "../source/read-allowance.ts";
import { ByteBudget } from "../source/byte-budget.ts";
import { DEFAULT_SOURCE_LIMITS } from "../source/source-limits.ts";
import { BlockCache } from "../source/block-cache.ts";
import { MemoryBytes } from "../source/memory-bytes.ts";
import { GeotiffSource } from "../source/geotiff/geotiff-source.ts";
import { GeotiffPool } from "../source/geotiff/geotiff-pool.ts";
import { HttpClient } from "../source/http/http-client.ts";
import { assemble } from "../source/mosaic/assemble.ts";
import type { Block, RasterSource } from "../source/raster-source.ts";
import { readWindow } from "../source/mosaic/read-window.ts";
import { extractRaster } from "./extract-raster.ts";
import { RasterInput, type RasterOptions } from "./raster-request.ts";
import { neverAborted } from "../../test/never-aborted.ts";

const fixtures = new URL("../../test/fixtures/geotiff/", import.meta.url);
const tile = (name: string): URL => new URL(`${name}.tif`, fixtures);

/** Opens GeoTIFFs, and closes them at the end of a test. */
function openPool(): GeotiffPool & AsyncDisposable {
  return new GeotiffPool(new HttpClient(), new BlockCache(1e8));
}

/** A dataset of these rasters. */
const datasetOf = (rasters: readonly RasterSource[]): OpenDataset => ({
  dataset: {
    id: "lab:data/x",
    provider: "lab",
    name: "Data",
    variables: [{ name: "reading", units: "m", data_type: "continuous", valid_range: null }],
    resolution_m: 1,
    bbox: { min_lon: -180, min_lat: -90, max_lon: 180, max_lat: 90 },
    license: "CC0",
  } as unknown as OpenDataset["dataset"],
  connector: { protocol: "COG", steps: async () => [], rasters: async () => rasters },
});

function boxOf({ grid: { transform, width, height } }: RasterSource): BoundingBox {
  const { originX, originY, cellWidth, cellHeight } = transform;
  return {
    min_lon: originX,
    max_lon: originX + width * cellWidth,
    max_lat: originY,
    min_lat: originY + height * cellHeight,
  };
}

const extract = (
  rasters: readonly RasterSource[],
  bbox: BoundingBox,
  directory: URL,
  options: RasterOptions = {},
) =>
  extractRaster(
    datasetOf(rasters),
    RasterInput.parse({ bbox, ...options }),
    fileURLToPath(directory),
    new ReadAllowance(
      DEFAULT_SOURCE_LIMITS,
      new ByteBudget("maxBytesInFlight", DEFAULT_SOURCE_LIMITS),
      new AbortController().signal,
    ),
  );

const everything = ({ grid: { width, height } }: RasterSource) => ({
  column: 0,
  row: 0,
  width,
  height,
});

/** A raster in memory, one block of the given numbers. */
function rasterOf(
  numbers: Block,
  width: number,
  west: number,
  stored: RasterSource["stored"],
  nodata = stored?.nodata,
): RasterSource {
  const height = numbers.length / width;
  return {
    name: "memory",
    grid: {
      crs: "EPSG:4326",
      width,
      height,
      transform: { originX: west, originY: height, cellWidth: 1, cellHeight: -1 },
    },
    blockWidth: width,
    blockHeight: height,
    nodata,
    stored,
    readBlock: async () => numbers,
  };
}

describe("extractRaster", () => {
  it.each([
    ["float32-tiled-predictor-3", "float32"],
    ["int16-strips-predictor-2", "int16"],
    ["uint8-tiled", "uint8"],
    ["int8-tiled", "int8"],
    ["int32-tiled-bigtiff", "int32"],
    ["float64-big-endian-predictor-3", "float64"],
    ["uint8-mask", "float32"],
    ["int16-scale-and-offset", "float64"],
  ])("writes %s again as %s, cell by cell", async (name, type) => {
    await using pool = openPool();
    await using directory = await temporaryDirectory();
    const source = await pool.open({ url: tile(name), band: 1 }, neverAborted);
    const result = await extract([source], boxOf(source), directory.url);
    const written = await pool.open(
      { url: new URL(`file://${result.path}`), band: 1 },
      neverAborted,
    );
    expect(written.stored?.type).toBe(type);
    expect(written.grid.crs).toBe(source.grid.crs);
    expect([written.grid.height, written.grid.width]).toEqual(result.shape);
    expect(written.nodata ?? null).toBe(result.nodata);
    expect(written.grid.transform).toEqual(source.grid.transform);
    expect(await readWindow(written, everything(written), neverAborted)).toEqual(
      await readWindow(source, everything(source), neverAborted),
    );
  });

  it("writes a projected raster in its own CRS, the box found by its outline", async () => {
    await using pool = openPool();
    await using directory = await temporaryDirectory();
    const source = await pool.open({ url: tile("crs/utm-17"), band: 1 }, neverAborted);
    const { path, crs } = await extract(
      [source],
      geographicExtent(source.grid).bbox,
      directory.url,
    );
    const written = await pool.open({ url: new URL(`file://${path}`), band: 1 }, neverAborted);
    expect([crs, written.grid.crs]).toEqual([source.grid.crs, source.grid.crs]);
    const { transform } = written.grid;
    const window = {
      ...everything(source),
      column: Math.round(columnAt(transform, source.grid.transform.originX)),
      row: Math.round(rowAt(transform, source.grid.transform.originY)),
    };
    expect(await readWindow(written, window, neverAborted)).toEqual(
      await readWindow(source, everything(source), neverAborted),
    );
  });

  it("makes a seamless mosaic of files, and keeps their type and nodata", async () => {
    await using pool = openPool();
    await using directory = await temporaryDirectory();
    const tiles = await Promise.all(
      ["nw", "ne", "sw", "se"].map((name) =>
        pool.open({ url: tile(`tiles/${name}`), band: 1 }, neverAborted),
      ),
    );
    const whole = await pool.open({ url: tile("tiles/whole"), band: 1 }, neverAborted);
    const result = await extract(assemble(tiles), boxOf(whole), directory.url);
    const written = await pool.open(
      { url: new URL(`file://${result.path}`), band: 1 },
      neverAborted,
    );
    expect(written.grid).toEqual(whole.grid);
    expect(written.stored?.type).toBe(whole.stored?.type);
    expect(await readWindow(written, everything(written), neverAborted)).toEqual(
      await readWindow(whole, everything(whole), neverAborted),
    );
  });

  it("fills cells outside the source with a nodata value", async () => {
    await using pool = openPool();
    await using directory = await temporaryDirectory();
    const stored = { type: "uint8", nodata: undefined, isComplete: true } as const;
    const source = rasterOf(Uint8Array.of(1, 2, 3, 4), 2, 0, stored);
    const wide = { min_lon: -1, max_lon: 2, min_lat: 0.5, max_lat: 2 };
    const result = await extract([source], wide, directory.url);
    expect(result).toMatchObject({
      shape: [2, 3],
      transform: [1, 0, -1, 0, -1, 2],
      nodata: -3.4028234663852886e38,
      crs: "EPSG:4326",
      license: "CC0",
      units: "m",
      provenance: "COG: memory; nearest resampling",
    });
    const written = await pool.open(
      { url: new URL(`file://${result.path}`), band: 1 },
      neverAborted,
    );
    expect([...(await readWindow(written, everything(written), neverAborted))]).toEqual([
      NaN,
      1,
      2,
      NaN,
      3,
      4,
    ]);
    const inside = await extract([source], { ...wide, min_lon: 0.5 }, directory.url);
    expect(inside.nodata).toBeNull();
  });

  it("finds longitudes west of Greenwich on a grid of 0 to 360", async () => {
    await using pool = openPool();
    await using directory = await temporaryDirectory();
    const cells = Float32Array.from({ length: 360 }, (_, column) => column);
    const world = rasterOf(cells, 360, 0, { type: "float32", nodata: -1, isComplete: true });
    const box = { min_lon: -2, max_lon: 2, min_lat: 0, max_lat: 1 };
    const { path, transform } = await extract([world], box, directory.url);
    const written = await pool.open({ url: new URL(`file://${path}`), band: 1 }, neverAborted);
    expect(transform[2]).toBe(-2);
    expect([...(await readWindow(written, everything(written), neverAborted))]).toEqual([
      358, 359, 0, 1,
    ]);
  });

  it("rounds interpolated whole numbers, never onto nodata", async () => {
    await using pool = openPool();
    await using directory = await temporaryDirectory();
    const source = rasterOf(Uint8Array.of(1, 3, 1, 3, 4, 5, 4, 9), 4, 0, {
      type: "uint8",
      nodata: 2,
      isComplete: true,
    });
    const box = { min_lon: 0, max_lon: 4, min_lat: 0, max_lat: 2 };
    const halved = await extract([source], box, directory.url, {
      target_resolution: 2,
      resampling: "average",
    });
    const written = await pool.open(
      { url: new URL(`file://${halved.path}`), band: 1 },
      neverAborted,
    );
    // 13 / 4 and 17 / 4
    expect([...(await readWindow(written, everything(written), neverAborted))]).toEqual([3, 4]);
    const upper = rasterOf(Uint8Array.of(1, 3, 1, 3), 4, 0, source.stored);
    const flat = { ...box, max_lat: 1 };
    const { path } = await extract([upper], flat, directory.url, {
      target_resolution: 2,
      resampling: "average",
    });
    const other = await pool.open({ url: new URL(`file://${path}`), band: 1 }, neverAborted);
    expect([...(await readWindow(other, everything(other), neverAborted))]).toEqual([3, 3]);
  });

  it("rejects a box outside the data, too many cells and cells that are too coarse", async () => {
    await using directory = await temporaryDirectory();
    const stored = { type: "uint8", nodata: undefined, isComplete: true } as const;
    const source = rasterOf(Uint8Array.of(1, 2, 3, 4), 2, 0, stored);
    const box = { min_lon: 0, max_lon: 2, min_lat: 0, max_lat: 2 };
    const far = { min_lon: 50, max_lon: 51, min_lat: 0, max_lat: 1 };
    await expect(extract([source], far, directory.url)).rejects.toThrow(
      "bbox: does not overlap the cells of the dataset",
    );
    const fine = { target_resolution: 1e-5 };
    await expect(extract([source], box, directory.url, fine)).rejects.toThrow(
      "Raster too large: 200000 x 200000 cells",
    );
    const coarse = { target_resolution: 1001 };
    await expect(extract([source], box, directory.url, coarse)).rejects.toThrow("at most 1000");
    // A second file whose cells are far smaller than those of the first.
    const { transform } = source.grid;
    const tiny = { ...transform, cellWidth: 1e-6, cellHeight: -1e-6 };
    const other = { ...source, name: "tiny", grid: { ...source.grid, transform: tiny } };
    await expect(extract([source, other], box, directory.url)).rejects.toThrow("at most 1000");
    const none = { ...transform, cellWidth: 1e308 };
    const endless = { ...source, name: "endless", grid: { ...source.grid, transform: none } };
    await expect(extract([endless], box, directory.url)).rejects.toThrow(
      "Cannot read endless: its georeference is not finite",
    );
    expect(await readdir(directory.url)).toEqual([]);
  });
});

describe("the file", () => {
  const stored = { type: "uint8", nodata: undefined, isComplete: true } as const;
  const source = rasterOf(Uint8Array.of(1, 2, 3, 4), 2, 0, stored);
  const box = boxOf(source);

  it("never overwrites another", async () => {
    await using directory = await temporaryDirectory();
    for (let time = 0; time < 3; time++) await extract([source], box, directory.url);
    expect((await readdir(directory.url)).toSorted()).toEqual([
      "lab_data_x-2.tif",
      "lab_data_x-3.tif",
      "lab_data_x.tif",
    ]);
    await writeFile(new URL("mine.tif", directory.url), "kept");
    const asked = extract([source], box, directory.url, { filename: "mine.tif" });
    await expect(asked).rejects.toThrow("filename: exists already");
    expect(await readFile(new URL("mine.tif", directory.url), "utf8")).toBe("kept");
  });

  it.each(["../x.tif", "a/b.tif", "x.png", "", ".tif", "a\0.tif"])(
    "cannot have the name %j",
    (filename) => {
      expect(RasterInput.safeParse({ bbox: box, filename }).success).toBe(false);
    },
  );

  it("is removed when it cannot be finished", async () => {
    await using directory = await temporaryDirectory();
    const broken = { ...source, readBlock: () => Promise.reject(new RangeError("broken")) };
    await expect(extract([broken], box, directory.url)).rejects.toThrow("broken");
    expect(await readdir(directory.url)).toEqual([]);
  });
});

it("the engine rejects a faulty request", async () => {
  await using cas = await openLab({ connector: "cog", file: tile("uint8-tiled").href });
  await expect(cas.extractRaster("lab:data", [0, 1, 0, 2], "x")).rejects.toThrow(
    "bbox: must have min_lon < max_lon",
  );
  await expect(cas.extractRaster("lab:nothing", [0, 0, 1, 1], "x")).rejects.toThrow(
    "'lab:nothing' is not a dataset",
  );
});

describe("warnings of a raster", () => {
  const made = (nodata?: number): Promise<RasterSource> =>
    GeotiffSource.open(
      new MemoryBytes(
        "made.tif",
        "made",
        makeGeotiff({
          width: 8,
          height: 8,
          left: 0,
          top: 8,
          cell: 1,
          ...(nodata === undefined ? {} : { nodata }),
          value: (column) => (column === 2 ? -9999 : column),
        }),
      ),
      1,
      new BlockCache(1e6),
      neverAborted,
    );

  it("name numbers that usually mean no data and are written as they are", async () => {
    await using directory = await temporaryDirectory();
    const undeclared = await made();
    const { warnings } = await extract([undeclared], boxOf(undeclared), directory.url);
    expect(warnings).toEqual([
      "lab:data/x: cells of -9999, which usually mean no data, are written as numbers, because the source does not state it; set nodata in its entry to this, or to null if they are data",
    ]);
    const elsewhere = { min_lon: 4, max_lon: 7, min_lat: 1, max_lat: 6 };
    expect((await extract([undeclared], elsewhere, directory.url)).warnings).toEqual([]);
    const declared = await made(-9999);
    expect((await extract([declared], boxOf(declared), directory.url)).warnings).toEqual([]);
  });
});
