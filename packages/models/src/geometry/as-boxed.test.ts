import { describe, expect, it } from "vitest";
import { asBoxed } from "./as-boxed.ts";

const ring = [
  [-179, -60],
  [179, -60],
  [179, 70],
  [-179, 70],
  [-179, -60],
];
const polygon = { type: "Polygon", coordinates: [ring] };

describe("asBoxed", () => {
  it("gives long edges a position in their middle where the bbox does not cross the antimeridian", () => {
    const filled = {
      coordinates: [
        [
          [-179, -60],
          [0, -60],
          [179, -60],
          [179, 70],
          [0, 70],
          [-179, 70],
          [-179, -60],
        ],
      ],
    };
    expect(asBoxed({ ...polygon, bbox: [-179, -60, 179, 70] })).toMatchObject(filled);
    expect(asBoxed({ ...polygon, bbox: [-179, -60, 0, 179, 70, 100] })).toMatchObject(filled);
    expect(asBoxed(polygon, [-179, -60, 179, 70])).toMatchObject(filled);
    expect(
      asBoxed({ type: "MultiPolygon", coordinates: [[ring]], bbox: [-179, -60, 179, 70] }),
    ).toMatchObject({ coordinates: [filled.coordinates] });
  });

  it.each([
    ["no bbox", polygon],
    ["a bbox across the antimeridian", { ...polygon, bbox: [179, -60, -179, 70] }],
    ["a bbox of another place", { ...polygon, bbox: [-100, -60, 100, 70] }],
    ["a bbox that is no box", { ...polygon, bbox: "all" }],
    ["a point", { type: "Point", coordinates: [1, 2], bbox: [-179, -60, 179, 70] }],
    [
      "positions that are no numbers",
      { type: "Polygon", coordinates: [["x"]], bbox: [-179, 0, 179, 1] },
    ],
    ["no geometry", null],
  ])("leaves a geometry with %s as it is", (_what, geometry) => {
    expect(asBoxed(geometry)).toEqual(geometry);
  });
});
