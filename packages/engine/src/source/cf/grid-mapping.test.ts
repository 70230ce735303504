import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { projectionOf } from "../../projection/projection.ts";
import type { Attributes } from "./attributes.ts";
import { crsOfGridMapping } from "./grid-mapping.ts";

interface Entry {
  readonly name: string;
  readonly attributes: Attributes;
  readonly positions: readonly (readonly [number, number, number, number])[];
}

// Written with PROJ: packages/conformance/python/record_grid_mappings.py.
const fixture = new URL("../../../test/fixtures/projection/grid-mappings.json", import.meta.url);
const entries = JSON.parse(readFileSync(fixture, "utf8")) as readonly Entry[];

const UTM17 = "+proj=tmerc +lon_0=-81 +k=0.9996 +x_0=500000 +ellps=WGS84";

describe("crsOfGridMapping", () => {
  it.each(entries)("reads the parameters of $name as PROJ does", ({ attributes, positions }) => {
    const projection = projectionOf(crsOfGridMapping(attributes) ?? "");
    const metres = projection?.definition.projection === "rotated" ? 111_320 : 1;
    expect(positions.length).toBeGreaterThan(5);
    for (const [longitude, latitude, x, y] of positions) {
      const [gotX = Number.NaN, gotY = Number.NaN] =
        projection?.project?.(longitude, latitude) ?? [];
      expect(Math.hypot(gotX - x, gotY - y) * metres).toBeLessThan(0.01);
    }
  });

  it.each<[string, Attributes, string]>([
    ["WGS 84 without parameters", { grid_mapping_name: "latitude_longitude" }, "EPSG:4326"],
    [
      "a prime meridian",
      { grid_mapping_name: "latitude_longitude", longitude_of_prime_meridian: 2.5 },
      "+proj=longlat +ellps=WGS84 +pm=2.5",
    ],
    ["a code alone", { epsg_code: "EPSG:3412" }, "EPSG:3412"],
    ["a URN alone", { srid: "urn:ogc:def:crs:EPSG::3412" }, "EPSG:3412"],
    ["PROJ parameters", { proj4text: "+proj=utm +zone=17 +datum=WGS84" }, UTM17],
    [
      "parameters after a text that is not supported",
      {
        crs_wkt: "nothing",
        grid_mapping_name: "transverse_mercator",
        longitude_of_central_meridian: -81,
        latitude_of_projection_origin: 0,
        scale_factor_at_central_meridian: 0.9996,
        false_easting: 500_000,
        false_northing: 0,
      },
      UTM17,
    ],
  ])("reads %s", (_what, attributes, crs) => {
    expect(crsOfGridMapping(attributes)).toBe(crs);
  });

  it("takes false eastings in the unit of the coordinates", () => {
    const attributes = {
      grid_mapping_name: "transverse_mercator",
      longitude_of_central_meridian: -81,
      scale_factor_at_central_meridian: 0.9996,
      false_easting: 500,
    };
    expect(crsOfGridMapping(attributes, 1000)).toBe(UTM17);
  });

  it("describes nothing without attributes of a CRS", () => {
    expect(crsOfGridMapping({ units: "m" })).toBeUndefined();
  });

  it.each<[Attributes, string]>([
    [{ grid_mapping_name: "vertical_perspective" }, "vertical_perspective) is not supported"],
    [
      { grid_mapping_name: "lambert_conformal_conic", standard_parallel: "north" },
      'its standard_parallel ("north") is no number',
    ],
    [
      { crs_wkt: 'LOCAL_CS["plan"]' },
      "LOCAL_CS (plan) is not supported; or set crs in the catalog",
    ],
  ])("refuses %j by name", (attributes, message) => {
    expect(() => crsOfGridMapping(attributes)).toThrow(message);
  });
});
