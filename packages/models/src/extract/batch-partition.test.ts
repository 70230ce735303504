import { describe, expect, it } from "vitest";
import { checkBatch, failedGeometryResponse, renumbered } from "./batch-partition.ts";

it("checkBatch keeps the index of each geometry and finds the faulty ones", () => {
  const good = { type: "Point", coordinates: [0, 0] } as const;
  const bad = { type: "Point", coordinates: [0, 91] } as const;
  expect(checkBatch([good, bad, good])).toEqual([
    { index: 0, geometry: good },
    {
      index: 1,
      warning:
        "geometries[1]: the point: latitude 91 is outside -90 to 90 (positions are longitude, latitude)",
    },
    { index: 2, geometry: good },
  ]);
});

it("failedGeometryResponse is the response of the service for a failed geometry", () => {
  expect(failedGeometryResponse("abc", "why")).toEqual({
    request_id: "abc",
    geometry_hash: "error",
    results: [],
    warnings: ["why"],
    elapsed_ms: 0,
  });
});

describe("renumbered", () => {
  it("names the geometry by the caller's index", () => {
    const response = failedGeometryResponse("r", "geometries[2]: too many vertices");
    expect(renumbered(response, 1234).warnings).toEqual(["geometries[1234]: too many vertices"]);
  });

  it("does not change other warnings", () => {
    const response = failedGeometryResponse("r", "a:b: see geometries[2]");
    expect(renumbered(response, 7)).toBe(response);
  });
});
