import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { countiesFile, sampleCatalog } from "@cas/sample-data";
import { describe, expect, it } from "vitest";
import { cas } from "./memory-terminal.ts";
import { temporaryDirectory } from "./temporary-directory.ts";

const COUNTIES = fileURLToPath(countiesFile);

describe("cas inspect of a raster", () => {
  it("says CRS, size, bands, type and nodata", async () => {
    const file = fileURLToPath(new URL("srtm_jacksboro_90m.tif", sampleCatalog));
    const { code, out } = await cas(["inspect", file]);
    expect(code).toBe(0);
    for (const line of [
      "crs\tEPSG:4326",
      "bands\t1",
      "type\tint16",
      "nodata\t-32768",
      "times\tnone",
    ])
      expect(out).toContain(`${line}\n`);
    const { out: json } = await cas(["inspect", file, "--json"]);
    expect(JSON.parse(json)).toMatchObject({ rasters: [{ crs: "EPSG:4326", bands: 1 }] });
  });

  it("has exit code 3 for one that would be refused, and says why", async () => {
    await using directory = await temporaryDirectory();
    const file = directory.path("page.tif");
    await writeFile(file, "<html>");
    const { code, err } = await cas(["inspect", file]);
    expect([code, err]).toEqual([3, expect.stringContaining("it is no TIFF but an HTML page")]);
  });

  it("asks for the variable of a netCDF", async () => {
    const { code, err } = await cas(["inspect", "tas.nc"]);
    expect([code, err]).toEqual([2, expect.stringContaining("give --variable NAME")]);
    const lost = await cas(["inspect", "/nowhere/tas.nc", "--variable", "tas"]);
    expect([lost.code, lost.err]).toEqual([1, expect.stringContaining("tas.nc")]);
  });
});

describe("cas inspect of areas", () => {
  it("says format, CRS, columns, count and doubts", async () => {
    const { code, out } = await cas(["inspect", COUNTIES]);
    expect(code).toBe(0);
    for (const line of [
      "format\tgeojson",
      "crs\tOGC:CRS84",
      "names\tname",
      "areas\t241",
      "faults\t0",
      "doubts\t1",
    ])
      expect(out).toContain(`${line}\n`);
    expect(out).toMatch(/^doubt\trow \d+ \(51620\): Ring 0 crosses itself near/m);
  });

  it("names each feature that cannot be an area, with exit code 3", async () => {
    const input = "id,lon,lat\n1,-84,36\n2,-84,95\n";
    const { code, out, err } = await cas(["inspect", "-", "--input-format", "csv"], { input });
    expect([code, err]).toEqual([3, "1 features cannot be areas; the others are used.\n"]);
    expect(out).toContain("box\t-84, 36, -84, 36 (west, south, east, north)\n");
    expect(out).toMatch(/^fault\trow 2 \(2\): .*latitude 95/m);
  });
});
