import type { GeometryInput } from "../geometry/geometry-input.ts";

/** The caller's own name for a geometry of a batch; it comes back with the response. */
export type GeometryId = string | number;

/** A geometry of a batch with the caller's own name for it. */
export interface IdentifiedGeometry {
  /** Comes back with the response. */
  readonly id: GeometryId;
  /** What is asked about, degrees (lon, lat). */
  readonly geometry: GeometryInput;
}

/** Whether a value has the form `{ id, geometry }`; a Feature, which has a `type`, has not. */
export function isIdentifiedGeometry(input: unknown): input is IdentifiedGeometry {
  return typeof input === "object" && input !== null && "geometry" in input && !("type" in input);
}

/**
 * The `id` of `{ id, geometry }` or of a Feature; undefined when there is none that JSON can hold. JSON such as 1e999 is
 * read as Infinity, which a response could not name.
 */
export function geometryIdOf(input: unknown): GeometryId | undefined {
  if (typeof input !== "object" || input === null || !("id" in input)) return undefined;
  const { id } = input;
  return typeof id === "string" || (typeof id === "number" && Number.isFinite(id)) ? id : undefined;
}
