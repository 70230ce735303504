import * as z from "zod";
import { asBoxed } from "./as-boxed.ts";
import { Geometry } from "./geometry.ts";
import { GEOMETRY_TYPES } from "./geometry-types.ts";
import { geometryProblem } from "./geometry-problem.ts";

/** A GeoJSON Feature; only its geometry is used. */
export interface FeatureInput {
  /** The type in GeoJSON. */
  readonly type: "Feature";
  /** The geometry. */
  readonly geometry: Geometry | null;
  /** The caller's id of it. */
  readonly id?: string | number | undefined;
  /** Not used. */
  readonly properties?: unknown;
}

/** A geometry as callers write it: the geometry itself or a Feature that holds it, degrees (lon, lat). */
export type GeometryInput = Geometry | FeatureInput;

const GEOMETRY_FORM = {
  type: "object",
  properties: { type: { enum: GEOMETRY_TYPES }, coordinates: { type: "array" } },
  required: ["type", "coordinates"],
};
const FEATURE_FORM = {
  type: "object",
  properties: { type: { const: "Feature" }, geometry: GEOMETRY_FORM },
  required: ["type", "geometry"],
};

function unwrapFeature(value: unknown): unknown {
  const isFeature =
    typeof value === "object" &&
    value !== null &&
    "geometry" in value &&
    "type" in value &&
    value.type === "Feature";
  return isFeature
    ? asBoxed(value.geometry, "bbox" in value ? value.bbox : undefined)
    : asBoxed(value);
}

/** The forms that callers write, for JSON Schema; the checks are those of {@link Geometry}. */
const forms = z.unknown().meta({ anyOf: [GEOMETRY_FORM, FEATURE_FORM] });

/** Unwraps a Feature and checks the shape that the service checks: the type by name, coordinates an array. */
export const LooseGeometryInput = forms
  .transform(unwrapFeature)
  .pipe(Geometry) as unknown as z.ZodType<Geometry, GeometryInput>;

/** Reports a {@link geometryProblem} as an issue of the schema that has this check. */
function refuseProblem(context: z.core.ParsePayload<Geometry>): void {
  const problem = geometryProblem(context.value);
  if (problem === undefined) return;
  context.issues.push({
    code: "custom",
    message: problem.message,
    path: [...problem.path],
    input: valueAt(context.value, problem.path),
  });
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key],
    value,
  );
}

/** The geometry of a request for one geometry, on the wire; its coordinates are checked too. */
export const CheckedGeometry: z.ZodType<Geometry> = Geometry.check(refuseProblem);

/** Unwraps a Feature and checks the shape and coordinates of the geometry of a request. */
export const GeometryInput: z.ZodType<Geometry, GeometryInput> =
  LooseGeometryInput.check(refuseProblem);
