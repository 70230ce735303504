import { useDeferredValue, useState } from "react";
import { SearchField } from "../../controls/search-field.tsx";
import { matchingAreas } from "../list/matching-areas.ts";
import { VirtualRows } from "../list/virtual-rows.tsx";
import { areaStore, useAreas } from "../store/use-areas.ts";
import { CountyRow } from "./county-row.tsx";
import { useCounties } from "./use-counties.ts";

/** Counties to tick: the same as a click on the map, for the keyboard and for a search by name. */
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
