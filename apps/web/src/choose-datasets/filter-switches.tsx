import type { CatalogFilter } from "./filter.ts";

/** The filters that are on or off, and how many datasets pass all of them. */
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
