import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Geometry } from "@cas/models";
import { describe, expect, it } from "vitest";
import { exactCoverage } from "../src/coverage/exact-coverage.ts";
import { maskCoverage } from "../src/coverage/mask-coverage.ts";
import { type GridRings, toGridRings } from "../src/geometry/grid-rings.ts";
import { drained, fractionsOf } from "./fractions.ts";

/** The masks and fractions of a polygon by GDAL and GEOS (packages/conformance/python/record_masks.py). */
interface Case {
  /** Whether its corners lie on quarters of cells. */
  readonly isSnapped: boolean;
  readonly grid: readonly [west: number, north: number, cellWidth: number, cellHeight: number];
  readonly window: readonly [column: number, row: number, width: number, height: number];
  readonly geometry: Exclude<Geometry, { type: "Point" }>;
  /** Lengths of runs of cells, row by row; the first run is not covered. */
  readonly all_touched: readonly number[];
  readonly center: readonly number[];
  /** Coverage fractions of the partly covered cells of the window. */
  readonly fractions?: readonly (readonly [cell: number, fraction: number])[];
  /** Sums of the fractions c of all cells of the window: c, c^2, c times column, c times row. */
  readonly moments?: readonly number[];
}

const file = new URL("fixtures/coverage/masks.json.gz", import.meta.url);
const cases = JSON.parse(gunzipSync(readFileSync(file)).toString()) as readonly Case[];
const snapped = cases.filter(({ isSnapped }) => isSnapped);
const free = cases.filter(({ isSnapped }) => !isSnapped);

function onGrid({ grid, window, geometry }: Case) {
  const [originX, originY, cellWidth, cellHeight] = grid;
  const [column, row, width, height] = window;
  const rings: GridRings = toGridRings(geometry, { originX, originY, cellWidth, cellHeight });
  return { rings, window: { column, row, width, height } };
}

function fromRuns(runs: readonly number[]): Uint8Array {
  const cells = new Uint8Array(runs.reduce((sum, length) => sum + length, 0));
  let start = 0;
  runs.forEach((length, index) => {
    cells.fill(index % 2, start, start + length);
    start += length;
  });
  return cells;
}

/** Number of cells on the boundary, and of cells for which GDAL disagrees. */
function compare(some: readonly Case[], weighting: "all_touched" | "center") {
  let [boundary, different] = [0, 0];
  for (const one of some) {
    const { rings, window } = onGrid(one);
    const mask = fractionsOf(maskCoverage(rings, weighting), window);
    for (const fraction of fractionsOf(exactCoverage(rings), window))
      if (fraction > 0 && fraction < 1) boundary += 1;
    fromRuns(one[weighting]).forEach((cell, index) => {
      if (cell !== mask[index]) different += 1;
    });
  }
  return { boundary, different };
}

describe("masks compared with GDAL", () => {
  it.each(["all_touched", "center"] as const)("%s: the same cells", (weighting) => {
    const { boundary, different } = compare(free, weighting);
    expect(free.length).toBe(300);
    expect(boundary).toBeGreaterThan(100_000);
    expect(different).toBe(0);
  });

  it("edges through corners of cells rarely touch one cell less than in GDAL", () => {
    const { boundary, different } = compare(snapped, "all_touched");
    expect(boundary).toBeGreaterThan(10_000);
    expect(different / boundary).toBeLessThan(0.006);
  });

  it("centres on an edge rarely differ from GDAL", () => {
    const { boundary, different } = compare(snapped, "center");
    expect(different / boundary).toBeLessThan(0.001);
  });

  it.each(["all_touched", "center"] as const)(
    "%s: the area is the number of cells",
    (weighting) => {
      for (const one of free.filter((_, index) => index % 4 !== 0)) {
        const { rings, window } = onGrid(one);
        const coverage = maskCoverage(rings, weighting);
        const cells = fractionsOf(coverage, window).reduce((sum, cell) => sum + cell, 0);
        expect(drained(coverage.area())).toBe(cells);
      }
    },
  );
});

describe("fractions compared with intersections of GEOS", () => {
  it("agree for each partly covered cell", () => {
    let [count, greatest] = [0, 0];
    for (const one of free) {
      if (one.fractions === undefined) continue;
      const { rings, window } = onGrid(one);
      const covered = fractionsOf(exactCoverage(rings), window);
      for (const [cell, fraction] of one.fractions) {
        greatest = Math.max(greatest, Math.abs((covered[cell] ?? 9) - fraction));
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(5000);
    expect(greatest).toBeLessThan(1e-9);
  });

  it("agree in sums over many cells", () => {
    for (const one of free) {
      if (one.moments === undefined) continue;
      const { rings, window } = onGrid(one);
      const sums = [0, 0, 0, 0];
      fractionsOf(exactCoverage(rings), window).forEach((c, cell) => {
        [c, c * c, c * (cell % window.width), c * Math.floor(cell / window.width)].forEach(
          (term, index) => (sums[index] = (sums[index] ?? 0) + term),
        );
      });
      one.moments.forEach((moment, index) => {
        expect(Math.abs((sums[index] ?? 0) - moment)).toBeLessThan(1e-9 * Math.max(1, moment));
      });
    }
  });
});
