import type { Geometry } from "@cas/models";
import type { GeometryFault } from "../check/geometry-fault.ts";
import type { FileLayers } from "./features/raw-feature.ts";

/** A property of a feature as it is offered as a name or an id. */
export type Label = string | number;

/** A feature that can be asked about. */
export interface CheckedFeature {
  /** Place in the file, from 0. */
  readonly index: number;
  readonly id: Label | undefined;
  /** The properties that are words or numbers. */
  readonly properties: Readonly<Record<string, Label>>;
  /** Degrees (lon, lat), without heights. */
  readonly geometry: Geometry;
}

/** What is wrong, or doubtful, about one feature. */
export interface FeatureFault extends GeometryFault {
  /** Place in the file, from 0. */
  readonly index: number;
  /** What the file calls it, if anything. */
  readonly label: string | undefined;
}

/** A file that was read and checked. */
export interface CheckedFile {
  readonly features: readonly CheckedFeature[];
  /** Features that are left out. */
  readonly faults: readonly FeatureFault[];
  /** Features that are sound enough, and why somebody should look at them. */
  readonly doubts: readonly FeatureFault[];
  /** Where there are several to choose among. */
  readonly layers: FileLayers | undefined;
  /** Sentences about what was assumed of the whole file. */
  readonly notes: readonly string[];
}
