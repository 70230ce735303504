import { describe, expect, it } from "vitest";
import {
  datasetWarning,
  geometryFailureWarning,
  geometryWarning,
  isAboutDataset,
  isAboutGeometry,
  parseWarning,
  withGeometryIndex,
} from "./warning-text.ts";

describe("warnings", () => {
  it.each([
    [
      datasetWarning("srtm:elevation", "coverage 10% below minimum"),
      { subject: "dataset", datasetId: "srtm:elevation", text: "coverage 10% below minimum" },
    ],
    [
      datasetWarning("a:b", "Extraction failed for a:b: timeout after 30s"),
      {
        subject: "dataset",
        datasetId: "a:b",
        text: "Extraction failed for a:b: timeout after 30s",
      },
    ],
    [
      geometryWarning(12, "the point: latitude 91 is outside -90 to 90"),
      {
        subject: "geometry",
        index: 12,
        errorType: undefined,
        text: "the point: latitude 91 is outside -90 to 90",
      },
    ],
    [
      geometryFailureWarning(0, { errorType: "connection_error", message: "no route\nto it" }),
      { subject: "geometry", index: 0, errorType: "connection_error", text: "no route\nto it" },
    ],
    ["Geometry was closed", { subject: "none", text: "Geometry was closed" }],
    ["a: b", { subject: "none", text: "a: b" }],
  ])("reads what it writes: %s", (warning, parsed) => {
    expect(parseWarning(warning)).toEqual(parsed);
  });

  it("distinguishes datasets whose names begin alike", () => {
    expect(isAboutDataset("a:b: text", "a:b")).toBe(true);
    expect(isAboutDataset("a:bc: text", "a:b")).toBe(false);
  });

  it("renumbers only warnings about geometries", () => {
    expect(withGeometryIndex("geometries[2]: too many vertices", 7)).toBe(
      "geometries[7]: too many vertices",
    );
    expect(withGeometryIndex("a:b: see geometries[2]", 7)).toBe("a:b: see geometries[2]");
    expect(isAboutGeometry("geometries[2]: x")).toBe(true);
    expect(isAboutGeometry("a:b: see geometries[2]")).toBe(false);
  });
});
