import { describe, expect, it } from "vitest";
import { rectangle } from "../../test/lab.ts";
import {
  type ModisResponse,
  modisCell,
  modisClass,
  type ModisOptions,
  startModis,
} from "../../test/modis-server.ts";
import { CasEngine } from "../engine.ts";

const ID = "modis_lc:land_cover";

async function openModis(options: ModisOptions = {}) {
  const server = await startModis(options);
  const cas = await CasEngine.open({
    providers: ["modis_lc"],
    providerEndpoints: { modis_lc: `${server.url}/rst/api/v1` },
  });
  return {
    cas,
    asked: server.asked,
    [Symbol.asyncDispose]: async () => {
      await cas.close();
      await server[Symbol.asyncDispose]();
    },
  };
}

const point = (longitude: number, latitude: number) =>
  ({ type: "Point", coordinates: [longitude, latitude] }) as const;

describe("modis", () => {
  it.each([
    [-78.6413, 35.7819],
    [8.1017, 47.3021],
    [147.0019, -42.5013],
    [-60.0117, -3.1019],
    [0.001, 0.001],
  ])("finds the cell at %d, %d", async (longitude, latitude) => {
    await using lab = await openModis();
    const { results, warnings } = await lab.cas.extract({
      geometry: point(longitude, latitude),
      dataset_ids: [ID],
    });
    expect(warnings).toEqual([]);
    expect(results[0]).toMatchObject({
      value: modisClass(...modisCell(longitude, latitude)),
      timestamp: "2023-01-01T00:00:00Z",
      provenance:
        "MODIS: MCD12Q1 LC_Type1 2023-01-01; 2023-01-01T00:00:00Z/2024-01-01T00:00:00Z; exact coverage",
    });
  });

  it("requests squares of a year, each once", async () => {
    await using lab = await openModis();
    const request = {
      geometry: rectangle(8, 47, 8.4, 47.3),
      dataset_ids: [ID],
      time_range: ["2005-06-01", "2005-07-01"] as [string, string],
    };
    const { results } = await lab.cas.extract(request);
    expect(results[0]).toMatchObject({ timestamp: "2005-01-01T00:00:00Z", coverage_fraction: 1 });
    const asked = lab.asked.length;
    await lab.cas.extract({ ...request, aggregation: "distribution" });
    expect(lab.asked).toHaveLength(asked);
    expect(lab.asked[0]).toMatch(
      /^GET \/rst\/api\/v1\/MCD12Q1\/subset\?latitude=[\d.]+&longitude=[\d.]+&band=LC_Type1&startDate=A2005001&endDate=A2005001&kmAboveBelow=48&kmLeftRight=48$/,
    );
  });

  it.each<[string, (original: ModisResponse) => object, string]>([
    [
      "returns other cells",
      (original) => ({ ...original, xllcorner: String(Number(original.xllcorner) + 200) }),
      "the service returned other cells than requested",
    ],
    [
      "returns fewer cells than it states",
      (original) => ({ ...original, nrows: original.nrows - 1 }),
      "the service returned other cells than requested",
    ],
    [
      "has no data of the date",
      (original) => ({ ...original, subset: [] }),
      "the service has no data of that date",
    ],
    ["sends an invalid document", () => ({}), "the response of the service is not valid"],
  ])("turns a service that %s into a warning", async (_kind, change, reason) => {
    await using lab = await openModis({ change });
    const { warnings } = await lab.cas.extract({ geometry: point(8, 47), dataset_ids: [ID] });
    expect(warnings).toEqual([`${ID}: Cannot read MCD12Q1 LC_Type1 2023-01-01: ${reason}`]);
  });

  it("gives a warning for cells near the antimeridian", async () => {
    await using lab = await openModis();
    const { warnings } = await lab.cas.extract({
      geometry: point(179.999, 62),
      dataset_ids: [ID],
    });
    expect(warnings[0]).toContain("cannot return cells this near the antimeridian");
  });
});
