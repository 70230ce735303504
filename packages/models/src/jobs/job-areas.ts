import type { Area } from "../geometry/area.ts";
import type { FeatureInput, GeometryInput } from "../geometry/geometry-input.ts";
import type { JobParametersInput } from "./job-parameters.ts";

/** An area of a job: an {@link Area}, whose name may be left out and then is its id. */
export interface AreaInput extends Pick<Area, "id"> {
  /** The name for people. */
  readonly name?: string | undefined;
  /** A point, or one or more polygons, degrees (lon, lat): a geometry or a Feature. */
  readonly geometry: GeometryInput;
  /**
   * What else is known of it, columns of the table of the job: values of JSON, at most 64 KiB, 20 levels and 1,000 names in a job.
   * By default the properties of `geometry`, if it is a Feature.
   */
  readonly properties?: Readonly<Record<string, unknown>> | null | undefined;
}

/** A FeatureCollection of GeoJSON. The id of an area is the id of the Feature, or else its position, from 1. */
export interface FeatureCollectionInput {
  /** The type in GeoJSON. */
  readonly type: "FeatureCollection";
  /** One for each area, degrees (lon, lat); the property `name` of a Feature names its area. Its properties are columns of the table. */
  readonly features: readonly FeatureInput[];
}

/** The areas of a job: a FeatureCollection, or areas that are read one after the other. */
export type JobAreas = FeatureCollectionInput | Iterable<AreaInput> | AsyncIterable<AreaInput>;

/** A job, as callers submit it. */
export interface JobInput extends JobParametersInput {
  /** At least one area; ids are unique in a job. */
  readonly areas: JobAreas;
}
