import { describe, expect, it } from "vitest";
import { exactCoverage } from "../../src/coverage/exact-coverage.ts";
import { maskCoverage } from "../../src/coverage/mask-coverage.ts";
import { DifferenceTable } from "../../src/coverage/difference-table.ts";
import { EdgeBands } from "../../src/coverage/edge-bands.ts";
import { toGridRings } from "../../src/geometry/grid-rings.ts";
import { makeValid } from "../../src/geometry/make-valid.ts";
import type { Steps } from "../../src/schedule/pace.ts";
import { countCalls } from "../counted-work.ts";
import { WORST_OUTLINES } from "../worst-outlines.ts";

/** Cells of a tenth of a degree, round the Earth. */
const fine = { originX: -180, originY: 90, cellWidth: 0.1, cellHeight: -0.1 };
const [WIDTH, ROWS] = [3600, 36];

/** Counts calls that add or select edges: in total, the most between two steps, and the steps that the work reports. */
function countedSteps<Value>(work: Steps<Value>) {
  let [count, longest, before, reported] = [0, 0, 0, 0];
  const note = (): void => {
    count += 1;
  };
  const restore = [
    countCalls(DifferenceTable, "addEdge", note),
    countCalls(EdgeBands, "ring", note),
  ];
  try {
    for (const steps of work) {
      reported += steps;
      longest = Math.max(longest, count - before);
      before = count;
    }
  } finally {
    for (const one of restore) one();
  }
  return { longest, total: count, reported };
}

/** An outline in cells, made valid if it has few enough crossings. */
async function ringsOf({ geometry }: (typeof WORST_OUTLINES)[number]) {
  const usable = await makeValid(geometry, 10_000, async () => undefined).catch(() => geometry);
  return toGridRings(usable, fine);
}

describe("coverage of the hardest outlines within the limit of vertices", () => {
  it.each(WORST_OUTLINES)("$name", async (outline) => {
    const rings = await ringsOf(outline);
    for (const coverage of [
      exactCoverage(rings),
      maskCoverage(rings, "all_touched"),
      maskCoverage(rings, "center"),
    ])
      for (const row of [300, 850]) {
        const window = { column: 0, row, width: WIDTH, height: ROWS };
        let last = -1;
        const consumer = {
          add(y: number, from: number, end: number, fraction: number): void {
            const cell = y * WIDTH + from;
            // In order, and each cell once.
            expect(cell > last && from < end && fraction > 0 && fraction <= 1).toBe(true);
            last = y * WIDTH + end - 1;
          },
        };
        const { longest, total, reported } = countedSteps(coverage.cover(window, consumer));
        expect(longest).toBeLessThan(2 * 4096 + 1);
        // Every added edge was reported.
        expect(reported).toBeGreaterThanOrEqual(total / 2);
      }
  });

  it("an edge across the raster counts its cells, also a flat one", () => {
    const table = new DifferenceTable({ column: 0, row: 0, width: 1000, height: 10 });
    expect(table.addEdge(0, 2, 1000, 2)).toBeGreaterThanOrEqual(1000);
    expect(table.addEdge(1000, 3, 0, 3.5)).toBeGreaterThanOrEqual(1000);
    expect(table.addEdge(-1e9, 1, 1e9, 9)).toBeGreaterThanOrEqual(1000);
    expect(table.addEdge(5, -1e9, 5, 1e9)).toBeGreaterThanOrEqual(10);
    // An edge outside the raster crosses no cell.
    expect(table.addEdge(-2e9, 0, -1e9, 10)).toBeLessThan(20);
    expect(table.addEdge(0, 20, 1000, 20)).toBe(1);
  });
});

describe("EdgeBands", () => {
  it("stores each edge once, and finds it in every row that it crosses", () => {
    const tall = Array.from({ length: 2000 }, (_, corner) => [
      corner / 10,
      corner % 2 === 0 ? 0 : 1e6,
    ]).flat();
    const ring = Float64Array.from([...tall, 0, 0]);
    const bands = new EdgeBands([ring], { minColumn: 0, maxColumn: 200, minRow: 0, maxRow: 1e6 });
    for (const row of [0, 10, 999_990, 500_000, 64, 63])
      expect(bands.select(row, row + 1)).toBe(2000);
    expect(bands.select(1e6 + 1, 1e6 + 2)).toBe(0);
    expect(bands.select(5, 6)).toBe(2000);
  });
});
