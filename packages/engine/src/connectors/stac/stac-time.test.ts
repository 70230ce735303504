import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import type { ExtractInput } from "@cas/models";
import { describe, expect, it } from "vitest";
import { askLab, openLab, rectangle } from "../../../test/lab.ts";
import { startStacApi, type TestItem, toFeature } from "../../../test/stac-server.ts";
import { temporaryDirectory } from "../../../test/temporary-directory.ts";
import type { CasEngine } from "../../engine.ts";

/** Within the north-west tile, which both files have. */
const inNorthWest = rectangle(10.2, 49.2, 10.8, 49.8);

const item = (id: string, file: string, properties: object): TestItem => ({
  id,
  bbox: [10, 46, 14, 50],
  properties,
  file,
});
const ofYear = (year: number): object => ({
  datetime: null,
  start_datetime: `${year}-01-01T00:00:00Z`,
  end_datetime: `${year}-12-31T23:59:59Z`,
});
const YEARS = [
  item("a", "tiles/whole", ofYear(2018)),
  item("b", "tiles/nw", ofYear(2019)),
  item("c", "tiles/whole", ofYear(2020)),
];
const nameOf = (year: number): string => `${year}-01-01T00:00:00Z/${year}-12-31T23:59:59Z`;

async function openApi(items: readonly TestItem[]) {
  const server = await startStacApi(items);
  const url = `${server.url}/stac`;
  const cas = await openLab({ connector: "stac", url, collection: "tiles", asset: "data" });
  return {
    cas,
    server,
    [Symbol.asyncDispose]: async () => {
      await cas.close();
      await server[Symbol.asyncDispose]();
    },
  };
}

async function ask(cas: CasEngine, timeRange?: ExtractInput["time_range"]) {
  const { results, warnings } = await askLab(cas, inNorthWest, { time_range: timeRange });
  return { result: results[0], warnings };
}

describe("a STAC API without steps", () => {
  it.each<[string, ExtractInput["time_range"], string, number]>([
    ["a year", ["2019", "2019"], "nw.tif", 2019],
    ["a day of it", ["2019-07-01", "2019-07-01"], "nw.tif", 2019],
    ["its last day", ["2018-12-31", "2018-12-31"], "whole.tif", 2018],
    ["an instant", ["2020-03-01T00:00:00Z", "2020-03-01T00:00:00Z"], "whole.tif", 2020],
  ])("answers %s from the item of that time alone", async (_, timeRange, file, year) => {
    await using stac = await openApi(YEARS);
    expect(await ask(stac.cas, timeRange)).toEqual({
      result: expect.objectContaining({
        quality: "good",
        provenance: `STAC: ${file}; ${nameOf(year)}; exact coverage`,
      }),
      warnings: [],
    });
  });

  it("asks the API for the time range", async () => {
    await using stac = await openApi(YEARS);
    await ask(stac.cas, ["2019-03", "2019-04-05"]);
    expect(stac.server.searches).toMatchObject([
      { datetime: "2019-03-01T00:00:00Z/2019-04-05T23:59:59.999Z" },
    ]);
  });

  it("says which times answer together when they are several", async () => {
    await using stac = await openApi(YEARS);
    const both = await ask(stac.cas, ["2018-06-01", "2019-06-01"]);
    expect(both.result?.provenance).toBe(
      `STAC: nw.tif, whole.tif; ${nameOf(2018)}, ${nameOf(2019)}; exact coverage`,
    );
    expect(both.warnings).toEqual([
      `lab:data: STAC items of several times answer together, the newest where they overlap: ${nameOf(2018)}, ${nameOf(2019)}`,
    ]);
    const all = await ask(stac.cas);
    expect(all.warnings).toEqual([expect.stringContaining(nameOf(2020))]);
  });

  it("says from when to when many times are", async () => {
    const days = Array.from({ length: 6 }, (_, day) =>
      item(`${day}`, "tiles/whole", { datetime: `2020-06-0${day + 1}T10:00:00Z` }),
    );
    await using stac = await openApi(days);
    const { result, warnings } = await ask(stac.cas, ["2020-06", "2020-06"]);
    const times = "6 times from 2020-06-01T10:00:00Z to 2020-06-06T10:00:00Z";
    expect(result?.provenance).toContain(`; ${times}; `);
    expect(warnings).toEqual([expect.stringContaining(times)]);
  });

  it("has no value where no item is in the time range", async () => {
    await using stac = await openApi(YEARS);
    expect(await ask(stac.cas, ["2005", "2005"])).toEqual({
      result: expect.objectContaining({ value: null, quality: "missing", coverage_fraction: 0 }),
      warnings: [
        "lab:data: no STAC item of the area is in the time range",
        "lab:data: coverage 0% below minimum threshold (30%)",
      ],
    });
  });

  it("answers from a snapshot whatever the time range, and says so", async () => {
    await using stac = await openApi([item("dem", "tiles/whole", {})]);
    const { result, warnings } = await ask(stac.cas, ["1999", "1999"]);
    expect(result).toMatchObject({
      quality: "good",
      provenance: "STAC: whole.tif; 2020-06-01T00:00:00Z; exact coverage",
    });
    expect(warnings).toEqual([
      "lab:data: the only time of its STAC items, 2020-06-01T00:00:00Z, is outside the time range",
    ]);
  });

  it("leaves out items without a time when a time is asked for", async () => {
    await using stac = await openApi([
      item("a", "tiles/whole", { datetime: null }),
      item("b", "tiles/nw", { datetime: "2019-07-01T00:00:00Z" }),
    ]);
    expect((await ask(stac.cas, ["2019", "2019"])).result?.provenance).toContain("nw.tif");
    expect((await ask(stac.cas, ["2018", "2018"])).result?.value).toBeNull();
  });

  it("writes the raster of the time range alone, and names its time", async () => {
    await using stac = await openApi(YEARS);
    await using directory = await temporaryDirectory();
    const { pathname: path } = directory.url;
    const box = [10.2, 49.2, 10.8, 49.8] as const;
    const write = (year: string) =>
      stac.cas.extractRaster("lab:data", box, path, { time_range: [year, year] });
    const raster = await write("2019");
    expect(raster.provenance).toBe(`STAC: nw.tif; ${nameOf(2019)}; nearest resampling`);
    await expect(write("2005")).rejects.toThrow(
      "time_range: no STAC item of the area is in the time range",
    );
  });
});

it("a static catalog without steps answers from the items of the time alone", async () => {
  await using directory = await temporaryDirectory();
  const write = (name: string, document: object) =>
    writeFile(new URL(name, directory.url), JSON.stringify(document));
  for (const name of ["nw", "whole"])
    await writeFile(
      new URL(`${name}.tif`, directory.url),
      readFileSync(new URL(`../../../test/fixtures/geotiff/tiles/${name}.tif`, import.meta.url)),
    );
  const links = YEARS.map(({ id }) => ({ rel: "item", href: `${id}.json` }));
  await write("collection.json", { type: "Collection", id: "tiles", links });
  for (const year of YEARS)
    await write(`${year.id}.json`, {
      ...toFeature(year),
      assets: { data: { href: `${year.file.replace("tiles/", "")}.tif` } },
    });
  await using cas = await openLab({
    connector: "stac",
    url: new URL("collection.json", directory.url).href,
    collection: "tiles",
    asset: "data",
  });
  expect(await ask(cas, ["2019", "2019"])).toMatchObject({
    result: { provenance: `STAC: nw.tif; ${nameOf(2019)}; exact coverage` },
    warnings: [],
  });
});
