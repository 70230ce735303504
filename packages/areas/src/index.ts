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
export type { AreaFile } from "./areas/area-file.ts";
export type { AreaItem, AreaProperties, FileArea, FileAreaFault } from "./areas/area-item.ts";
export type { AreaNaming } from "./areas/area-naming.ts";
export { AREA_FORMATS, type AreaSource } from "./areas/byte-sources.ts";
export { openAreas } from "./areas/open-areas.ts";
export type { OpenAreasOptions } from "./areas/open-options.ts";
export type { ByteSource } from "./bytes/byte-source.ts";
export type { AreaFileCrs } from "./features/crs.ts";
export type { AreaFileLayer, ColumnValue, FileColumn } from "./features/feature-source.ts";
export { AREA_FILE_KINDS, type AreaFileKind } from "./features/file-kinds.ts";
export type { ReadLimits } from "./features/open-options.ts";
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
