import type { MultiPolygon, Position } from "@cas/models";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areaBySlabs } from "../../test/area-by-slabs.ts";
import { toGridRings } from "./grid-rings.ts";
import { makeValid } from "./make-valid.ts";

const unit = { originX: 0, originY: 0, cellWidth: 1, cellHeight: 1 };
const yieldIfDue = async (): Promise<void> => undefined;

async function areaOf(coordinates: MultiPolygon["coordinates"]): Promise<number> {
  const resolved = await makeValid({ type: "MultiPolygon", coordinates }, 100_000, yieldIfDue);
  return toGridRings(resolved, unit).area;
}

/** One to three polygons of one to three rings with arbitrary corners. */
const polygonsOf = (number: fc.Arbitrary<number>) => {
  const ring = fc
    .array(fc.tuple(number, number), { minLength: 3, maxLength: 12 })
    .map((corners): Position[] => [...corners, corners[0] ?? [0, 0]]);
  return fc.array(fc.array(ring, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
};

const ULP = 2 ** -50;

describe("makeValid", () => {
  it.each<[string, fc.Arbitrary<number>]>([
    ["anywhere", fc.double({ min: 0, max: 8, noNaN: true })],
    // Corners on corners, corners on edges, edges on edges.
    ["on a lattice", fc.integer({ min: 0, max: 8 })],
    ["on a coarse lattice", fc.integer({ min: 0, max: 3 })],
    // Edges so flat that latitudes cannot locate their crossings.
    [
      "on a lattice but for one unit in the last place",
      fc
        .tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: -1, max: 1 }))
        .map(([whole, ulps]) => whole + ulps * ULP),
    ],
    ["on two lines and next to them", fc.constantFrom(0, ULP, 2 * ULP, 4, 4 + 4 * ULP, 8)],
  ])("encloses what the rings wind around, corners %s", async (_name, number) => {
    await fc.assert(
      fc.asyncProperty(polygonsOf(number), async (polygons) => {
        const expected = areaBySlabs(polygons);
        expect(Math.abs((await areaOf(polygons)) - expected)).toBeLessThan(1e-10);
      }),
      { seed: 2014, numRuns: 400 },
    );
  });

  it("handles an edge that lies on another", async () => {
    // From (0, 6) over (0, 4) to (0, 0), and from (2, 2) over (4, 0) to (0, 6): a spike at (4, 0).
    const spiked = [
      [0, 6],
      [0, 4],
      [0, 0],
      [4, 6],
      [2, 6],
      [4, 0],
      [2, 2],
      [4, 0],
      [0, 6],
    ];
    expect(await areaOf([[spiked]])).toBeCloseTo(areaBySlabs([[spiked]]), 12);
    expect(await areaOf([[spiked]])).toBeCloseTo(10, 12);
  });

  it("rejects too many crossings, and names the limit and the fix", async () => {
    // A pentagram crosses itself five times.
    const tips = [0, 2, 4, 1, 3, 0].map((tip): Position => {
      const angle = (tip / 5) * 2 * Math.PI;
      return [Math.cos(angle), Math.sin(angle)];
    });
    const pentagram = { type: "Polygon", coordinates: [tips] } as const;
    await expect(makeValid(pentagram, 5, yieldIfDue)).resolves.toMatchObject({
      isOriented: true,
    });
    await expect(makeValid(pentagram, 4, yieldIfDue)).rejects.toMatchObject({
      errorType: "validation_error",
      detail: [
        {
          loc: ["body", "geometry"],
          msg:
            "the rings cross more than 4 times, the limit (maxCrossings); " +
            "simplify the outline, make it valid, or request its parts one by one",
        },
      ],
    });
  });
});
