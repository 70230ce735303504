import { useDeferredValue, useState } from "react";
import { SearchField } from "../../controls/search-field.tsx";
import { matchingAreas } from "../list/matching-areas.ts";
import { type VirtualRowProps, VirtualRows } from "../list/virtual-rows.tsx";
import type { Area } from "../store/area.ts";
import { areaStore, useAreas } from "../store/area-store.ts";
import { useCounties } from "./use-counties.ts";

/** A list of counties with checkboxes: like a click on the map, but by keyboard and with a search by name. */
export function CountyPicker() {
  const { data: counties = [], isPending, isError, refetch } = useCounties();
  const [search, setSearch] = useState("");
  const found = matchingAreas(counties, useDeferredValue(search));
  const chosen = new Set(useAreas().areas.map(({ id }) => id));
  const missing = found.filter(({ id }) => !chosen.has(id));

  return (
    <fieldset className="picker">
      <legend className="visually-hidden">Counties</legend>
      <SearchField
        label="Search counties"
        placeholder={`Search ${counties.length || ""} counties, e.g. Wake`}
        value={search}
        onSearch={setSearch}
      />
      {isPending && <p className="hint">Loading the counties…</p>}
      {isError && (
        <p className="hint">
          The counties could not be loaded.{" "}
          <button type="button" className="quiet small" onClick={() => void refetch()}>
            Try again
          </button>
        </p>
      )}
      {!isPending && !isError && found.length === 0 && (
        <p className="hint">No county is called “{search}”.</p>
      )}
      {found.length > 0 && (
        <VirtualRows label="Counties" items={found} rowHeight={36} Row={CountyRow} />
      )}
      {missing.length > 0 && (
        <button
          type="button"
          className="quiet small"
          onClick={() => {
            areaStore.add(missing);
          }}
        >
          Add {search.trim() === "" ? `all ${missing.length}` : `the ${missing.length} found`}
        </button>
      )}
    </fieldset>
  );
}

/** One county; checked if it is in the list of areas. */
function CountyRow({ item: county, position, total, style }: VirtualRowProps<Area>) {
  const isChosen = useAreas().areas.some(({ id }) => id === county.id);
  return (
    <li className="row" aria-posinset={position} aria-setsize={total} style={style}>
      <label className="picker-item">
        <input
          type="checkbox"
          checked={isChosen}
          onChange={() => {
            if (isChosen) areaStore.remove(new Set([county.id]));
            else areaStore.add([county]);
          }}
        />
        <span>{county.name}</span>
      </label>
    </li>
  );
}
