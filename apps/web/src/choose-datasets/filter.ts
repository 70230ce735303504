import { type Dataset, searchDatasets } from "@cas/models";
import { type Bounds, overlap } from "../areas/store/bounds.ts";

/** The properties that a catalog can be filtered by. */
export const FACETS = ["variable", "temporal", "resolution", "protocol"] as const;
export type Facet = (typeof FACETS)[number];

/** A filter of the catalog; an empty value passes all datasets. */
export interface CatalogFilter extends Readonly<Record<Facet, string>> {
  /** Search words; all must occur, or synonyms of them. */
  readonly text: string;
  readonly coversAreas: boolean;
  readonly chosenOnly: boolean;
}

export const NO_FILTER: CatalogFilter = {
  text: "",
  variable: "",
  temporal: "",
  resolution: "",
  protocol: "",
  coversAreas: false,
  chosenOnly: false,
};

/** The state of the page that a filter depends on. */
export interface FilterContext {
  /** The bounding box of each area. */
  readonly boxes: readonly Bounds[];
  readonly chosen: ReadonlySet<string>;
}

/** Classes of cell size, metres: a dataset is in the first whose bound it does not exceed. */
const RESOLUTIONS = [
  [10, "10 m or finer"],
  [30, "up to 30 m"],
  [100, "up to 100 m"],
  [250, "up to 250 m"],
  [1000, "up to 1 km"],
  [Infinity, "coarser than 1 km"],
] as const;

/** The value of a facet for a dataset. */
function facetOf(facet: Facet, { variables, temporal, resolution_m, protocol }: Dataset) {
  switch (facet) {
    case "variable":
      return variables[0]?.name ?? "";
    case "temporal":
      return temporal.temporal_type;
    case "resolution":
      return RESOLUTIONS.find(([bound]) => resolution_m <= bound)?.[1] ?? "";
    default:
      return protocol;
  }
}

/** The datasets that pass a filter; with search words the best matches first. */
export function filterDatasets(
  datasets: readonly Dataset[],
  filter: CatalogFilter,
  { boxes, chosen }: FilterContext,
): readonly Dataset[] {
  return searchDatasets(datasets, filter.text).filter(
    (dataset) =>
      (!filter.chosenOnly || chosen.has(dataset.id)) &&
      (!filter.coversAreas || coversAll(boxes, boxOf(dataset))) &&
      FACETS.every((facet) => filter[facet] === "" || filter[facet] === facetOf(facet, dataset)),
  );
}

/** How many datasets each value of a facet would leave if it were chosen; the most frequent value first. */
export function facetCounts(
  datasets: readonly Dataset[],
  filter: CatalogFilter,
  context: FilterContext,
  facet: Facet,
): readonly (readonly [value: string, count: number])[] {
  const others = filterDatasets(datasets, { ...filter, [facet]: "" }, context);
  const counts = [...Map.groupBy(others, (dataset) => facetOf(facet, dataset))].map(
    ([value, { length }]) => [value, length] as const,
  );
  if (facet !== "resolution")
    return counts.toSorted(([a, m], [b, n]) => n - m || a.localeCompare(b));
  const order: readonly string[] = RESOLUTIONS.map(([, name]) => name);
  return counts.toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
}

/** Whether a box overlaps every area: at a coast or a border the box may cover an area only partly. */
const coversAll = (areas: readonly Bounds[], box: Bounds): boolean =>
  areas.every((area) => overlap(area, box));

const boxOf = ({ bbox: { min_lon, min_lat, max_lon, max_lat } }: Dataset): Bounds => [
  min_lon,
  min_lat,
  max_lon,
  max_lat,
];
