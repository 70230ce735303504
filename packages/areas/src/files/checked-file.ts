import type { Geometry } from "@cas/models";
import type { GeometryFault } from "../check/geometry-fault.ts";
import type { FileLayers } from "../features/raw-feature.ts";

/** A property of a feature that can be its name or its id. */
export type Label = string | number;

/** A feature with a valid geometry. */
export interface CheckedFeature {
  /** Index in the file, from 0. */
  readonly index: number;
  /** Its id in the file; undefined without one. */
  readonly id: Label | undefined;
  /** The properties that are text or numbers. */
  readonly properties: Readonly<Record<string, Label>>;
  /** Degrees (lon, lat), without heights. */
  readonly geometry: Geometry;
}

/** A fault or a doubt about one feature. */
export interface FeatureFault extends GeometryFault {
  /** Index in the file, from 0. */
  readonly index: number;
  /** Its name or id in the file, if it has one. */
  readonly label: string | undefined;
}

/** A file that was read and checked. */
export interface CheckedFile {
  /** Features that can be areas, in the order of the file. */
  readonly features: readonly CheckedFeature[];
  /** Features that were dropped. */
  readonly faults: readonly FeatureFault[];
  /** Features that were kept, and why the user should look at them. */
  readonly doubts: readonly FeatureFault[];
  /** Undefined unless the file has several layers. */
  readonly layers: FileLayers | undefined;
  /** Sentences about assumptions, e.g. the CRS. */
  readonly notes: readonly string[];
}
