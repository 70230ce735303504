import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { MultiPolygon } from "@cas/models";
import { describe, expect, it } from "vitest";
import { exactCoverage } from "../src/coverage/exact-coverage.ts";
import { toGridRings } from "../src/geometry/grid-rings.ts";
import { makeValid } from "../src/geometry/make-valid.ts";
import { isValidGeometry } from "../src/geometry/is-valid.ts";
import { fractionsOf } from "./fractions.ts";

/** The result of GEOS for a geometry (packages/conformance/python/record_overlaps.py). */
interface Case {
  readonly geometry: MultiPolygon;
  readonly area: number;
  /** Area of the result of `make_valid` of GEOS with the method "structure". */
  readonly structure: number;
  /** Covered area of each cell of 1 x 1 from 0 to 8, row by row from the south. */
  readonly fractions: readonly number[];
}

const cases = JSON.parse(
  gunzipSync(
    readFileSync(new URL("fixtures/coverage/overlaps.json.gz", import.meta.url)),
  ).toString(),
) as readonly Case[];
const unit = { originX: 0, originY: 0, cellWidth: 1, cellHeight: 1 };
const resolved = async (geometry: MultiPolygon) =>
  toGridRings(await makeValid(geometry, 10_000, async () => undefined), unit);
const cells = { column: 0, row: 0, width: 8, height: 8 };

describe("geometries whose rings cross, compared with GEOS", () => {
  it("are distinguished from valid geometries", async () => {
    const clean: Case[] = [];
    for (const one of cases)
      if (await isValidGeometry(one.geometry, async () => undefined)) clean.push(one);
    expect(cases.length).toBe(200);
    // Most are scribbles; the valid ones have the area of GEOS unchanged.
    expect(clean.length).toBeGreaterThan(2);
    expect(clean.length).toBeLessThan(40);
    for (const { geometry, area } of clean)
      expect(toGridRings(geometry, unit).area).toBeCloseTo(area, 9);
  });

  it("have the area that the rings wind around, as in GEOS except for a hole outside its polygon", async () => {
    const distances: number[] = [];
    for (const { geometry, area } of cases)
      distances.push(Math.abs((await resolved(geometry)).area - area));
    expect(Math.max(...distances)).toBeLessThan(1e-9);
    const others = cases.filter(({ area, structure }) => Math.abs(area - structure) > 1e-9);
    expect(others.length).toBeLessThan(5);
    for (const { geometry } of others)
      expect(geometry.coordinates.some((rings) => rings.length > 1)).toBe(true);
  });

  it("cover the same fraction of each cell as in GEOS", async () => {
    for (const { geometry, fractions } of cases) {
      const rings = await resolved(geometry);
      const covered = fractionsOf(exactCoverage(rings), cells);
      const distances = fractions.map((fraction, cell) =>
        Math.abs(fraction - (covered[cell] ?? 9)),
      );
      expect(Math.max(...distances)).toBeLessThan(1e-9);
    }
  });
});
