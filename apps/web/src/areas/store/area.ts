import type { Geometry } from "@cas/models";

/** Where an area came from; drawn and typed ones can be edited on the map. */
type AreaOrigin = "county" | "drawn" | "typed" | "file";

/** A place that questions are asked about: a point, or one or more polygons. */
export interface Area {
  /** Unique in the list, and the id of its row in every file taken away: the user's own where there was one. */
  readonly id: string;
  /** What it is called on the page; need not be unique. */
  readonly name: string;
  /** Degrees (lon, lat); sound by `geometryProblem` of @cas/models. */
  readonly geometry: Geometry;
  readonly origin: AreaOrigin;
}
