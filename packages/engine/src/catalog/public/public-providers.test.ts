import type { IncomingMessage, ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { rectangle } from "../../../test/lab.ts";
import { sendJson, serveFile, type TestItem, toFeature } from "../../../test/stac-server.ts";
import { startTestServer } from "../../../test/test-server.ts";
import { capabilities, description, startWcs } from "../../../test/wcs-server.ts";
import { CasEngine } from "../../engine.ts";
import { CatalogError } from "../file/catalog-error.ts";
import { PublicProvider } from "./public-providers.ts";

/** A server like Microsoft's Planetary Computer: items by search, files only with the token of their collection. */
async function startPlanetaryComputer(collection: string, items: readonly TestItem[]) {
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const url = new URL(request.url ?? "/", "http://localhost");
    if (url.pathname === "/api/stac/v1")
      sendJson(response, {
        type: "Catalog",
        id: "microsoft-pc",
        links: [{ rel: "search", href: "/api/stac/v1/search", method: "POST" }],
      });
    else if (url.pathname === "/api/stac/v1/search")
      sendJson(response, { type: "FeatureCollection", features: items.map(toFeature), links: [] });
    else if (url.pathname === `/api/sas/v1/token/${collection}`)
      sendJson(response, { token: "sig=abc", "msft:expiry": "2999-01-01T00:00:00Z" });
    else if (url.searchParams.get("sig") !== "abc" || !serveFile(request, response))
      response.writeHead(403).end();
  };
  return startTestServer(answer);
}

describe("public providers", () => {
  it("have the dataset ids of CAS, and none are on by default", async () => {
    await using cas = await CasEngine.open({ providers: PublicProvider.options });
    const ids = (await cas.datasets({ limit: 1000 })).datasets.map(({ id }) => id);
    expect(ids).toContain("copernicus_dem:elevation");
    expect(ids).toContain("esa_worldcover:land_cover");
    expect(ids).toContain("modis_lc:land_cover");
    expect(ids).toContain("isric_soilgrids:clay_0-5cm");
    expect(ids.filter((id) => id.startsWith("isric_soilgrids:"))).toHaveLength(78);
    await expect(CasEngine.open({})).rejects.toThrow("give a catalog, rasters or providers");
  });

  it("copernicus_dem: all tiles of an area, signed", async () => {
    await using server = await startPlanetaryComputer("cop-dem-glo-30", [
      { id: "nw", bbox: [10, 47.8, 12.2, 50], file: "tiles/nw" },
      { id: "ne", bbox: [11.8, 47.8, 14, 50], file: "tiles/ne" },
    ]);
    await using cas = await CasEngine.open({
      providers: ["copernicus_dem"],
      providerEndpoints: { copernicus_dem: server.url },
    });
    const { results, warnings } = await cas.extract({
      geometry: rectangle(11, 49, 13, 49.5),
      dataset_ids: ["copernicus_dem:elevation"],
    });
    expect(warnings).toEqual([]);
    expect(results[0]).toMatchObject({
      variable: "elevation",
      units: "m",
      coverage_fraction: 1,
      provenance: "STAC: ne.tif, nw.tif; 2020-06-01T00:00:00Z; exact coverage",
    });
    expect(server.asked.filter((line) => line.includes("/token/"))).toHaveLength(1);
  });

  it("esa_worldcover: one map a year, the last by default", async () => {
    const item = (id: string, year: number, file: string): TestItem => ({
      id,
      bbox: [10, 46, 14, 50],
      file,
      asset: "map",
      properties: {
        datetime: null,
        start_datetime: `${year}-01-01T00:00:00Z`,
        end_datetime: `${year}-12-31T23:59:59Z`,
      },
    });
    await using server = await startPlanetaryComputer("esa-worldcover", [
      item("2020", 2020, "tiles/nw"),
      item("2021", 2021, "tiles/ne"),
    ]);
    await using cas = await CasEngine.open({
      providers: ["esa_worldcover"],
      providerEndpoints: { esa_worldcover: server.url },
    });
    const ask = async (time_range?: [string, string]) => {
      const { results } = await cas.extract({
        geometry: { type: "Point", coordinates: [12, 49] },
        dataset_ids: ["esa_worldcover:land_cover"],
        time_range,
      });
      return results[0];
    };
    expect(await ask()).toMatchObject({
      aggregation: "majority",
      timestamp: "2021-01-01T00:00:00Z",
      provenance: "STAC: ne.tif; 2021-01-01T00:00:00Z/2022-01-01T00:00:00Z; exact coverage",
    });
    expect(await ask(["2020-03-01", "2020-04-01"])).toMatchObject({
      timestamp: "2020-01-01T00:00:00Z",
      provenance: "STAC: nw.tif; 2020-01-01T00:00:00Z/2021-01-01T00:00:00Z; exact coverage",
    });
  });

  it("isric_soilgrids: the own grid of the service of its property, whose files state no CRS", async () => {
    await using server = await startWcs({
      capabilities: capabilities("2.0.1", "image/tiff", "phh2o_30-60cm_mean"),
      // 2000 x 1600 cells of 250 m of the homolosine around 0.4 degrees west, 10 north.
      description: description({
        crs: "http://www.opengis.net/def/crs/EPSG/0/152160",
        labels: "x y",
        offsets: ["250 0", "0 -250"],
        lower: "-300000 900000",
        upper: "200000 1300000",
        high: "1999 1599",
      }),
      grid: { left: -300_000, top: 1_300_000, cell: 250 },
      coverage: (made) => ({ ...made, epsg: null, value: (column) => (column % 2 === 0 ? 0 : 65) }),
    });
    await using cas = await CasEngine.open({
      providers: ["isric_soilgrids"],
      providerEndpoints: { isric_soilgrids: `${server.url}/mapserv` },
    });
    const { results, warnings } = await cas.extract({
      geometry: rectangle(-0.6, 9.7, -0.4, 9.8),
      dataset_ids: ["isric_soilgrids:phh2o_30-60cm"],
    });
    expect(warnings).toEqual([expect.stringMatching(/coverage 5\d% below/)]);
    // Every second column is 0, which means no soil.
    expect(results[0]).toMatchObject({ units: "pH*10", quality: "partial" });
    expect(results[0]?.value).toBeCloseTo(65, 9);
    // exactextract 0.3.0 on the outline of pyproj 3.7.2, in 8,000 pieces.
    expect(results[0]?.coverage_fraction).toBeCloseTo(0.49999442, 6);
    const last = decodeURIComponent(server.asked.at(-1) ?? "");
    expect(last).toContain("/mapserv?map=/map/phh2o.map&service=WCS&request=GetCoverage");
    expect(last).toMatch(/&subset=x\(-?\d+,-?\d+\)&subset=y\(\d+,\d+\)$/);
  });

  it("rejects unknown and repeated providers", async () => {
    const providers = ["copernicus_dem", "no_such"] as unknown as PublicProvider[];
    await expect(CasEngine.open({ providers })).rejects.toThrow(CatalogError);
    await expect(
      CasEngine.open({ providers: ["copernicus_dem", "copernicus_dem"] }),
    ).rejects.toThrow("copernicus_dem occurs twice");
  });
});
