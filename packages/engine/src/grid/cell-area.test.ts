import { describe, expect, it } from "vitest";
import { AREA_MODELS, cellAreas } from "./cell-area.ts";

const degrees = {
  width: 360,
  height: 180,
  crs: "EPSG:4326",
  transform: { originX: -180, originY: 90, cellWidth: 1, cellHeight: -1 },
};
const areas = (model: (typeof AREA_MODELS)[number], grid = degrees) => cellAreas(grid, model);

describe("cellAreas", () => {
  it.each([
    // 6371.0071809^2 * (sin 1 degree - sin 0) * pi / 180 = 40,589,732.5 * 0.01745241 * 0.01745329
    ["spherical", 89, 12_363.68],
    ["spherical", 29, 6_088.7],
    // A meridional degree at the equator is 110.574 km and a parallel one 111.320 km: 12,308.8 km2.
    ["ellipsoidal", 89, 12_308.46],
    ["ellipsoidal", 29, 6_123.04],
  ] as const)("a cell of one degree, %s, row %d", (model, row, km2) => {
    expect(areas(model)?.(row)).toBeCloseTo(km2, 0);
  });

  it.each(AREA_MODELS)("%s: the rows of the Earth add up to its surface", (model) => {
    let surface = 0;
    for (let row = 0; row < 180; row++) surface += 360 * (areas(model)?.(row) ?? Number.NaN);
    // The surface of WGS 84, km2.
    expect(surface / 510_065_621.724).toBeCloseTo(1, 9);
  });

  it("on the ellipsoid, the area is the integral of the radii of curvature over a cell", () => {
    // a^2 (1 - e^2) cos(latitude) / (1 - e^2 sin^2(latitude))^2, by the midpoint rule in 1,000 parts
    const e2 = 0.006694379990141;
    let area = 0;
    for (let part = 0; part < 1000; part++) {
      const latitude = ((60 + (part + 0.5) / 1000) * Math.PI) / 180;
      area +=
        (6378.137 ** 2 * (1 - e2) * Math.cos(latitude)) / (1 - e2 * Math.sin(latitude) ** 2) ** 2;
    }
    area *= (Math.PI / 180) ** 2 / 1000;
    expect((areas("ellipsoidal")?.(29) ?? 0) / area).toBeCloseTo(1, 9);
  });

  it("cells beyond the poles have no area, and a grid that is not in degrees has no areas", () => {
    const beyond = { ...degrees, transform: { ...degrees.transform, originY: 91 } };
    expect(areas("spherical", beyond)?.(0)).toBe(0);
    expect(areas("spherical", { ...degrees, crs: "EPSG:32617" })).toBeUndefined();
  });

  it.each(["EPSG:4269", "EPSG:4258", "EPSG:4490", "EPSG:4277", "+proj=longlat +R=6371229 +pm=10"])(
    "cells of %s have the areas of degrees of WGS 84",
    (crs) => {
      expect(areas("spherical", { ...degrees, crs })?.(89)).toBeCloseTo(12_363.68, 0);
    },
  );

  it("cells of grads are smaller by the ratio of the units", () => {
    // A grad is 0.9 degrees: the row of the equator is from 0 to 0.9 degrees.
    const grads = {
      ...degrees,
      crs: "EPSG:4807",
      transform: { ...degrees.transform, originY: 100 },
    };
    const area = 6371.0071809 ** 2 * Math.sin((0.9 * Math.PI) / 180) * ((0.9 * Math.PI) / 180);
    expect(areas("spherical", grads)?.(99)).toBeCloseTo(area, 6);
  });
});
