import type { Geometry } from "@cas/models";

/** Where an area comes from; drawn and typed areas can be edited on the map. */
type AreaOrigin = "county" | "drawn" | "typed" | "file";

/** A point, or one or more polygons, to extract values for. */
export interface Area {
  /** Unique in the list, and the id of its row in every exported file: the user's own id where there is one. */
  readonly id: string;
  /** The name on the page; need not be unique. */
  readonly name: string;
  /** Degrees (lon, lat); valid by `geometryProblem` of @cas/models. */
  readonly geometry: Geometry;
  readonly origin: AreaOrigin;
}

/** A number of areas as text, e.g. "1 area" or "2,300 areas". */
export const countAreas = (count: number): string =>
  `${count.toLocaleString("en")} ${count === 1 ? "area" : "areas"}`;
