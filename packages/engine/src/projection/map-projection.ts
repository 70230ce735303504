import type { CrsDefinition } from "./crs-definition.ts";

/** Converts a pair of coordinates, x or longitude first; the result is not finite where the projection is undefined. */
export type Project = (x: number, y: number) => readonly [x: number, y: number];

/** The conversions between degrees and a CRS. */
export interface Projection {
  /**
   * From degrees of longitude and latitude to x and y in the units of the CRS. Undefined when the coordinates of the
   * CRS are these degrees themselves.
   */
  readonly project: Project | undefined;
  /** From x and y to longitude and latitude, degrees; not finite where it is undefined. */
  readonly unproject: Project;
  readonly definition: CrsDefinition;
}
