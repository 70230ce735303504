import { describe, expect, it } from "vitest";
import { askLab, openLab, rectangle } from "../../test/lab.ts";
import {
  capabilities,
  description,
  report,
  startWcs,
  type WcsOptions,
  wcsValue,
} from "../../test/wcs-server.ts";

async function openService(options: WcsOptions = {}, more: object = {}) {
  const server = await startWcs(options);
  const cas = await openLab({
    connector: "wcs",
    url: `${server.url}/mapserv?map=/map/soil.map&key=s3cret`,
    coverage: "soil",
    ...more,
  });
  return {
    cas,
    asked: () => server.asked.map((line) => decodeURIComponent(line.replace(/^.*request=/, ""))),
    [Symbol.asyncDispose]: async () => {
      await cas.close();
      await server[Symbol.asyncDispose]();
    },
  };
}

/** A rectangle inside the cell of column 100 and row 50. */
const inside = rectangle(20.02, 54.92, 20.08, 54.98);

describe("wcs", () => {
  it("requests capabilities and description once, and squares of cells", async () => {
    await using lab = await openService();
    const { results, warnings } = await askLab(lab.cas, inside);
    expect(warnings).toEqual([]);
    expect(results[0]?.value).toBeCloseTo(wcsValue(100, 50), 4);
    expect(results[0]?.provenance).toBe("WCS: soil; exact coverage");
    // Across the edge between two squares: columns 511 and 512, from 61.1 to 61.3 east.
    const across = await askLab(lab.cas, rectangle(61.1, 50, 61.3, 50.1));
    expect(across.results[0]).toMatchObject({ coverage_fraction: 1, pixel_count: 2 });
    expect(across.results[0]?.value).toBeCloseTo(511.5 + 0.099, 4);
    expect(lab.asked()).toEqual([
      "GetCapabilities&acceptVersions=2.0.1",
      "DescribeCoverage&version=2.0.1&coverageId=soil",
      "GetCoverage&version=2.0.1&coverageId=soil&format=image/tiff&subset=long(10,61.2)&subset=lat(30,60)",
      "GetCoverage&version=2.0.1&coverageId=soil&format=image/tiff&subset=long(61.2,70)&subset=lat(30,60)",
    ]);
  });

  it("takes the nodata value from the file or from the catalog", async () => {
    const nodata = wcsValue(100, 50);
    const single = Math.fround(nodata);
    await using inFile = await openService({ coverage: (made) => ({ ...made, nodata: single }) });
    await using inCatalog = await openService({}, { nodata: single });
    for (const { cas } of [inFile, inCatalog])
      expect((await askLab(cas, inside)).results[0]).toMatchObject({ value: null });
  });

  it("accepts more cells than requested, at their position", async () => {
    await using lab = await openService({
      coverage: (made) => ({
        ...made,
        left: made.left - made.cell,
        width: made.width + 2,
        value: (column, row) => made.value(column - 1, row),
      }),
    });
    expect((await askLab(lab.cas, inside)).results[0]?.value).toBeCloseTo(wcsValue(100, 50), 4);
  });

  it("lets the service warp a coverage whose CRS is not supported", async () => {
    const bbox = { min_lon: 12, min_lat: 40, max_lon: 32, max_lat: 60 };
    await using lab = await openService({}, { warp: { cell: 0.05, bbox } });
    const { results, warnings } = await askLab(lab.cas, inside);
    expect(warnings).toEqual([]);
    expect(results[0]?.value).toBeCloseTo(wcsValue(100, 50), 4);
    expect(lab.asked().at(-1)).toBe(
      "GetCoverage&version=2.0.1&coverageId=soil&format=image/tiff&subset=Long(12,32)&subset=Lat(40,60)" +
        "&subsettingCrs=http://www.opengis.net/def/crs/EPSG/0/4326&outputCrs=http://www.opengis.net/def/crs/EPSG/0/4326" +
        "&scaleSize=Long(400),Lat(400)",
    );
  });

  it.each<[string, WcsOptions, string]>([
    [
      "has another version",
      { capabilities: capabilities("1.1.0") },
      "the server has WCS 1.1.0, not 2.0",
    ],
    [
      "does not support GeoTIFF",
      { capabilities: capabilities("2.0.1", "image/jpeg") },
      "the server does not support GeoTIFF",
    ],
    [
      "has other coverages",
      { capabilities: capabilities("2.0.1", "image/tiff", "rock") },
      "the server has no coverage soil",
    ],
    ["refuses", { description: report("NoSuchCoverage") }, "the server refused: NoSuchCoverage"],
    [
      "sends an invalid document",
      { description: "<a/>" },
      "the response of the server does not follow WCS: CoverageDescriptions",
    ],
    ["sends no XML", { description: "<a" }, "the server sent no XML"],
    [
      "has a CRS that is not supported",
      { description: description({ crs: "http://www.opengis.net/def/crs/EPSG/0/152161" }) },
      "CRS EPSG:152161 is not supported; state it with crs of its source, or let the service warp the coverage with warp of its source",
    ],
    [
      "has a rotated grid",
      { description: description({ offsets: ["0.1 0.1", "-0.1 0.1"] }) },
      "a rotated grid is not supported",
    ],
    [
      "has a third dimension",
      { description: description({ labels: "lat long time" }) },
      "a coverage of other than two dimensions is not supported",
    ],
    [
      "refuses cells",
      {
        coverage: (_, response) =>
          void response
            .writeHead(200, { "content-type": "application/xml" })
            .end(report("InvalidSubsetting")),
      },
      "the server refused: InvalidSubsetting",
    ],
    [
      "sends images",
      {
        coverage: (_, response) =>
          void response.writeHead(200, { "content-type": "image/png" }).end("\u0089PNG"),
      },
      "the server sent no GeoTIFF; it begins with the bytes c2 89 50 4e",
    ],
    [
      "returns other cells",
      { coverage: (made) => ({ ...made, left: made.left + made.cell / 2 }) },
      "the server returned other cells than requested",
    ],
    [
      "returns fewer cells",
      { coverage: (made) => ({ ...made, width: made.width - 1 }) },
      "the server returned other cells than requested",
    ],
    [
      "responds in another CRS",
      { coverage: (made) => ({ ...made, epsg: 32633 }) },
      "the server responded in CRS EPSG:32633 instead of EPSG:4326",
    ],
  ])("turns a service that %s into a warning", async (_kind, options, reason) => {
    await using lab = await openService(options);
    expect(await askLab(lab.cas, inside)).toMatchObject({
      results: [],
      warnings: [`lab:data: Cannot read soil: ${reason}`],
    });
  });
});
