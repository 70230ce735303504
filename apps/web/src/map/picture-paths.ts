import type { Geometry, Position } from "@cas/models";
import { type Bounds, boundsOf, overlap } from "../areas/store/bounds.ts";
import { HOME } from "./home.ts";

/** Width of the world in the units of the picture. */
const WORLD = 100_000;

/** What is drawn: more than HOME, because the map is seldom as wide as that box. */
export const DRAWN: Bounds = [HOME[0] - 12, HOME[1] - 8, HOME[2] + 12, HOME[3] + 8];

/** Web Mercator, as in the live map: x to the right, y downward. */
function project([longitude = 0, latitude = 0]: Position): readonly [x: number, y: number] {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [
    WORLD * (0.5 + longitude / 360),
    WORLD * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)),
  ];
}

/** Where a box lies in the units of the picture. */
export function placeOf([west, south, east, north]: Bounds) {
  const [x, y] = project([west, north]);
  const [right, bottom] = project([east, south]);
  return { x, y, width: right - x, height: bottom - y };
}

/** A box as the `viewBox` of a picture. */
export function viewBoxOf(bounds: Bounds): string {
  const { x, y, width, height } = placeOf(bounds);
  return [x, y, width, height].map((one) => one.toFixed(1)).join(" ");
}

/**
 * The outlines of geometries that reach into a box, as the `d` of one path: in whole units, about a third of a pixel on a
 * desktop, each step from the one before.
 */
export function pathOf(geometries: readonly Geometry[], box: Bounds): string {
  return geometries
    .flatMap(ringsOf)
    .filter((ring) => {
      const bounds = boundsOf([{ type: "Polygon", coordinates: [ring] }]);
      return bounds !== undefined && overlap(bounds, box);
    })
    .map(ringPath)
    .join("");
}

function ringPath(ring: readonly Position[]): string {
  const places = ring.map((position) => project(position).map(Math.round));
  const steps = places.slice(1).flatMap(([x = 0, y = 0], index) => {
    const [lastX = 0, lastY = 0] = places[index] ?? [];
    return x === lastX && y === lastY ? [] : [`${x - lastX} ${y - lastY}`];
  });
  return steps.length < 3 ? "" : `M${places[0]?.join(" ")}l${steps.join(" ")}z`;
}

function ringsOf({ type, coordinates }: Geometry): readonly (readonly Position[])[] {
  switch (type) {
    case "Polygon":
      return coordinates;
    case "MultiPolygon":
      return coordinates.flat();
    default:
      return [];
  }
}
