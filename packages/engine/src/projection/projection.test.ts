import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { projectionOf } from "./projection.ts";

// Written with PROJ: packages/conformance/python/record_crs.py.
const fixture = new URL("../../test/fixtures/projection/positions.json", import.meta.url);
const positions = JSON.parse(readFileSync(fixture, "utf8")) as Record<string, number[][]>;

describe("projectionOf", () => {
  it("agrees with PROJ to two millimetres, for every eighth EPSG code and those that rasters use most", () => {
    expect(Object.keys(positions).length).toBeGreaterThan(300);
    const wrong = Object.entries(positions).flatMap(([code, rows]) =>
      rows.flatMap(([longitude = 0, latitude = 0, x = 0, y = 0]) => {
        const [gotX, gotY] = projectionOf(`EPSG:${code}`)?.project?.(longitude, latitude) ?? [];
        const distance = Math.hypot((gotX ?? Number.NaN) - x, (gotY ?? Number.NaN) - y);
        const back = projectionOf(`EPSG:${code}`)?.unproject(x, y) ?? [];
        expect(back[0]).toBeCloseTo(longitude, 6);
        expect(back[1]).toBeCloseTo(latitude, 6);
        return distance < 2e-3 ? [] : `EPSG:${code} at ${longitude}, ${latitude}: ${distance}`;
      }),
    );
    expect(wrong).toEqual([]);
  });

  it.each(["EPSG:4326", "EPSG:4269", "EPSG:4258", "EPSG:4979"])(
    "uses the coordinates of %s unchanged",
    (crs) => {
      expect(projectionOf(crs)).toMatchObject({ project: undefined });
      expect(projectionOf(crs)?.unproject(7, 50)).toEqual([7, 50]);
    },
  );

  it.each([
    ["EPSG:27700", "its datum is shifted"],
    ["EPSG:4267", "its datum is shifted by a grid"],
    ["EPSG:26717", "its datum is shifted by a grid"],
    ["EPSG:2046", "its axes point west and south"],
    ["EPSG:999999", "it does not exist"],
    ["OGC:CRS84", "it is no EPSG code"],
  ])("does not support %s: %s", (crs) => {
    expect(projectionOf(crs)).toBeUndefined();
  });
});
