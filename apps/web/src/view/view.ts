import { type CatalogFilter, NO_FILTER } from "../choose-datasets/filter.ts";
import type { Camera } from "../map/camera.ts";
import type { Sorting } from "../read-table/sort-areas.ts";

/** The ways to read an answer. */
export const READINGS = ["table", "distribution", "time", "compare"] as const;
export type Reading = (typeof READINGS)[number];

/** What of the page is looked at: everything that a link reproduces beside the question. */
export interface View {
  /** The workbench, the list of providers, or one provider with its datasets. */
  readonly page:
    | { readonly name: "workbench" }
    | { readonly name: "providers" }
    | { readonly name: "provider"; readonly slug: string };
  /** Which datasets of the catalog are listed. */
  readonly filter: CatalogFilter;
  /** Where somebody moved the map to; undefined as long as it shows the areas by itself. */
  readonly camera: Camera | undefined;
  /** Whether the question was asked: who opens the link sees the answer too. */
  readonly isAsked: boolean;
  readonly reading: Reading;
  /** Key of the value that colours the map, see `answer/columns.ts`; undefined for the first there is. */
  readonly column: string | undefined;
  /** How the table is sorted; undefined for the order of the list. */
  readonly sorting: Sorting | undefined;
  /** Keys of the two values that are compared; undefined for those that are proposed. */
  readonly compared: readonly [across: string, up: string] | undefined;
}

/** What is looked at first. */
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
