import { useState } from "react";
import { SearchField } from "../controls/search-field.tsx";
import { type Area, countyName } from "./area.ts";
import { useCounties } from "./use-counties.ts";

/** A list of counties to search and pick from, the same as on the map but for the keyboard. */
export function CountyPicker({
  area,
  onChoose,
}: {
  area: Area | undefined;
  onChoose: (area: Area) => void;
}) {
  const { data: counties = [], isPending } = useCounties();
  const [search, setSearch] = useState("");
  const wanted = search.trim().toLowerCase();
  const found = counties.filter((county) => countyName(county).toLowerCase().includes(wanted));
  const chosen = area?.kind === "county" ? area.county.id : undefined;

  return (
    <fieldset className="picker">
      <legend>County</legend>
      <SearchField
        label="Search counties"
        placeholder="Search 241 counties, e.g. Wake"
        value={search}
        onSearch={setSearch}
      />
      <div className="picker-list" role="radiogroup" aria-label="Counties">
        {isPending && <p className="hint">Loading the counties…</p>}
        {!isPending && found.length === 0 && <p className="hint">No county is called that.</p>}
        {found.map((county) => (
          <label key={county.id} className="picker-item">
            <input
              type="radio"
              name="county"
              value={county.id}
              checked={county.id === chosen}
              onChange={() => {
                onChoose({ kind: "county", county });
              }}
            />
            <span>{countyName(county)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
