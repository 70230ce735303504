import type { Geometry } from "@cas/models";
import type { Area } from "../store/area.ts";

/** A drawing as an area with the next free number, e.g. "Drawn polygon 3" with the id drawn-3. */
export function drawnArea(geometry: Geometry, areas: readonly Area[]): Area {
  const numbers = areas.map(({ id }) => Number(/^drawn-(\d+)$/.exec(id)?.[1] ?? 0));
  const number = Math.max(0, ...numbers) + 1;
  const shape = geometry.type === "Point" ? "point" : "polygon";
  return { id: `drawn-${number}`, name: `Drawn ${shape} ${number}`, geometry, origin: "drawn" };
}
