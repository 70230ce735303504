import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { projectionOf } from "./projection.ts";

// Written with PROJ: packages/conformance/python/record_crs.py.
const fixture = new URL("../../test/fixtures/projection/positions.json", import.meta.url);
const positions = JSON.parse(readFileSync(fixture, "utf8")) as Record<string, number[][]>;

/** A code whose datum, SRGI2013, PROJ reaches through another one. */
const CLOSE = ["EPSG:9478"];
const METRES_PER_DEGREE = 111_320;

describe("projectionOf", () => {
  it("agrees with PROJ to two millimetres, for every sixteenth code of EPSG and those that rasters use most", () => {
    expect(Object.keys(positions).length).toBeGreaterThan(300);
    const entries = Object.entries(positions).flatMap(([code, rows]) => {
      const projection = projectionOf(code);
      // Without a known shift, or with one that is wrong by more than the limit, a CRS is refused.
      const isRefused = projection === undefined || (projection.definition.shift?.error ?? 0) > 5;
      return isRefused ? [] : [{ code, rows, projection }];
    });
    expect(entries.length).toBeGreaterThan(0.75 * Object.keys(positions).length);
    const wrong = entries.flatMap(({ code, rows, projection }) => {
      const { definition, project = (x, y) => [x, y], unproject } = projection;
      const isShifted = definition.shift !== undefined;
      // PROJ moves degrees of some datums close to WGS 84 by less than a metre; they are used unchanged.
      const isClose = definition.projection === "longlat" || CLOSE.includes(code);
      const most = isClose && !isShifted ? 1 : 2e-3;
      const metres =
        (definition.projection === "longlat" ? METRES_PER_DEGREE : 1) * definition.unit;
      return rows.flatMap(([longitude = 0, latitude = 0, x = 0, y = 0]) => {
        const [gotX, gotY] = project(longitude, latitude);
        const distance = Math.hypot(gotX - x, gotY - y) * metres;
        const [backX, backY] = unproject(gotX, gotY);
        const turn = 360 * Math.round((backX - longitude) / 360);
        const back = Math.hypot(backX - longitude - turn, backY - latitude) * METRES_PER_DEGREE;
        // The shift of seven parameters back is an approximation, in PROJ too.
        const isRight = distance < most && back < (isShifted ? 0.3 : 0.1);
        return isRight
          ? []
          : [`${code} at ${longitude}, ${latitude}: ${distance} m, back ${back} m`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it.each(["EPSG:4326", "EPSG:4269", "EPSG:4258", "EPSG:4979"])(
    "uses the coordinates of %s unchanged",
    (crs) => {
      expect(projectionOf(crs)).toMatchObject({ project: undefined });
      expect(projectionOf(crs)?.unproject(7, 50)).toEqual([7, 50]);
    },
  );

  it("shifts a datum by the parameters of EPSG, and says how far that may be off", () => {
    // pyproj 3.7.2: Transformer.from_crs("EPSG:4326", "EPSG:27700", always_xy=True).transform(-2.5, 53.5)
    const projection = projectionOf("EPSG:27700");
    const [x = 0, y = 0] = projection?.project?.(-2.5, 53.5) ?? [];
    expect([x, y]).toEqual([expect.closeTo(366_930.326, 3), expect.closeTo(400_483.402, 3)]);
    expect(projection?.definition.shift).toMatchObject({ error: 2, name: "OSGB36" });
    expect(projectionOf("EPSG:26717")?.definition.shift).toMatchObject({ name: "NAD27" });
    expect(projectionOf("EPSG:26717")?.definition.shift?.error).toBeGreaterThan(5);
  });

  it("keeps axes that point west and south", () => {
    const [x = 0, y = 0] = projectionOf("EPSG:2046")?.project?.(16, -30) ?? [];
    expect([x < 0, y > 0]).toEqual([true, true]);
    const [longitude, latitude] = projectionOf("EPSG:2046")?.unproject(x, y) ?? [];
    expect([longitude, latitude]).toEqual([expect.closeTo(16, 9), expect.closeTo(-30, 9)]);
  });

  it.each([
    ["EPSG:29701", "its projection is Laborde's"],
    ["EPSG:999999", "it does not exist"],
    ["OGC:CRS84", "it is no code of EPSG or ESRI"],
  ])("does not support %s: %s", (crs) => {
    expect(projectionOf(crs)).toBeUndefined();
  });
});
