import type { Geometry, Position } from "@cas/models";
import type { GeoJSONStoreFeatures } from "terra-draw";
import type { Area } from "../store/area.ts";
import { soundGeometry } from "../check/geometry-fault.ts";

/** Digits of degrees that are kept: a tenth of a metre, finer than anybody points. */
const DIGITS = 6;
/** Most corners that can be dragged: each is a handle on the map. */
const MAX_HANDLES = 500;

/** The geometry of what was drawn; undefined for what is no sound point or polygon, e.g. a polygon without area. */
export function drawnGeometry({ type, coordinates }: Shape): Geometry | undefined {
  if (type === "Point") return soundGeometry({ type, coordinates: rounded(coordinates) });
  if (type !== "Polygon") return undefined;
  return soundGeometry({ type, coordinates: coordinates.map((ring) => ring.map(rounded)) });
}

type Shape = GeoJSONStoreFeatures["geometry"];

const rounded = (position: readonly number[]): Position =>
  position.map((degrees) => Number(degrees.toFixed(DIGITS)));

/** The area as what can be dragged on the map; undefined for one that is no plain point or polygon, or not one's own. */
export function editableFeature({ id, geometry, origin }: Area): GeoJSONStoreFeatures | undefined {
  if (origin !== "drawn" && origin !== "typed") return undefined;
  const properties = { mode: geometry.type.toLowerCase(), areaId: id };
  if (geometry.type === "Point") {
    const { coordinates } = geometry;
    return {
      type: "Feature",
      properties,
      geometry: { type: "Point", coordinates: [...rounded(coordinates)] },
    };
  }
  const [ring, hole] = geometry.coordinates;
  if (geometry.type !== "Polygon" || ring === undefined || hole !== undefined) return undefined;
  if (ring.length > MAX_HANDLES) return undefined;
  const coordinates = [geometry.coordinates[0]?.map((position) => [...rounded(position)]) ?? []];
  return { type: "Feature", properties, geometry: { type: "Polygon", coordinates } };
}
