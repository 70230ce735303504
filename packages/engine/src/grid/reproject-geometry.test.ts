import type { Geometry } from "@cas/models";
import { describe, expect, it } from "vitest";
import { drained, fractionsOf } from "../../test/fractions.ts";
import { coverGeometry } from "../coverage/cover-geometry.ts";
import { reprojectGeometry } from "./reproject-geometry.ts";
import { windowOf } from "./window.ts";

const box = (west: number, south: number, east: number, north: number): Geometry => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});
const earth = box(-180, -90, 180, 90);
const noPause = (): Promise<void> => Promise.resolve();

/** A grid of square cells around the middle of a map. */
const grid = (crs: string, halfCells: number, cell: number, x = 0, y = 0) => ({
  crs,
  width: 2 * halfCells,
  height: 2 * halfCells,
  transform: {
    originX: x - halfCells * cell,
    originY: y + halfCells * cell,
    cellWidth: cell,
    cellHeight: -cell,
  },
});

/** Covered cells, the area of the whole geometry in cells, and the number of fully covered cells. */
async function cover(geometry: Geometry, on: ReturnType<typeof grid>) {
  const placed = await reprojectGeometry(geometry, on, noPause);
  if (placed.geometry === undefined) return { covered: 0, area: placed.cells, full: 0 };
  const [coverage] = drained(coverGeometry(placed.geometry, on, "exact"));
  const fractions = fractionsOf(coverage, windowOf(coverage.bounds, on));
  return {
    covered: fractions.reduce((sum, one) => sum + one, 0),
    area: placed.whole * drained(coverage.area()),
    full: fractions.filter((one) => one > 1 - 1e-6).length,
  };
}

describe("reprojectGeometry", () => {
  it.each([
    ["LAEA of Europe", grid("EPSG:3035", 20, 100_000, 4_321_000, 3_210_000)],
    ["Albers of the USA", grid("EPSG:5070", 20, 100_000, 0, 1_500_000)],
    [
      "Lambert's cone of Daymet",
      grid("+proj=lcc +lat_1=25 +lat_2=60 +lat_0=42.5 +lon_0=-100", 20, 100_000),
    ],
    ["a zone of UTM", grid("EPSG:32617", 20, 10_000, 500_000, 4_000_000)],
    ["the south pole", grid("EPSG:3031", 20, 100_000)],
    ["the north pole", grid("EPSG:3413", 20, 100_000)],
    ["OSGB36, a shifted datum", grid("EPSG:27700", 20, 10_000, 400_000, 300_000)],
    ["Krovak", grid("EPSG:5514", 20, 5_000, -600_000, -1_100_000)],
  ])("covers all cells of %s with the whole Earth", async (_name, on) => {
    const { covered, area, full } = await cover(earth, on);
    expect(full).toBe(on.width * on.height);
    // The rest of the Earth is missing: 510 million km2 in cells.
    const earthInCells = 5.1e14 / on.transform.cellWidth ** 2;
    expect(covered / area).toBeCloseTo((on.width * on.height) / earthInCells, 2);
  });

  it.each([
    ["ESRI:54009", 2 * Math.SQRT2 * 6_378_137],
    ["+proj=moll +lon_0=150 +ellps=WGS84", 2 * Math.SQRT2 * 6_378_137],
    ["+proj=igh +ellps=WGS84", Math.PI * 6_378_137],
    ["ESRI:54012", 2.65 * 6_378_137],
    ["EPSG:8857", 2.71 * 6_378_137],
  ])("an equal-area map of the whole Earth, %s, has its surface", async (crs, half) => {
    const cell = 200_000;
    const { covered, area } = await cover(earth, grid(crs, Math.ceil(half / cell), cell));
    expect(covered / area).toBeCloseTo(1, 6);
    expect((covered * cell ** 2) / (4 * Math.PI * 6_378_137 ** 2)).toBeCloseTo(1, 2);
  });

  it("cuts an area at the seams of a map", async () => {
    // A box across the edge of a map centred on 150 E, and one across two lobes of Goode's map.
    const cell = 100_000;
    const half = Math.ceil((2 * Math.SQRT2 * 6_378_137) / cell);
    const areaOf = (west: number, south: number, east: number, north: number): number =>
      ((6_378_137 ** 2 * (east - west) * Math.PI) / 180) *
      (Math.sin((north * Math.PI) / 180) - Math.sin((south * Math.PI) / 180));
    const cases: readonly (readonly [string, readonly [number, number, number, number]])[] = [
      ["+proj=moll +lon_0=150 +R=6378137", [-40, 10, -20, 40]],
      ["+proj=igh +R=6378137", [-60, 10, -20, 60]],
      ["+proj=igh +R=6378137", [-50, -30, 30, 30]],
    ];
    for (const [crs, sides] of cases) {
      const { covered, area } = await cover(box(...sides), grid(crs, half, cell));
      expect(covered / area).toBeCloseTo(1, 6);
      expect((covered * cell ** 2) / areaOf(...sides)).toBeCloseTo(1, 4);
    }
  });

  it("has no part of an area on the other side of the Earth", async () => {
    const far = await cover(
      box(-160, -60, -70, -50),
      grid("EPSG:3035", 5, 100_000, 4_321_000, 3_210_000),
    );
    expect(far.covered).toBe(0);
    expect(far.area).toBeGreaterThan(0);
  });
});
