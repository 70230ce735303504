import { copyFile, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { askLab, openLab, rectangle } from "../../test/lab.ts";
import { netcdfFile } from "../../test/netcdf-files.ts";
import { temporaryDirectory } from "../../test/temporary-directory.ts";
import type { Connector } from "../dataset/connector.ts";
import { neverAborted } from "../../test/never-aborted.ts";
import { METADATA_TTL_MS } from "../source/metadata-ttl.ts";
import { FileSeries } from "./file-series.ts";

const sample = (name: string): URL => new URL(`../../../sample-data/data/${name}`, import.meta.url);
const area = rectangle(-84, 36, -83, 36.5);

describe("a series of files", () => {
  it("is listed again after some minutes, and made again only if it changed", async () => {
    await using directory = await temporaryDirectory();
    await writeFile(new URL("a_2001.tif", directory.url), "");
    let now = 0;
    const made: (readonly string[])[] = [];
    const series = new FileSeries(
      "COG",
      { files: "a_{YYYY}.tif", most: 2 },
      ({ names }): Connector => {
        made.push(names);
        return { protocol: "COG", steps: async () => [], rasters: async () => [] };
      },
      { resolve: () => directory.url, clock: { monotonic: () => now } },
    );
    await series.steps(neverAborted);
    await writeFile(new URL("a_2002.tif", directory.url), "");
    await series.steps(neverAborted);
    expect(made).toEqual([["a_2001.tif"]]);
    now += METADATA_TTL_MS + 1;
    await series.steps(neverAborted);
    now += METADATA_TTL_MS + 1;
    await series.steps(neverAborted);
    expect(made).toEqual([["a_2001.tif"], ["a_2001.tif", "a_2002.tif"]]);
    await writeFile(new URL("a_2003.tif", directory.url), "");
    now += METADATA_TTL_MS + 1;
    await expect(series.steps(neverAborted)).rejects.toThrow(
      "Cannot read a_{YYYY}.tif: 3 files fit the pattern of files > limit 2",
    );
  });

  it("takes the steps of GeoTIFFs from their names", async () => {
    await using directory = await temporaryDirectory();
    for (const month of ["01", "02", "03"])
      await copyFile(
        sample(`maurer_pr_1999-${month}.tif`),
        new URL(`pr 1999-${month}.tif`, directory.url),
      );
    const files = `${directory.url.href}pr {YYYY}-{MM}.tif`;
    await using cas = await openLab({ connector: "cog", files });
    const { results, warnings } = await askLab(cas, area, { time_range: ["1999-02", "1999-02"] });
    expect(warnings).toEqual([]);
    expect(results[0]).toMatchObject({
      timestamp: "1999-02-01T00:00:00Z",
      provenance: "COG: pr 1999-02.tif; 1999-02-01T00:00:00Z/1999-03-01T00:00:00Z; exact coverage",
    });
  });

  it("names a folder that cannot be read", async () => {
    await using directory = await temporaryDirectory();
    const files = `${directory.url.href}missing/tas_*.nc`;
    await using cas = await openLab({ connector: "netcdf", files, variable: "reading" });
    expect((await askLab(cas, area)).warnings).toEqual([
      "lab:data: Cannot read tas_*.nc: its folder cannot be read",
    ]);
  });

  it("names a file without a time axis", async () => {
    await using directory = await temporaryDirectory();
    for (const name of ["a1.nc", "a2.nc"])
      await writeFile(new URL(name, directory.url), netcdfFile("nc3-unsigned.nc"));
    const files = `${directory.url.href}a*.nc`;
    await using cas = await openLab({ connector: "netcdf", files, variable: "reading" });
    expect((await askLab(cas, area)).warnings).toEqual([
      "lab:data: Cannot read a*.nc: one of its files has no time axis",
    ]);
  });

  it("refuses a folder on a server", async () => {
    const files = "https://example.com/a/{YYYY}.tif";
    await expect(openLab({ connector: "cog", files })).rejects.toThrow(
      "files needs a folder on disk: the files of a server cannot be listed",
    );
  });
});
