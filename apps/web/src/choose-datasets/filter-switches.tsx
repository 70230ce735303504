import type { CatalogFilter } from "./filter.ts";

/** Checkboxes of the filters, and the number of datasets that pass all filters. */
export function FilterSwitches({
  filter,
  found,
  onFilter,
}: {
  filter: CatalogFilter;
  found: number;
  onFilter: (part: Partial<CatalogFilter>) => void;
}) {
  return (
    <div className="filter-switches">
      <label>
        <input
          type="checkbox"
          checked={filter.coversAreas}
          onChange={(event) => {
            onFilter({ coversAreas: event.target.checked });
          }}
        />{" "}
        cover my areas
      </label>
      <label>
        <input
          type="checkbox"
          checked={filter.chosenOnly}
          onChange={(event) => {
            onFilter({ chosenOnly: event.target.checked });
          }}
        />{" "}
        chosen only
      </label>
      <output>{found} found</output>
    </div>
  );
}
