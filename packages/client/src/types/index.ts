/**
 * The ids of a catalog's datasets as types.
 *
 * @module @cas/client/types
 */
export { catalogDatasets } from "./catalog-file.ts";
export { type CommandOutput, runTypesCommand } from "./command.ts";
export {
  datasetTypes,
  type DatasetTypesOptions,
  type TypedDataset,
  type TypedVariable,
} from "./dataset-types.ts";
