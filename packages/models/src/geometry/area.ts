import type { Geometry } from "./geometry.ts";

/** A place to extract values for, with an id and a name: what readers of files return and what tables have rows of. */
export interface Area {
  /** The id of its row in every table: the user's own id where there is one. */
  readonly id: string;
  /** The name for people; need not be unique. */
  readonly name: string;
  /** A point, or one or more polygons; degrees (lon, lat), valid by `geometryProblem`. */
  readonly geometry: Geometry;
}
