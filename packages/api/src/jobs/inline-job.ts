import {
  type AreaInput,
  type FeatureCollectionInput,
  type JobParametersInput,
  validationError,
  validationIssue,
} from "@cas/models";
import { refuseDeepNesting } from "../body/nesting.ts";

/** A job whose areas are in the request itself. */
export interface InlineJobInput extends JobParametersInput {
  /** A FeatureCollection of GeoJSON, or areas `{ id, name, geometry }`, degrees (lon, lat). */
  readonly areas: FeatureCollectionInput | readonly AreaInput[];
}

/**
 * Types a job of a request. The port checks its parameters and its areas.
 *
 * @throws CasError validation_error if it is no object, is nested too deeply or has no list of areas
 */
export function inlineJob(input: unknown): InlineJobInput {
  refuseDeepNesting(input);
  if (typeof input !== "object" || input === null || Array.isArray(input))
    throw fault([], "must be an object with areas and dataset_ids", input);
  const { areas } = input as { readonly areas?: unknown };
  if (!isInline(areas))
    throw fault(
      ["areas"],
      "must be a FeatureCollection of GeoJSON, or a list of areas { id, name, geometry }",
      areas,
    );
  return input as InlineJobInput;
}

const isInline = (areas: unknown): boolean =>
  Array.isArray(areas) ||
  (typeof areas === "object" &&
    areas !== null &&
    "features" in areas &&
    Array.isArray(areas.features));

const fault = (path: readonly string[], message: string, input: unknown) =>
  validationError([validationIssue("body", path, message, input ?? null, "value_error")]);
