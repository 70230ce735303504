import { writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { askLab, openLab, rectangle } from "../../../test/lab.ts";
import {
  sendJson,
  serveFile,
  startStacApi,
  type StacOptions,
  type TestItem,
  TILES,
  toFeature,
} from "../../../test/stac-server.ts";
import { temporaryDirectory } from "../../../test/temporary-directory.ts";
import { startTestServer } from "../../../test/test-server.ts";

const whole = new URL("../../../test/fixtures/geotiff/tiles/whole.tif", import.meta.url).href;
// Across all four tiles, and beyond them to the west.
const across = rectangle(9.5, 46.55, 13.03, 49.17);

async function setUp(items: readonly TestItem[], options: StacOptions = {}, more: object = {}) {
  const server = await startStacApi(items, options);
  const cas = await openLab({
    connector: "stac",
    url: `${server.url}/stac`,
    collection: "tiles",
    asset: "data",
    ...more,
  });
  return {
    server,
    cas,
    [Symbol.asyncDispose]: async () => {
      await cas.close();
      await server[Symbol.asyncDispose]();
    },
  };
}

describe("a STAC API", () => {
  it.each(["GET", "POST"] as const)(
    "answers by %s and page by page what the whole raster answers",
    async (method) => {
      await using stac = await setUp(TILES, { method, pageSize: 2 });
      await using cog = await openLab({ connector: "cog", file: whole });
      for (const aggregation of ["mean", "sum", "std", "unique"] as const) {
        const [expected] = (await askLab(cog, across, { aggregation })).results;
        const { results, warnings } = await askLab(stac.cas, across, { aggregation });
        expect(warnings).toEqual([]);
        expect(results[0]?.value).toBeCloseTo(Number(expected?.value), 9);
        expect(results[0]).toMatchObject({
          pixel_count: expected?.pixel_count,
          coverage_fraction: expect.closeTo(expected?.coverage_fraction ?? 0, 9),
          provenance: "STAC: ne.tif to sw.tif (4 files); 2020-06-01T00:00:00Z; exact coverage",
        });
      }
      // One search of two pages for all four questions.
      expect(stac.server.searches).toHaveLength(2);
      expect(stac.server.searches[0]).toMatchObject(
        method === "POST"
          ? { collections: ["tiles"], bbox: [9, 46, 14, 50] }
          : { collections: "tiles", bbox: "9,46,14,50" },
      );
    },
  );

  it("counts cells of another size by their area", async () => {
    const items = [
      { id: "a", bbox: [10, 46, 14, 50], file: "tiles/whole" },
      { id: "b", bbox: [14, 46, 16, 50], file: "tiles/coarse-east" },
    ];
    const alike = [items[0], { ...items[1], file: "tiles/fine-east" }] as TestItem[];
    await using coarse = await setUp(items);
    await using fine = await setUp(alike);
    const question = rectangle(13.23, 46.31, 15.27, 49.4);
    for (const aggregation of ["mean", "sum", "std"] as const) {
      const [got] = (await askLab(coarse.cas, question, { aggregation })).results;
      const [expected] = (await askLab(fine.cas, question, { aggregation })).results;
      expect(got?.value).toBeCloseTo(Number(expected?.value), 6);
      expect(got?.coverage_fraction).toBeCloseTo(expected?.coverage_fraction ?? 0, 9);
    }
  });

  it("takes the items of a time step, the newest where they overlap", async () => {
    const of = (id: string, datetime: string, file: string): TestItem => ({
      id,
      bbox: [10, 46, 14, 50],
      properties: { datetime },
      file,
    });
    const items = [
      of("old", "2020-03-01T00:00:00Z", "tiles/whole"),
      of("new", "2021-01-01T00:00:00Z", "tiles/nw"),
    ];
    const steps = [
      { start: "2020-01-01", end: "2021-01-01" },
      { start: "2021-01-01", end: "2022-01-01" },
    ];
    await using stac = await setUp(items, {}, { steps });
    const ask = async (year: number) =>
      (await askLab(stac.cas, across, { time_range: [`${year}-05-01`, `${year}-06-01`] }))
        .results[0];
    expect(await ask(2020)).toMatchObject({
      timestamp: "2020-01-01",
      provenance: expect.stringContaining("whole.tif"),
    });
    expect(await ask(2021)).toMatchObject({ provenance: expect.stringContaining("nw.tif") });
    expect(stac.server.searches).toMatchObject([
      { datetime: "2020-01-01T00:00:00Z/2021-01-01T00:00:00Z" },
      { datetime: "2021-01-01T00:00:00Z/2022-01-01T00:00:00Z" },
    ]);
    await using all = await setUp(items);
    const [both] = (await askLab(all.cas, across)).results;
    expect(both?.provenance).toContain("nw.tif, whole.tif");
  });

  it("says that there is nothing where there is no item", async () => {
    await using stac = await setUp([]);
    const { results, warnings } = await askLab(stac.cas, across);
    expect(results[0]).toMatchObject({ value: null, quality: "missing", coverage_fraction: 0 });
    expect(warnings).toEqual(["lab:data: coverage 0% below minimum threshold (30%)"]);
  });

  it("signs addresses with a token", async () => {
    await using stac = await setUp(TILES, {
      intercept: (request, response) => {
        const [path = "", query] = request.url?.split("?") ?? [];
        if (!path.startsWith("/files/") || query === "sig=s3cret%2F1&se=1") return false;
        response.writeHead(403).end();
        return true;
      },
    });
    await using tokens = await startTestServer((_request, response) => {
      sendJson(response, { token: "sig=s3cret%2F1&se=1", "msft:expiry": "2999-01-01T00:00:00Z" });
    });
    const source = {
      connector: "stac" as const,
      url: `${stac.server.url}/stac`,
      collection: "tiles",
      asset: "data",
    };
    await using signing = await openLab({ ...source, sas_token_url: `${tokens.url}/token/tiles` });
    expect((await askLab(signing, across)).warnings).toEqual([]);
    expect(tokens.asked).toEqual(["GET /token/tiles"]);
    expect((await askLab(stac.cas, across)).warnings[0]).toContain(
      "the server responded with status 403",
    );
    await using unsigned = await openLab({
      ...source,
      sas_token_url: `${stac.server.url}/stac`,
    });
    expect((await askLab(unsigned, across)).warnings).toEqual([
      "lab:data: The signing service returned no token",
    ]);
  });
});

describe("a STAC server that lies or fails is a warning", () => {
  const one = (more: Partial<TestItem>): TestItem[] => [
    { id: "nw", bbox: [10, 47.8, 12.2, 50], file: "tiles/nw", ...more },
  ];
  it.each<[string, string, TestItem[], StacOptions]>([
    [
      "an item without the asset",
      "STAC item nw has no asset data, only visual",
      one({ asset: "visual" }),
      {},
    ],
    [
      "a file in another CRS",
      "Cannot read nw.tif: it is in CRS EPSG:4326, but its STAC item nw has EPSG:32632",
      one({ properties: { "proj:code": "EPSG:32632" } }),
      {},
    ],
    [
      "a file of another size",
      "Cannot read nw.tif: it has 22 x 22 cells, but its STAC item nw has 44 x 22",
      one({ properties: { "proj:epsg": 4326, "proj:shape": [22, 44] } }),
      {},
    ],
    [
      "files in several CRSs",
      "Cannot read collection tiles: its files are in several CRSs (EPSG:4326, EPSG:32632)",
      [...one({}), { id: "utm", bbox: [10, 46, 14, 50], file: "tiles/utm" }],
      {},
    ],
    [
      "files whose cells overlap without coinciding",
      "Cannot read collection tiles: its files overlap, with cells that do not coincide",
      [...one({}), { id: "shifted", bbox: [10, 46, 14, 50], file: "tiles/shifted" }],
      {},
    ],
    [
      "a missing file",
      "Cannot read gone.tif: the server responded with status 404",
      one({ file: "gone" }),
      {
        intercept: (request, response) => {
          if (request.url !== "/files/gone.tif") return false;
          response.writeHead(404).end();
          return true;
        },
      },
    ],
    [
      "a page instead of a catalog",
      "Cannot read stac: the server sent an HTML page",
      [],
      {
        intercept: (_, response) => {
          response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end("<p>");
          return true;
        },
      },
    ],
    [
      "no JSON",
      "Cannot read stac: its JSON is damaged or cut off",
      [],
      {
        intercept: (_, response) => {
          response.end("{");
          return true;
        },
      },
    ],
    [
      "another document",
      "The STAC response is not valid: type: ",
      [],
      {
        intercept: (_, response) => {
          sendJson(response, { type: "Banana" });
          return true;
        },
      },
    ],
    [
      "a limit of requests",
      "Cannot read stac: the server responded with status 429",
      [],
      {
        intercept: (_, response) => {
          response.writeHead(429, { "retry-after": "60" }).end();
          return true;
        },
      },
    ],
    [
      "a reference to a file of this machine",
      "The STAC response refers to a URL that the engine does not read",
      [],
      {
        intercept: (_, response) => {
          const links = [{ rel: "search", href: "file:///etc/passwd" }];
          sendJson(response, { type: "Catalog", id: "api", links });
          return true;
        },
      },
    ],
  ])("%s", async (_kind, warning, items, options) => {
    await using stac = await setUp(items, options);
    const answer = await askLab(stac.cas, across);
    expect(answer.results).toEqual([]);
    expect(answer.warnings).toEqual([expect.stringContaining(`lab:data: ${warning}`)]);
  });
});

describe("a static STAC catalog", () => {
  it("is walked, collections elsewhere left out", async () => {
    const documents: Record<string, unknown> = {
      "/catalog.json": {
        type: "Catalog",
        id: "root",
        links: [
          { rel: "root", href: "./catalog.json" },
          { rel: "child", href: "./europe/collection.json" },
          { rel: "child", href: "./other/collection.json" },
          { rel: "child", href: "./asia/collection.json" },
        ],
      },
      "/europe/collection.json": {
        type: "Collection",
        id: "tiles",
        extent: { spatial: { bbox: [[-10, 30, 40, 70]] } },
        links: TILES.map(({ id }) => ({ rel: "item", href: `./items/${id}.json` })),
      },
      "/asia/collection.json": {
        type: "Collection",
        id: "tiles",
        extent: { spatial: { bbox: [[60, 0, 140, 60]] } },
        links: [{ rel: "item", href: "./never-read.json" }],
      },
      "/other/collection.json": {
        type: "Collection",
        id: "other",
        links: [{ rel: "item", href: "./never-read.json" }],
      },
      ...Object.fromEntries(
        TILES.map((item) => [`/europe/items/${item.id}.json`, toFeature(item)]),
      ),
    };
    await using server = await startTestServer((request, response) => {
      if (serveFile(request, response)) return;
      const document = documents[request.url ?? ""];
      if (document === undefined) response.writeHead(404).end();
      else sendJson(response, document);
    });
    await using stac = await openLab({
      connector: "stac",
      url: `${server.url}/catalog.json`,
      collection: "tiles",
      asset: "data",
    });
    await using cog = await openLab({ connector: "cog", file: whole });
    const { results, warnings } = await askLab(stac, across);
    expect(warnings).toEqual([]);
    expect(results[0]?.value).toBeCloseTo(Number((await askLab(cog, across)).results[0]?.value), 9);
    // The item of the north-east alone.
    server.asked.length = 0;
    await askLab(stac, rectangle(13, 49, 13.5, 49.5));
    expect(server.asked).toEqual([]);
  });

  it("may be on disk", async () => {
    await using directory = await temporaryDirectory();
    const items = TILES.map((item) => ({
      ...toFeature(item),
      assets: { data: { href: new URL(`${item.id}.tif`, whole).href } },
    }));
    const links = items.map((_, index) => ({ rel: "item", href: `./${index}.json` }));
    const collection = { type: "Collection", id: "tiles", links };
    await writeFile(new URL("collection.json", directory.url), JSON.stringify(collection));
    for (const [index, item] of items.entries())
      await writeFile(new URL(`${index}.json`, directory.url), JSON.stringify(item));
    await using stac = await openLab({
      connector: "stac",
      url: new URL("collection.json", directory.url).href,
      collection: "tiles",
      asset: "data",
    });
    await using cog = await openLab({ connector: "cog", file: whole });
    const [got] = (await askLab(stac, across)).results;
    expect(got?.value).toBeCloseTo(Number((await askLab(cog, across)).results[0]?.value), 9);
  });
});
