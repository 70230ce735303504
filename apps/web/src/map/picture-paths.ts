import type { Geometry, Position } from "@cas/models";
import { type Bounds, boundsOf, overlap } from "../areas/store/bounds.ts";

/** Width of the world in the units of the picture. */
const WORLD = 100_000;

/** Web Mercator, as in the live map: x to the right, y downward. */
function project([longitude = 0, latitude = 0]: Position): readonly [x: number, y: number] {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [
    WORLD * (0.5 + longitude / 360),
    WORLD * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)),
  ];
}

/** A box as the `viewBox` of a picture. */
export function viewBoxOf([west, south, east, north]: Bounds): string {
  const [left, top] = project([west, north]);
  const [right, bottom] = project([east, south]);
  return [left, top, right - left, bottom - top].map((one) => one.toFixed(1)).join(" ");
}

/** The outlines of geometries that reach into a box, as the `d` of one path. */
export function pathOf(geometries: readonly Geometry[], box: Bounds): string {
  return geometries
    .filter((geometry) => {
      const bounds = boundsOf([geometry]);
      return bounds !== undefined && overlap(bounds, box);
    })
    .flatMap(ringsOf)
    .map((ring) => `M${ring.map((at) => project(at).map((one) => one.toFixed(1))).join("L")}Z`)
    .join("");
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
