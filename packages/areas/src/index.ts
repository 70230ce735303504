/**
 * Files and typed text as checked areas.
 *
 * @module @cas/areas
 */
/** The types of areas and geometries, so that a project that has only this package can name them. */
export type * from "@cas/models";
export { axisOrderDoubt } from "./check/axis-order-doubt.ts";
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
export { loadReader } from "./areas/open-format.ts";
export type { OpenAreasOptions } from "./areas/open-options.ts";
export type { ByteSource } from "./bytes/byte-source.ts";
export type { AreaFileCrs } from "./features/crs.ts";
export type { AreaFileLayer, ColumnValue, FileColumn } from "./features/feature-source.ts";
export { AREA_FILE_EXTENSIONS, AREA_FILE_KINDS, type AreaFileKind } from "./features/file-kinds.ts";
export type { ReadLimits } from "./features/open-options.ts";
export { FileError } from "./features/file-error.ts";
export { unreadableFile } from "./features/unreadable-file.ts";
export {
  combineParts,
  COMBINABLE_STATISTICS,
  type CombinableStatistic,
  type PartValue,
} from "./size/combine-parts.ts";
export { type FittedGeometry, fitVertices } from "./size/fit-vertices.ts";
export { requestBytes, type RequestLimits, requestsBySize } from "./size/requests-by-size.ts";
export { parsePlaces, type Places, type PlacesOptions } from "./typed/parse-places.ts";
