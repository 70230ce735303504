import { jsonLimits, parseInPieces } from "@cas/models";
import { expect, it } from "vitest";
import { DEFAULT_MAX_BODY_BYTES } from "./body-size.ts";

/** A ring with a number of vertices, whose coordinates have three digits before the point and six after it. */
const ring = (vertices: number): string =>
  `[${Array.from({ length: vertices }, () => "[-78.638176,35.779591]").join(",")}]`;

it.each([
  [1000, 350],
  [10_000, 34],
  [36, 10_000],
])("accepts a body with the guide's %d polygons of %d vertices", async (polygons, vertices) => {
  const polygon = `{"type":"Polygon","coordinates":[${ring(vertices)}]}`;
  const geometries = Array.from({ length: polygons }, () => polygon).join(",");
  const body = `{"dataset_ids":["srtm:elevation"],"geometries":[${geometries}]}`;
  expect(body.length).toBeLessThan(DEFAULT_MAX_BODY_BYTES);
  expect(body.length).toBeGreaterThan(0.9 * DEFAULT_MAX_BODY_BYTES);
  const turn = (): Promise<void> => Promise.resolve();
  const parsed = await parseInPieces(new TextEncoder().encode(body), jsonLimits(), turn);
  expect(parsed).toHaveProperty("geometries.length", polygons);
});
