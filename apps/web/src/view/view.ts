import { type CatalogFilter, NO_FILTER } from "../choose-datasets/filter.ts";
import type { Camera } from "../map/camera.ts";
import type { Sorting } from "../read-table/sort-areas.ts";

/** The tabs of an answer. */
export const READINGS = ["table", "distribution", "time", "compare"] as const;
export type Reading = (typeof READINGS)[number];

/** The view of the page: everything in a link except areas and question. */
export interface View {
  /** The workbench, the list of providers, or one provider with its datasets. */
  readonly page:
    | { readonly name: "workbench" }
    | { readonly name: "providers" }
    | { readonly name: "provider"; readonly slug: string };
  /** Filters the list of datasets. */
  readonly filter: CatalogFilter;
  /** The view of the map that the user chose; undefined while the map follows the areas. */
  readonly camera: Camera | undefined;
  /** Whether the question was asked: then opening the link asks it again. */
  readonly isAsked: boolean;
  readonly reading: Reading;
  /** Key of the column that colours the map, see `answer/columns.ts`; undefined for the first. */
  readonly column: string | undefined;
  /** The sorting of the table; undefined for the order of the list. */
  readonly sorting: Sorting | undefined;
  /** Keys of the two columns to compare; undefined for the proposed ones. */
  readonly compared: readonly [across: string, up: string] | undefined;
}

/** The first view of the page. */
export const FIRST_VIEW: View = {
  page: { name: "workbench" },
  filter: NO_FILTER,
  camera: undefined,
  isAsked: false,
  reading: "table",
  column: undefined,
  sorting: undefined,
  compared: undefined,
};
