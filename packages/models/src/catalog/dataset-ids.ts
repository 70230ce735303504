import type { Open } from "../schema/open-enum.ts";

/**
 * The ids of the datasets that an editor suggests; empty, until a generated file adds those of a catalog by declaration
 * merging. The command `cas-types` of @cas/client writes that file. The type of each member is the name of the dataset.
 */
export interface DatasetIds {}

/**
 * The id of a dataset, `{provider}:{dataset}`. Editors suggest those of {@link DatasetIds}; any other is accepted too, because
 * catalogs differ.
 */
export type DatasetId = [keyof DatasetIds] extends [never]
  ? string
  : Open<Extract<keyof DatasetIds, string>>;
