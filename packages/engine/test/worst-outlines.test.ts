import { describe, expect, it } from "vitest";
import { geometryProblem, isCasError } from "@cas/models";
import { countVertices } from "../src/geometry/count-vertices.ts";
import { geometryHash } from "../src/geometry/geometry-hash.ts";
import { toGridRings } from "../src/geometry/grid-rings.ts";
import { normalizeGeometry } from "../src/geometry/normalize-geometry.ts";
import { CountedWork } from "./counted-work.ts";
import { WORST_OUTLINES, type WorstOutline } from "./worst-outlines.ts";

const unit = { originX: 0, originY: 0, cellWidth: 1, cellHeight: 1 };
/** Maximum reads of coordinates between two pauses, a few nanoseconds each: a few milliseconds. */
const LONGEST = 200_000;
/** Maximum reads for each corner, crossing and step of a search, in all sweeps together. */
const PER_EVENT = 4;
const options = { mayOverlap: false, maxCrossings: 10_000 };

/** The area of an outline, or its error, and the work that it took. */
async function measure({ geometry }: WorstOutline) {
  using work = new CountedWork();
  let [before, longest] = [0, 0];
  const yieldIfDue = async (): Promise<void> => {
    longest = Math.max(longest, work.count - before);
    before = work.count;
  };
  await geometryHash(geometry, yieldIfDue);
  try {
    const { geometry: usable } = await normalizeGeometry(geometry, options, yieldIfDue);
    const area = usable.type === "Point" ? 0 : toGridRings(usable, unit).area;
    return { outcome: area, longest: Math.max(longest, work.count - before), total: work.count };
  } catch (error) {
    if (!isCasError(error, "validation_error")) throw error;
    return { outcome: error.message, longest, total: work.count };
  }
}

/** Compares areas to nine digits, and errors by a part of their message. */
function isAsExpected(outcome: number | string, expected: number | string): boolean {
  if (typeof outcome === "string") return outcome.includes(String(expected));
  return Math.abs(outcome - Number(expected)) < 1e-9 * Number(expected);
}

describe("the hardest outlines within the limit of vertices", () => {
  it.each(WORST_OUTLINES)("$name", async (outline) => {
    expect(geometryProblem(outline.geometry)).toBeUndefined();
    const vertices = countVertices(outline.geometry);
    expect(vertices).toBeLessThanOrEqual(10_000);
    const { outcome, longest, total } = await measure(outline);
    expect([outcome, isAsExpected(outcome, outline.expected)]).toEqual([outcome, true]);
    expect(longest).toBeLessThan(LONGEST);
    const events = vertices + options.maxCrossings;
    expect(total).toBeLessThan(PER_EVENT * events * Math.log2(events));
  });
});
