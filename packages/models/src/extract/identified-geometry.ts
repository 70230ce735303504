import type { GeometryInput } from "../geometry/geometry-input.ts";

/** The caller's id of a geometry of a batch; the response repeats it. */
export type GeometryId = string | number;

/** A geometry of a batch with the caller's id. */
export interface IdentifiedGeometry {
  /** The response repeats it. */
  readonly id: GeometryId;
  /** The geometry, degrees (lon, lat). */
  readonly geometry: GeometryInput;
}

/** Whether a value has the form `{ id, geometry }`. A Feature has a `type`, so it does not. */
export function isIdentifiedGeometry(input: unknown): input is IdentifiedGeometry {
  return typeof input === "object" && input !== null && "geometry" in input && !("type" in input);
}

/**
 * The `id` of `{ id, geometry }` or of a Feature; undefined without one, or when JSON cannot represent it: JSON such as
 * 1e999 is read as Infinity, which a response cannot repeat.
 */
export function geometryIdOf(input: unknown): GeometryId | undefined {
  if (typeof input !== "object" || input === null || !("id" in input)) return undefined;
  const { id } = input;
  return typeof id === "string" || (typeof id === "number" && Number.isFinite(id)) ? id : undefined;
}
