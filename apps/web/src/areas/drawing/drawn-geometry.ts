import { validGeometry } from "@cas/areas";
import type { Geometry, Position } from "@cas/models";
import type { GeoJSONStoreFeatures } from "terra-draw";
import type { Area } from "../store/area.ts";

/** Decimal places of degrees: a tenth of a metre, finer than a pointer. */
const DIGITS = 6;
/** Most corners of an editable polygon: each is a handle on the map. */
const MAX_HANDLES = 500;

/** The geometry of a drawing; undefined unless it is a valid point or polygon, e.g. for a polygon without area. */
export function drawnGeometry({ type, coordinates }: Shape): Geometry | undefined {
  if (type === "Point") return validGeometry({ type, coordinates: rounded(coordinates) });
  if (type !== "Polygon") return undefined;
  return validGeometry({ type, coordinates: coordinates.map((ring) => ring.map(rounded)) });
}

/** A drawing as an area with the next free number, e.g. "Drawn polygon 3" with the id drawn-3. */
export function drawnArea(geometry: Geometry, areas: readonly Area[]): Area {
  const numbers = areas.map(({ id }) => Number(/^drawn-(\d+)$/.exec(id)?.[1] ?? 0));
  const number = Math.max(0, ...numbers) + 1;
  const shape = geometry.type === "Point" ? "point" : "polygon";
  return { id: `drawn-${number}`, name: `Drawn ${shape} ${number}`, geometry, origin: "drawn" };
}

type Shape = GeoJSONStoreFeatures["geometry"];

const rounded = (position: readonly number[]): Position =>
  position.map((degrees) => Number(degrees.toFixed(DIGITS)));

/** The area as a feature for the edit tool; undefined unless it was drawn or typed and is a point or a polygon of one ring. */
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
