import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { PIXEL_TYPES, type PixelType } from "../../src/source/pixel-type.ts";
import {
  type BlockedGeotiff,
  CODEC_NAMES,
  type CodecName,
  makeBlockedGeotiff,
} from "../blocked-geotiff.ts";
import { askLab, openLab, rectangle } from "../lab.ts";
import { makeZarr } from "../made-zarr.ts";
import { temporaryDirectory } from "../temporary-directory.ts";

type Layout = Pick<BlockedGeotiff, "width" | "height" | "block" | "isTiled">;

const strips = (width: number, rows: number, count: number): Layout => ({
  width,
  // The last strip is shorter where it can be.
  height: rows * count - (rows > 1 ? 1 : 0),
  block: [width, rows],
  isTiled: false,
});
const tiles = (side: number, width: number, height: number): Layout => ({
  width,
  height,
  block: [side, side],
  isTiled: true,
});

/**
 * Bytes of blocks around half of Node's buffer pool, above which buffers lie outside it: 8 KiB, from Node 24 on 64 KiB.
 */
const EDGES = [4094, 4095, 4096, 32_766, 32_767, 32_768, 65_536];
const LAYOUTS: readonly (readonly [name: string, type: PixelType, layout: Layout])[] = [
  ["strips of a row of 7 bytes", "uint8", strips(7, 1, 12)],
  ["strips of a row of 300 bytes", "uint8", strips(300, 1, 12)],
  ["strips of a row of 402 bytes", "int16", strips(201, 1, 12)],
  ["strips of 24 kB as rasterio writes them", "float32", strips(6000, 1, 7)],
  ["strips of 24 kB", "float64", strips(1000, 3, 5)],
  ["strips of 3 rows of 33 kB", "uint32", strips(2750, 3, 5)],
  ...EDGES.map((bytes) => [`strips of ${bytes} bytes`, "uint8", strips(bytes, 1, 5)] as const),
  ["tiles of 256 bytes", "uint8", tiles(16, 60, 50)],
  ["tiles of 64 kB", "float32", tiles(128, 300, 300)],
  ["tiles of 1 MB", "float32", tiles(512, 600, 700)],
  // Decoded in a thread.
  ["tiles of 4.3 MB", "float32", tiles(1040, 1050, 100)],
];
/** Whether to test with a predictor, without, or both. */
const PREDICTED: Readonly<Record<CodecName, readonly boolean[]>> = {
  none: [false],
  deflate: [false, true],
  "old deflate": [true],
  lzw: [false, true],
  zstd: [false, true],
  lerc: [false],
  "lerc, deflate": [false],
  "lerc, zstd": [false],
};

const CELL = 0.001;
const value = (column: number, row: number): number => (column * 7 + row * 13) % 101;
const cases = CODEC_NAMES.flatMap((codec) =>
  PREDICTED[codec].map((isPredicted) => ({ codec, isPredicted })),
);

/** Sum, greatest value and number of the cells that lie completely within a rectangle, and the rectangle. */
function expected({ width, height }: Layout, part: number) {
  const [right, bottom] = [Math.ceil(width * part), Math.ceil(height * part)];
  let [sum, max] = [0, 0];
  for (let row = 0; row < bottom; row++)
    for (let column = 0; column < right; column++) {
      sum += value(column, row);
      max = Math.max(max, value(column, row));
    }
  return { sum, max, count: right * bottom, box: rectangle(0, -bottom * CELL, right * CELL, 0) };
}

describe.each(cases)("$codec, predictor: $isPredicted", ({ codec, isPredicted }) => {
  it.each(LAYOUTS)(
    "%s give correct results with a cache for fewer blocks",
    async (_name, type, layout) => {
      await using directory = await temporaryDirectory();
      const file = new URL("a.tif", directory.url);
      const raster = { ...layout, type, codec, isPredicted, cell: CELL, value };
      await writeFile(file, makeBlockedGeotiff(raster));
      const [width, height] = layout.block;
      const blockBytes = width * height * PIXEL_TYPES[type].bytes;
      for (const blockCacheBytes of [3 * blockBytes, 1]) {
        const failures: unknown[] = [];
        await using cas = await openLab(
          { connector: "cog", file: file.href },
          { blockCacheBytes, onDatasetFailure: (_id, error) => failures.push(error) },
        );
        const areas = [1, 0.6].map((part) => expected(layout, part));
        const responses = await Promise.all(
          areas.flatMap(({ box }) =>
            (["sum", "max"] as const).map((aggregation) => askLab(cas, box, { aggregation })),
          ),
        );
        expect(failures).toEqual([]);
        expect(
          responses.map(({ results: [result] }) => [result?.value, result?.pixel_count]),
        ).toEqual(
          areas.flatMap(({ sum, max, count }) => [
            [expect.closeTo(sum, 3) as number, count],
            [max, count],
          ]),
        );
      }
    },
  );
});

const GZIP = [
  { name: "bytes", configuration: { endian: "little" } },
  { name: "gzip", configuration: { level: 1 } },
];

it.each([
  ["chunks of 40 bytes", [2, 5], []],
  ["chunks of 40 bytes", [2, 5], GZIP],
  ["chunks of 24 kB", [10, 600], []],
  ["chunks of 24 kB", [10, 600], GZIP],
  ["chunks of 96 kB", [40, 600], GZIP],
] as const)(
  "Zarr in %s gives correct results with a cache for fewer",
  async (_name, shape, codecs) => {
    await using directory = await temporaryDirectory();
    const [height, width] = [shape[0] * 4, shape[1] * 2];
    const files = await makeZarr({
      lat: Array.from({ length: height }, (_, row) => -(row + 0.5) * CELL),
      lon: Array.from({ length: width }, (_, column) => (column + 0.5) * CELL),
      chunkShape: shape,
      codecs,
    });
    for (const [path, bytes] of files) {
      const file = new URL(path, directory.url);
      await mkdir(new URL(".", file), { recursive: true });
      const isPacked = codecs.length > 0 && path.startsWith("made.zarr/reading/c/");
      await writeFile(file, isPacked ? gzipSync(bytes) : bytes);
    }
    const store = new URL("made.zarr", directory.url).href;
    const count = width * height;
    for (const blockCacheBytes of [3 * shape[0] * shape[1] * 4, 1]) {
      const source = { connector: "zarr", store, variable: "reading", crs: "EPSG:4326" } as const;
      await using cas = await openLab(source, { blockCacheBytes });
      const box = rectangle(-CELL / 4, -(height + 0.25) * CELL, (width + 0.25) * CELL, CELL / 4);
      const responses = await Promise.all(
        (["sum", "max"] as const).map((aggregation) => askLab(cas, box, { aggregation })),
      );
      expect(
        responses.map(({ results: [result], warnings }) => [
          result?.value,
          result?.pixel_count,
          warnings,
        ]),
      ).toEqual([
        [(count * (count - 1)) / 2, count, []],
        [count - 1, count, []],
      ]);
    }
  },
);

it("a process survives requests for more small blocks than its cache holds", async () => {
  await using directory = await temporaryDirectory();
  const layout = strips(6000, 1, 200);
  const raster = { ...layout, type: "float32", codec: "deflate", isPredicted: false } as const;
  const file = new URL("a.tif", directory.url);
  await writeFile(file, makeBlockedGeotiff({ ...raster, cell: CELL, value }));
  const program = `
    import { CasEngine } from "@cas/engine";
    await using cas = await CasEngine.open({
      rasters: [${JSON.stringify(file.href)}],
      blockCacheBytes: 1_000_000,
      resultCacheTtlS: 0,
    });
    for (let time = 0; time < 2; time++) {
      const { results, warnings } = await cas.extract({
        geometry: ${JSON.stringify(expected(layout, 1).box)},
        dataset_ids: ["own:a"],
        aggregation: "sum",
      });
      console.log(JSON.stringify([results[0]?.value, warnings]));
    }`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--conditions=@cas/source", "--input-type=module", "--eval", program],
    { cwd: fileURLToPath(new URL("../..", import.meta.url)) },
  );
  const { sum } = expected(layout, 1);
  const line = JSON.stringify([sum, []]);
  expect(stdout).toBe(`${line}\n${line}\n`);
});
