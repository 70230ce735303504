import {
  type AreaInput,
  type FeatureCollectionInput,
  type Geometry,
  type JobAreas,
  LooseGeometryInput,
  parseRequest,
  requestObject,
  validationError,
} from "@cas/models";
import * as z from "zod";

/** An area as it is stored: its coordinates are not checked, a fault of them is a failure of the area alone. */
export interface StoredArea {
  readonly id: string;
  readonly name: string;
  readonly geometry: Geometry;
}

const text = z
  .string()
  .min(1)
  .max(500)
  .refine((value) => value.isWellFormed(), { error: "must be well-formed text" });
const schema = requestObject({ id: text, name: text.optional(), geometry: LooseGeometryInput });

/** Checks the form of an area and of its geometry. */
export function checkedArea(input: unknown, index: number): StoredArea {
  const { id, name = id, geometry } = parseRequest(schema, input, "body", ["areas", index]);
  return { id, name, geometry };
}

/** The areas of a job one after the other, not checked. */
export function areasOf(areas: JobAreas): Iterable<unknown> | AsyncIterable<unknown> {
  if (isCollection(areas)) return fromFeatures(areas.features);
  const isIterable =
    typeof areas === "object" &&
    (areas as unknown) !== null &&
    (Symbol.iterator in areas || Symbol.asyncIterator in areas);
  if (isIterable) return areas;
  throw validationError([
    {
      loc: ["body", "areas"],
      msg: "must be a FeatureCollection of GeoJSON or areas to iterate over",
      type: "value_error",
    },
  ]);
}

const isCollection = (areas: JobAreas): areas is FeatureCollectionInput =>
  typeof areas === "object" &&
  (areas as unknown) !== null &&
  "features" in areas &&
  Array.isArray(areas.features);

function* fromFeatures(features: readonly unknown[]): Generator<AreaInput> {
  for (const [index, feature] of features.entries()) {
    const { id, properties } = (feature ?? {}) as { id?: unknown; properties?: unknown };
    const named = (properties ?? {}) as { name?: unknown };
    yield {
      id: typeof id === "string" || typeof id === "number" ? String(id) : String(index + 1),
      geometry: feature as AreaInput["geometry"],
      ...(typeof named.name === "string" && named.name !== "" ? { name: named.name } : {}),
    };
  }
}
