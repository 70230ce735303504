import type { Area } from "../geometry/area.ts";
import type { FeatureInput, GeometryInput } from "../geometry/geometry-input.ts";
import type { JobParametersInput } from "./job-parameters.ts";

/** An area of a job: an {@link Area}, whose name may be left out and then is its id. */
export interface AreaInput extends Pick<Area, "id"> {
  /** The name for people. */
  readonly name?: string | undefined;
  /** A point, or one or more polygons, degrees (lon, lat): a geometry or a Feature. */
  readonly geometry: GeometryInput;
}

/** A FeatureCollection of GeoJSON. The id of an area is the id of the Feature, or else its position, from 1. */
export interface FeatureCollectionInput {
  /** The type in GeoJSON. */
  readonly type: "FeatureCollection";
  /** One for each area, degrees (lon, lat); the property `name` of a Feature names its area. */
  readonly features: readonly FeatureInput[];
}

/** The areas of a job: a FeatureCollection, or areas that are read one after the other. */
export type JobAreas = FeatureCollectionInput | Iterable<AreaInput> | AsyncIterable<AreaInput>;

/** A job, as callers submit it. */
export interface JobInput extends JobParametersInput {
  /** At least one area; ids are unique in a job. */
  readonly areas: JobAreas;
}
