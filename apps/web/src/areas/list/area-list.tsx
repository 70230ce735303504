import { useDeferredValue, useRef, useState } from "react";
import { SearchField } from "../../controls/search-field.tsx";
import { countAreas } from "../store/count-areas.ts";
import { editableFeature } from "../drawing/drawn-geometry.ts";
import { ShapeEditor } from "../shape/shape-editor.tsx";
import { areaStore, useAreas } from "../store/use-areas.ts";
import { AreaRow } from "./area-row.tsx";
import { matchingAreas } from "./matching-areas.ts";
import { VirtualRows } from "./virtual-rows.tsx";

/** How many areas it takes for a filter to be of use. */
const MANY = 6;

/** The areas of the page. Only the rows in view are in the document: thousands stay smooth. */
export function AreaList() {
  const { areas, selectedId } = useAreas();
  const [filter, setFilter] = useState("");
  const found = matchingAreas(areas, useDeferredValue(filter));
  const isFiltered = found.length < areas.length;
  const selected = areas.find(({ id }) => id === selectedId);
  const heading = useRef<HTMLHeadingElement>(null);

  if (areas.length === 0)
    return (
      <p className="hint empty-areas">
        No areas yet: tick counties, draw on the map, type coordinates or drop a file.
      </p>
    );
  return (
    <div className="area-list">
      <div className="area-list-head">
        <h3 ref={heading} tabIndex={-1}>
          {isFiltered ? `${found.length} of ${countAreas(areas.length)}` : countAreas(areas.length)}
        </h3>
        <button
          type="button"
          className="quiet small"
          onClick={() => {
            areaStore.remove(new Set(found.map(({ id }) => id)));
            setFilter("");
            // The button that had the focus may be gone.
            heading.current?.focus();
          }}
        >
          Remove {isFiltered ? `the ${found.length} shown` : "all"}
        </button>
      </div>
      {areas.length > MANY && (
        <SearchField
          label="Filter areas"
          placeholder="Filter by name or id"
          value={filter}
          onSearch={setFilter}
        />
      )}
      {found.length === 0 ? (
        <p className="hint">No area is called “{filter}”.</p>
      ) : (
        <VirtualRows
          label="Areas"
          items={found}
          rowHeight={52}
          shownId={selectedId}
          Row={AreaRow}
        />
      )}
      {selected !== undefined && editableFeature(selected) !== undefined && (
        <ShapeEditor key={selected.id} area={selected} />
      )}
    </div>
  );
}
