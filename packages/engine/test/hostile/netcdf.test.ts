import { writeFile } from "node:fs/promises";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askLab, openLab } from "../lab.ts";
import { netcdfCases, netcdfFile } from "../netcdf-files.ts";
import { temporaryDirectory } from "../temporary-directory.ts";

const CHOSEN: readonly string[] = [
  "nc3-v1-records",
  "nc3-v5-records",
  "nc4-many",
  "nc4-classes",
  "hdf5-tree-1-earliest",
  "hdf5-extensible-array-latest",
  "hdf5-single-chunk-latest",
  "lzf-float32",
  "lz4-in-blocks-float32",
  "blosc-zstd-float32",
  "scaleoffset-int16-fill",
  "scaleoffset-float32-1-fill",
  "szip-nn-8-int16",
  "szip-ec-32-float32",
];
const RUNS = 40;
const REASON = /^lab:data: Cannot read [^:]+: .+/s;
/** The structures of most of these files are in their first bytes; filtered chunks are behind them. */
const HEAD_BYTES = 6000;
const FILTERED_BYTES = 14_000;

let directory: Awaited<ReturnType<typeof temporaryDirectory>>;
beforeAll(async () => {
  directory = await temporaryDirectory();
});
afterAll(async () => {
  await directory[Symbol.asyncDispose]();
});

/** Bytes that replace those of a file from an offset on: no, all or any bits. */
const damages = fc.array(
  fc.record({
    at: fc.oneof(fc.nat({ max: HEAD_BYTES }), fc.nat({ max: FILTERED_BYTES })),
    bytes: fc.oneof(
      fc.constant([0, 0, 0, 0]),
      fc.constant([255, 255, 255, 255]),
      fc.constant([255, 255, 255, 127, 0, 0, 0, 0]),
      fc.array(fc.nat({ max: 255 }), { minLength: 1, maxLength: 8 }),
    ),
  }),
  { minLength: 1, maxLength: 5 },
);

describe("a damaged netCDF file has a result, or one warning with a reason", () => {
  it.each(netcdfCases.filter(({ id }) => CHOSEN.includes(id)))("$id", async (one) => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(damages, async (all) => {
        const bytes = Buffer.from(netcdfFile(one.source.file));
        for (const { at, bytes: put } of all) bytes.set(put, at % (bytes.length - put.length));
        const file = new URL(`${one.id}-${run++}.nc`, directory.url);
        await writeFile(file, bytes);
        await using cas = await openLab({ ...one.source, connector: "netcdf", file: file.href });
        const { results, warnings } = await askLab(cas, one.geometry, one.ask);
        const isNamed = warnings.length === 1 && REASON.test(warnings.join());
        expect(results.length === 1 || isNamed).toBe(true);
      }),
      { numRuns: RUNS, seed: 42 },
    );
  });
});
