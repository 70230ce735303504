import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { temporaryDirectory } from "../../../test/temporary-directory.ts";
import { foreignUrl } from "../../../test/foreign-url.ts";
import { CatalogError } from "./catalog-error.ts";
import { type CatalogFile, loadCatalog } from "./catalog-file.ts";

const dataset: CatalogFile["providers"][number]["datasets"][number] = {
  id: "own:dem",
  name: "Own elevation",
  variables: [{ name: "elevation", units: "m" }],
  resolution_m: 90,
  bbox: { min_lon: -10, min_lat: 44, max_lon: 8, max_lat: 50 },
  source: { connector: "cog", file: "file:///dem.tif" },
};
const provider = {
  slug: "own",
  name: "Own data",
  protocol: "stac_cog" as const,
  base_url: "https://example.com",
  datasets: [dataset],
};

const messageOf = async (catalog: unknown): Promise<string> => {
  const error: unknown = await loadCatalog(catalog as CatalogFile).catch((cause: unknown) => cause);
  if (error instanceof CatalogError) return error.message;
  throw error;
};

describe("loadCatalog", () => {
  it("applies the defaults of the service", async () => {
    const { providers } = await loadCatalog({ providers: [provider] });
    expect(providers[0]?.datasets[0]).toMatchObject({
      temporal: { start: null, end: null, temporal_type: "static" },
      variables: [{ data_type: "continuous", nodata_value: null, valid_range: null }],
    });
  });

  it("reads the file of a URL of another realm, and resolves references from there", async () => {
    const url = new URL("../../../../sample-data/data/catalog.json", import.meta.url);
    const { name, providers, base } = await loadCatalog(foreignUrl(url.href));
    expect([name, providers.length]).toEqual(["catalog.json", 4]);
    expect(base).toEqual(url);
  });

  it.each<[object, string]>([
    [{ resolution: 90 }, 'providers[0].datasets[0]: Unrecognized key: "resolution"'],
    [
      { id: "dem" },
      "providers[0].datasets[0].id: must be {provider}:{dataset}, e.g. srtm:elevation",
    ],
    [{ id: "other:dem" }, "providers[0].datasets[0].id: must begin with own:"],
    [
      { bbox: { ...dataset.bbox, min_lon: -190 } },
      "providers[0].datasets[0].bbox.min_lon: Too small",
    ],
    [
      { source: { connector: "cog" } },
      "providers[0].datasets[0].source: give one of file, steps and files",
    ],
    [{ source: { connector: "ftp", file: "x" } }, "providers[0].datasets[0].source.connector: "],
    [
      {
        source: {
          connector: "cog",
          steps: [{ file: "a.tif", start: "January", end: "1999-02-01" }],
        },
      },
      "providers[0].datasets[0].source.steps[0].start: must be an ISO 8601 date",
    ],
    [{ crs: "EPSG:29701" }, "providers[0].datasets[0].crs: CRS EPSG:29701 is not supported"],
    [
      { source: { ...dataset.source, crs: "utm" } },
      "providers[0].datasets[0].source.crs: utm is no CRS; give a code (EPSG:32617",
    ],
    [
      { source: { ...dataset.source, scale: 0 } },
      "providers[0].datasets[0].source.scale: must not be 0: all values would be the offset",
    ],
    [
      { source: { ...dataset.source, nodata: "none" } },
      'providers[0].datasets[0].source.nodata: must be a number, "nan", "inf" or "-inf", a list of these, or null',
    ],
    [
      { source: { ...dataset.source, units: "ft" } },
      "providers[0].datasets[0].source.units: is ft, but units of its variable is m: give one of them",
    ],
    [
      {
        variables: [{ name: "elevation", units: "m", nodata_value: 0 }],
        source: { ...dataset.source, nodata: [-9999, -32_768] },
      },
      "providers[0].datasets[0].variables[0].nodata_value: 0 has no effect, because nodata of the source is -9999, -32768",
    ],
    [
      { source: { ...dataset.source, band: true } },
      "providers[0].datasets[0].source.band: must be a number, counted from 1, or the name of a band",
    ],
    [
      {
        source: {
          connector: "wcs",
          url: "https://example.com/wcs",
          coverage: "soil",
          crs: "EPSG:4326",
          warp: { cell: 0.1, bbox: dataset.bbox },
        },
      },
      "providers[0].datasets[0].source.crs: has no effect with warp",
    ],
    [
      {
        source: {
          connector: "stac",
          url: "https://example.com/stac",
          collection: "tiles",
          asset: "data",
          item_scale: "apply",
          scale: 2,
          offset: 1,
        },
      },
      "providers[0].datasets[0].source.item_scale: has no effect, because scale and offset are given",
    ],
  ])("names the entry and the field of %j", async (change, message) => {
    const catalog = { providers: [{ ...provider, datasets: [{ ...dataset, ...change }] }] };
    expect(await messageOf(catalog)).toContain(`catalog: ${message}`);
  });

  it("rejects ids that occur twice", async () => {
    const doubled = { ...provider, datasets: [dataset, dataset] };
    expect(await messageOf({ providers: [doubled] })).toBe(
      "catalog: providers: own:dem occurs twice",
    );
    expect(await messageOf({ providers: [provider, provider] })).toContain("own occurs twice");
  });

  it("reads a file by its path or its file: URL", async () => {
    const directory = await mkdtemp(join(tmpdir(), "cas-catalog-"));
    const path = join(directory, "my catalog.json");
    await writeFile(path, JSON.stringify({ providers: [provider] }));
    const url = pathToFileURL(path);
    for (const given of [path, relative(process.cwd(), path), url, url.href]) {
      const loaded = await loadCatalog(given);
      expect([loaded.name, loaded.base?.href]).toEqual(["my catalog.json", url.href]);
      expect(loaded.providers[0]?.slug).toBe("own");
    }
    await rm(directory, { recursive: true });
  });

  it.each([
    ["no-such-catalog.json", "no-such-catalog.json: cannot be read"],
    [
      "https://example.com/catalog.json",
      "catalog: no URL of https: is read; give a path, a file: URL",
    ],
    [' {"providers": []}', "catalog: is JSON or empty, and no path; give a path"],
    ["", "catalog: is JSON or empty, and no path"],
  ])("says what is wrong with the text %j", async (text, message) => {
    expect(await messageOf(text)).toContain(message);
  });

  it("names the file that cannot be read, and why", async () => {
    expect(await messageOf(new URL("../no-such-catalog.json", import.meta.url))).toBe(
      "no-such-catalog.json: cannot be read",
    );
    expect(await messageOf(new URL(import.meta.url))).toBe("catalog-file.test.ts: is not JSON");
  });

  it("reads no file that is larger than a catalog may be", async () => {
    await using directory = await temporaryDirectory();
    const url = new URL("large.json", directory.url);
    await writeFile(url, "{}");
    await truncate(url, 64 * 1024 * 1024 + 1);
    expect(await messageOf(url)).toBe(
      "large.json: cannot be read: it takes more than 67108864 bytes",
    );
  });
});
