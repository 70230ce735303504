import { fileURLToPath, pathToFileURL } from "node:url";
import { type CatalogFile, CasEngine } from "@cas/engine";
import type { Geometry } from "@cas/models";
import { sampleCatalog } from "@cas/sample-data";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Layer, type MapServer, startMapServer } from "./mapserv.ts";

type Source = CatalogFile["providers"][number]["datasets"][number]["source"];

const sample = (name: string): string => fileURLToPath(new URL(name, sampleCatalog));
const projected = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/projected/${name}.tif`, import.meta.url));

const koppen = {
  name: "koppen",
  file: sample("koppen_geiger_1km.tif"),
  epsg: 4326,
  type: "BYTE",
  nodata: 0,
} as const;

/** Coverages with the nodata value of their files, which MapServer does not pass on. */
const LAYERS: readonly (Layer & { readonly nodata: number })[] = [
  {
    name: "srtm",
    file: sample("srtm_jacksboro_90m.tif"),
    epsg: 4326,
    type: "INT16",
    nodata: -32768,
  },
  { name: "maurer", file: sample("maurer_pr_1999-01.tif"), epsg: 4326, type: "FLOAT32", nodata: 0 },
  { name: "utm-17", file: projected("utm-17"), epsg: 32617, type: "FLOAT32", nodata: 0 },
  { name: "laea-europe", file: projected("laea-europe"), epsg: 3035, type: "FLOAT32", nodata: 0 },
  {
    name: "homolosine",
    file: projected("homolosine"),
    // The number that ISRIC gives the projection of SoilGrids.
    epsg: 152_160,
    proj: "+proj=igh +lat_0=0 +lon_0=0 +datum=WGS84 +units=m +no_defs",
    type: "FLOAT32",
    nodata: 0,
  },
  koppen,
];

const polygon = (...corners: [number, number][]): Geometry => ({
  type: "Polygon",
  coordinates: [[...corners, corners[0] ?? [0, 0]]],
});

const AREAS: Readonly<Record<string, readonly Geometry[]>> = {
  srtm: [
    polygon([-84.35, 36.5], [-84.1, 36.55], [-84.2, 36.7]),
    polygon([-84.2, 36.6], [-84.1995, 36.6], [-84.1998, 36.6004]),
    polygon([-84.5, 36.6], [-84.3, 36.4], [-84.2, 36.6]),
    { type: "Point", coordinates: [-84.2, 36.6] },
  ],
  maurer: [polygon([-79.5, 35], [-77.9, 35.4], [-78.4, 36.8])],
  "utm-17": [polygon([-83, 36.8], [-81.5, 37.1], [-82.2, 37.7])],
  "laea-europe": [polygon([8, 51], [12, 51.5], [10, 53])],
  homolosine: [
    polygon([-3, 9], [-0.5, 8.6], [-1.2, 11]),
    { type: "Point", coordinates: [-1.5, 9.5] },
  ],
  koppen: [polygon([6, 45], [15, 46], [11, 49]), polygon([-60, -30], [-50, -20], [-45, -35])],
};

/** The Koeppen-Geiger classes have 120 cells per degree; warped to the same cells they do not change. */
const WARP = { cell: 1 / 120, bbox: { min_lon: -180, min_lat: -90, max_lon: 180, max_lat: 90 } };

let server: MapServer;
let cas: CasEngine;
beforeAll(async () => {
  server = await startMapServer(LAYERS);
  const dataset = (id: string, isClass: boolean, source: Source) => ({
    id,
    name: id,
    variables: [
      { name: "reading", units: "1", data_type: isClass ? ("categorical" as const) : undefined },
    ],
    resolution_m: 1000,
    bbox: { min_lon: -180, min_lat: -90, max_lon: 180, max_lat: 90 },
    source,
  });
  cas = await CasEngine.open({
    catalog: {
      providers: ["file", "wcs", "warped"].map((slug) => ({
        slug,
        name: slug,
        protocol: "wcs",
        base_url: "https://example.com",
        datasets: LAYERS.map((layer) => {
          const { name, file, type, nodata } = layer;
          const wcs = {
            connector: "wcs",
            url: server.urlOf(layer),
            coverage: name,
            nodata,
          } as const;
          const sources: Readonly<Record<string, Source>> = {
            wcs,
            warped: { ...wcs, warp: WARP },
          };
          const own: Source = { connector: "cog", file: pathToFileURL(file).href };
          return dataset(`${slug}:${name}`, type === "BYTE", sources[slug] ?? own);
        }),
      })),
    },
  });
});
afterAll(async () => {
  await cas.close();
  await server[Symbol.asyncDispose]();
});

describe("coverages of the real MapServer", () => {
  const cases = Object.entries(AREAS).flatMap(([name, areas]) =>
    areas.map((geometry, index) => [name, index, geometry] as const),
  );

  it.each(cases)(
    "%s, area %i: the same numbers as from the file",
    async (name, _index, geometry) => {
      for (const aggregation of ["mean", "sum", "min", "max", "unique"] as const) {
        const { results } = await cas.extract({
          geometry,
          dataset_ids: [`file:${name}`, `wcs:${name}`],
          aggregation,
        });
        expect(results).toHaveLength(2);
        const [own, served] = results;
        expect(own?.value).not.toBeNull();
        expect(served?.pixel_count).toBe(own?.pixel_count);
        expect(served?.coverage_fraction).toBeCloseTo(own?.coverage_fraction ?? -1, 9);
        // MapServer writes the extent with fifteen digits.
        const [value, wanted] = [Number(served?.value), Number(own?.value)];
        expect(Math.abs(value - wanted)).toBeLessThanOrEqual(1e-9 * Math.abs(wanted));
      }
    },
  );

  it("koppen, warped to its own cells: the same class shares as from the file", async () => {
    for (const geometry of AREAS["koppen"] ?? []) {
      const { results } = await cas.extract({
        geometry,
        dataset_ids: ["file:koppen", "warped:koppen"],
        aggregation: "distribution",
      });
      expect(results).toHaveLength(2);
      expect(results[1]?.value).toEqual(results[0]?.value);
    }
  });

  it("a coverage that the service does not have is a warning", async () => {
    await using other = await CasEngine.open({
      catalog: {
        providers: [
          {
            slug: "wcs",
            name: "WCS",
            protocol: "wcs",
            base_url: "https://example.com",
            datasets: [
              {
                id: "wcs:nothing",
                name: "Nothing",
                variables: [{ name: "reading", units: "1" }],
                resolution_m: 1000,
                bbox: { min_lon: -180, min_lat: -90, max_lon: 180, max_lat: 90 },
                source: { connector: "wcs", url: server.urlOf(koppen), coverage: "nothing" },
              },
            ],
          },
        ],
      },
    });
    const geometry: Geometry = { type: "Point", coordinates: [8, 50] };
    const { warnings } = await other.extract({ geometry, dataset_ids: ["wcs:nothing"] });
    expect(warnings).toEqual([
      "wcs:nothing: Cannot read nothing: the server has no coverage nothing",
    ]);
  });
});
