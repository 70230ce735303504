import type { Feature, Point as GeoJsonPoint } from "geojson";
import { describe, expect, expectTypeOf, it } from "vitest";
import { parseRequest } from "../errors/parse.ts";
import { isCasError } from "../errors/is-cas-error.ts";
import { GeometryInput } from "./geometry-input.ts";

const point = { type: "Point", coordinates: [-84.2, 36.6] } as const;

function messageOf(input: unknown): string {
  try {
    parseRequest(GeometryInput, input);
  } catch (error) {
    if (isCasError(error, "validation_error")) return error.message;
    throw error;
  }
  return "accepted";
}

describe("GeometryInput", () => {
  it("accepts a geometry and unwraps a Feature", () => {
    expect(parseRequest(GeometryInput, point)).toEqual(point);
    expect(
      parseRequest(GeometryInput, { type: "Feature", id: "a", properties: {}, geometry: point }),
    ).toEqual(point);
  });

  it("keeps a third coordinate", () => {
    expect(parseRequest(GeometryInput, { ...point, coordinates: [1, 2, 3] }).coordinates).toEqual([
      1, 2, 3,
    ]);
  });

  it.each(["LineString", "GeometryCollection", "FeatureCollection"])(
    "refuses a %s by name",
    (type) => {
      expect(messageOf({ type, coordinates: [] })).toContain(
        `type: ${type} is not supported; give a Point, a Polygon or a MultiPolygon`,
      );
    },
  );

  it("rejects a Feature without a geometry, and values that are not objects", () => {
    expect(messageOf({ type: "Feature", geometry: null })).toContain("expected object");
    expect(messageOf("POINT (1 2)")).toContain("expected object");
  });

  it("names the faulty coordinate", () => {
    expect(messageOf({ type: "Point", coordinates: [0, 91] })).toBe(
      "Request validation failed: coordinates[1]: the point: latitude 91 is outside -90 to 90 (positions are longitude, latitude)",
    );
  });

  it("has a type that accepts GeoJSON", () => {
    expectTypeOf<GeoJsonPoint>().toExtend<GeometryInput>();
    expectTypeOf<Feature<GeoJsonPoint>>().toExtend<GeometryInput>();
    expectTypeOf(point).toExtend<GeometryInput>();
    expectTypeOf<{ type: "LineString"; coordinates: number[][] }>().not.toExtend<GeometryInput>();
  });
});
