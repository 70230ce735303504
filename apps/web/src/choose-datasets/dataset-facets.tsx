import type { Dataset } from "@cas/models";
import {
  type CatalogFilter,
  type Facet,
  FACETS,
  facetCounts,
  type FilterContext,
} from "./filter.ts";
import { protocolName } from "./catalog-text.ts";

const NAMES: Readonly<Record<Facet, readonly [label: string, any: string]>> = {
  variable: ["Variable", "any variable"],
  temporal: ["In time", "any"],
  resolution: ["Cell size", "any size"],
  protocol: ["Protocol", "any protocol"],
};

/** Selects for the filters of the catalog, each option with the number of datasets that it would leave. */
export function DatasetFacets({
  datasets,
  filter,
  context,
  onFilter,
}: {
  datasets: readonly Dataset[];
  filter: CatalogFilter;
  context: FilterContext;
  onFilter: (part: Partial<CatalogFilter>) => void;
}) {
  const active = FACETS.filter((facet) => filter[facet] !== "").length;
  return (
    <details className="facets">
      <summary>Filters{active > 0 && `, ${active} set`}</summary>
      <div className="facet-selects">
        {FACETS.map((facet) => {
          const [label, any] = NAMES[facet];
          return (
            <label key={facet}>
              {label}
              <select
                value={filter[facet]}
                onChange={(event) => {
                  onFilter({ [facet]: event.target.value });
                }}
              >
                <option value="">{any}</option>
                {facetCounts(datasets, filter, context, facet).map(([value, count]) => (
                  <option key={value} value={value}>
                    {facet === "protocol" ? protocolName(value) : value.replaceAll("_", " ")} (
                    {count})
                  </option>
                ))}
              </select>
            </label>
          );
        })}
      </div>
    </details>
  );
}
