import type { Geometry } from "@cas/models";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { projectGeometry, UnprojectableError } from "./project-geometry.ts";
import { type Project, projectionOf } from "./projection.ts";

const yieldIfDue = async (): Promise<void> => undefined;
const square: Geometry = {
  type: "Polygon",
  coordinates: [
    [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
    ],
  ],
};

/** Shoelace formula over the first ring. */
function areaOf(geometry: Geometry): number {
  const [ring = []] = geometry.type === "Polygon" ? geometry.coordinates : [];
  let doubled = 0;
  ring.forEach(([x0 = 0, y0 = 0], index) => {
    const [x1 = 0, y1 = 0] = ring[index + 1] ?? ring[0] ?? [];
    doubled += x0 * y1 - x1 * y0;
  });
  return doubled / 2;
}

describe("projectGeometry", () => {
  it("pauses within an edge, and rejects an edge that needs too many positions", async () => {
    const bent: Project = (x, y) => [x, y + (x * x) / 4];
    let pauses = 0;
    const counted = async (): Promise<void> => {
      pauses += 1;
    };
    // A piece of length h has an error of h^2 / 16: 4e-9 at 1/4096 of an edge of 4; two edges are bent.
    await projectGeometry(square, bent, 4e-9, counted);
    expect(pauses).toBeGreaterThanOrEqual(8);
    await expect(projectGeometry(square, bent, 4e-9, yieldIfDue, 1000)).rejects.toThrow(
      "its edges become curves of more than 1,000 positions; give fewer or shorter edges",
    );
  });

  it("keeps the corners of edges that stay straight", async () => {
    const doubled: Project = (x, y) => [2 * x, 3 * y];
    expect(await projectGeometry(square, doubled, 0.01, yieldIfDue)).toEqual({
      type: "Polygon",
      coordinates: [
        [
          [0, 0],
          [8, 0],
          [8, 12],
          [0, 12],
          [0, 0],
        ],
      ],
    });
  });

  it("splits edges that become curves, until the area is that of the curve", async () => {
    // The lower edge becomes y = x^2 / 4 and the upper y = 4 + x^2 / 4: the area stays 16, a chord would cut off 2 2/3.
    const bent: Project = (x, y) => [x, y + (x * x) / 4];
    const lower = await projectGeometry(
      {
        type: "Polygon",
        coordinates: [
          [
            [0, 0],
            [4, 0],
            [4, 4],
            [0, 0],
          ],
        ],
      },
      bent,
      1e-4,
      yieldIfDue,
    );
    // Under the diagonal from (0, 0) to (4, 8) and over the parabola: 8, because shearing preserves area.
    expect(areaOf(lower)).toBeCloseTo(8, 3);
    expect(areaOf(await projectGeometry(square, bent, 1e-4, yieldIfDue))).toBeCloseTo(16, 3);
  });

  it("splits an S whose middle is on the straight line", async () => {
    const wave: Project = (x, y) => [x, y + Math.sin((x * Math.PI) / 2)];
    const placed = await projectGeometry(square, wave, 1e-3, yieldIfDue);
    const [ring = []] = placed.type === "Polygon" ? placed.coordinates : [];
    expect(Math.max(...ring.map(([, y = 0]) => y))).toBeCloseTo(5, 2);
  });

  it("makes the polar cap a disc in a polar stereographic CRS", async () => {
    const { project } = projectionOf("EPSG:3031") ?? {};
    if (project === undefined) throw new RangeError("EPSG:3031 is projected");
    const [radius] = project(90, -70);
    const cap = await projectGeometry(
      {
        type: "Polygon",
        coordinates: [
          [
            [-180, -70],
            [-180, -90],
            [180, -90],
            [180, -70],
            [-180, -70],
          ],
        ],
      },
      project,
      1,
      yieldIfDue,
    );
    expect(Math.abs(areaOf(cap)) / (Math.PI * radius * radius)).toBeCloseTo(1, 6);
  });

  it("rejects a part outside the projection, and an edge across the seam of a projection", async () => {
    const holed: Project = (x, y) => (x > 3 ? [Number.NaN, y] : [x, y]);
    await expect(projectGeometry(square, holed, 0.1, yieldIfDue)).rejects.toThrow(
      new UnprojectableError("the projection is undefined at longitude 4, latitude 0"),
    );
    const torn: Project = (x, y) => [x < 2 ? x : x + 100, y];
    await expect(projectGeometry(square, torn, 0.1, yieldIfDue)).rejects.toThrow(
      "the projection is discontinuous at longitude 1.9999",
    );
  });

  it("rejects edges whose curves take more positions than the limit", async () => {
    // Each edge of 6 becomes a parabola of 32,768 pieces: a piece of length h has an error of h^2 / 16.
    const zigzag = Array.from({ length: 1000 }, (_, corner) => [
      corner % 2 === 0 ? -84 : -78,
      corner / 50,
    ]);
    let [calls, sinceLast, longest] = [0, 0, 0];
    const counted: Project = (x, y) => {
      calls += 1;
      sinceLast += 1;
      return [x, y + (x * x) / 4];
    };
    const pausing = async (): Promise<void> => {
      longest = Math.max(longest, sinceLast);
      sinceLast = 0;
    };
    const geometry: Geometry = { type: "Polygon", coordinates: [[...zigzag, [-84, 0]]] };
    await expect(projectGeometry(geometry, counted, 3e-9, pausing)).rejects.toThrow(
      "its edges become curves of more than 1,048,576 positions; give fewer or shorter edges",
    );
    // Two for each tested piece, of which half remain, and some for each edge.
    expect(calls).toBeLessThan(5 * 2 ** 20);
    expect(longest).toBeLessThan(1100);
  });

  it("ends within a pause once it is aborted", async () => {
    const { project } = projectionOf("EPSG:32617") ?? {};
    if (project === undefined) throw new RangeError("EPSG:32617 is projected");
    let [calls, pauses] = [0, 0];
    const counted: Project = (x, y) => {
      calls += 1;
      return project(x, y);
    };
    const aborted = async (): Promise<void> => {
      pauses += 1;
      if (pauses === 3) throw new RangeError("enough");
    };
    const geometry: Geometry = {
      type: "Polygon",
      coordinates: [
        [
          [-84, 0],
          [-78, 1],
          [-78, 40],
          [-84, 0],
        ],
      ],
    };
    await expect(projectGeometry(geometry, counted, 1e-9, aborted)).rejects.toThrow("enough");
    expect(calls).toBeLessThan(3 * 1100);
  });

  it("projects points and every part of a multipolygon", async () => {
    const moved: Project = (x, y) => [x + 10, y];
    expect(
      await projectGeometry({ type: "Point", coordinates: [1, 2] }, moved, 1, yieldIfDue),
    ).toEqual({ type: "Point", coordinates: [11, 2] });
    const twice: Geometry = {
      type: "MultiPolygon",
      coordinates: [square.coordinates, square.coordinates] as never,
    };
    const placed = await projectGeometry(twice, moved, 1, yieldIfDue);
    expect(placed.coordinates).toHaveLength(2);
  });

  it("stays within its tolerance for any edge in UTM", async () => {
    const { project } = projectionOf("EPSG:32617") ?? {};
    if (project === undefined) throw new RangeError("EPSG:32617 is projected");
    const position = fc.tuple(
      fc.double({ min: -90, max: -72, noNaN: true }),
      fc.double({ min: -60, max: 75, noNaN: true }),
    );
    await fc.assert(
      fc.asyncProperty(position, position, async (start, end) => {
        const ring = [start, end, start];
        const placed = await projectGeometry(
          { type: "Polygon", coordinates: [ring] },
          project,
          0.1,
          yieldIfDue,
        );
        const [line = []] = placed.type === "Polygon" ? placed.coordinates : [];
        const third = project(
          start[0] + (end[0] - start[0]) / 3,
          start[1] + (end[1] - start[1]) / 3,
        );
        expect(distanceTo(line, third)).toBeLessThan(0.2);
      }),
      { numRuns: 50, seed: 6 },
    );
  });
});

/** Distance of a position from a line of many edges. */
function distanceTo(line: readonly (readonly number[])[], [x, y]: readonly number[]): number {
  const distances = line.slice(1).map(([x1 = 0, y1 = 0], index) => {
    const [x0 = 0, y0 = 0] = line[index] ?? [];
    const [dx, dy] = [x1 - x0, y1 - y0];
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : (((x ?? 0) - x0) * dx + ((y ?? 0) - y0) * dy) / length;
    const share = Math.min(1, Math.max(0, along));
    return Math.hypot((x ?? 0) - x0 - share * dx, (y ?? 0) - y0 - share * dy);
  });
  return Math.min(...distances);
}
