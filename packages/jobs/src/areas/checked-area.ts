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
import { checkedProperties } from "./checked-properties.ts";

/** An area as it is stored: its coordinates are not checked, a fault of them is a failure of the area alone. */
export interface StoredArea {
  readonly id: string;
  readonly name: string;
  readonly geometry: Geometry;
  /** What else is known of it. */
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** An area with the size of its properties as JSON. */
export interface CheckedArea {
  readonly area: StoredArea;
  readonly propertyBytes: number;
}

const text = z
  .string()
  .min(1)
  .max(500)
  .refine((value) => value.isWellFormed(), { error: "must be well-formed text" });
const schema = requestObject({
  id: text,
  name: text.optional(),
  geometry: LooseGeometryInput,
  properties: z.unknown().optional(),
});

/** Checks the form of an area, of its geometry and of its properties. */
export function checkedArea(input: unknown, index: number): CheckedArea {
  const {
    id,
    name = id,
    geometry,
    ...rest
  } = parseRequest(schema, input, "body", ["areas", index]);
  const given = rest.properties ?? propertiesOf((input as AreaInput).geometry);
  const checked = checkedProperties(given, index);
  const area = { id, name, geometry };
  return checked === undefined
    ? { area, propertyBytes: 0 }
    : { area: { ...area, properties: checked.properties }, propertyBytes: checked.bytes };
}

const propertiesOf = (geometry: AreaInput["geometry"]): unknown =>
  geometry.type === "Feature" ? geometry.properties : undefined;

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
