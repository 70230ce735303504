import { expect, it } from "vitest";
import { geographicExtent } from "./geographic-extent.ts";

it("gives the bounds in degrees and the cell size of a raster in metres", () => {
  // 10 x 20 cells of 1 km from 500 km east, on the central meridian of zone 17.
  const transform = { originX: 500_000, originY: 4_000_000, cellWidth: 1000, cellHeight: -1000 };
  const { bbox, resolution } = geographicExtent({
    width: 10,
    height: 20,
    transform,
    crs: "EPSG:32617",
  });
  expect(bbox.min_lon).toBeCloseTo(-81, 6);
  expect(bbox.max_lat).toBeCloseTo(36.1447, 3);
  // UTM is 0.9996 of the true scale there, and the sphere is not the ellipsoid.
  expect(resolution / 1000).toBeCloseTo(1, 2);
});

it("leaves degrees unchanged, and gives longitudes 0 to 360 as -180 to 180", () => {
  const transform = { originX: 0, originY: 90, cellWidth: 1, cellHeight: -1 };
  const grid = { width: 360, height: 180, transform, crs: "EPSG:4326" };
  expect(geographicExtent(grid)).toMatchObject({
    bbox: { min_lon: -180, min_lat: -90, max_lon: 180, max_lat: 90 },
    // A degree of the equator is 111.195 km.
    resolution: expect.closeTo(111_195, 0),
  });
});
