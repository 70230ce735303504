import { useState } from "react";
import type { Area } from "../areas/area.ts";
import { SearchField } from "../controls/search-field.tsx";
import { countyName, useCounties, useToggleCounty } from "./use-counties.ts";

/** A list of counties to search and pick from, the same as on the map but for the keyboard. */
export function CountyPicker({ areas }: { areas: readonly Area[] }) {
  const toggle = useToggleCounty();
  const { data: counties = [], isPending } = useCounties();
  const [search, setSearch] = useState("");
  const wanted = search.trim().toLowerCase();
  const found = counties.filter((county) => countyName(county).toLowerCase().includes(wanted));
  const chosen = new Set(areas.map(({ id }) => id));

  return (
    <fieldset className="picker">
      <legend>County</legend>
      <SearchField
        label="Search counties"
        placeholder="Search 241 counties, e.g. Wake"
        value={search}
        onSearch={setSearch}
      />
      <div className="picker-list">
        {isPending && <p className="hint">Loading the counties…</p>}
        {!isPending && found.length === 0 && <p className="hint">No county is called that.</p>}
        {found.map((county) => (
          <label key={county.id} className="picker-item">
            <input
              type="checkbox"
              checked={chosen.has(county.id)}
              onChange={() => {
                toggle(county.id);
              }}
            />
            <span>{countyName(county)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
