/**
 * Files and typed text as checked areas.
 *
 * @module @cas/areas
 */
/** The types of areas and geometries, so that a project that has only this package can name them. */
export type * from "@cas/models";
export {
  geometryDoubt,
  type GeometryFault,
  geometryFault,
  validGeometry,
} from "./check/geometry-fault.ts";
export { FileError } from "./features/file-error.ts";
export {
  FILE_ENDINGS,
  FILE_KINDS,
  FILE_TYPES,
  MAX_FEATURES,
  MAX_FILE_BYTES,
} from "./features/file-types.ts";
export type { FileLayer, FileLayers, RawFeature, RawFeatures } from "./features/raw-feature.ts";
export type { ReadOptions } from "./features/read-options.ts";
export { areasOfFile, guessNaming, type Naming } from "./files/areas-of-file.ts";
export { checkFeatures } from "./files/check-features.ts";
export type { CheckedFeature, CheckedFile, FeatureFault, Label } from "./files/checked-file.ts";
export { sharedProperties } from "./files/guess-properties.ts";
export { loadReader, readFeatures } from "./files/read-features.ts";
export { unreadableFile } from "./files/unreadable-file.ts";
export { parsePlaces, type Places } from "./typed/parse-places.ts";
