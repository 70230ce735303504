import { useDeferredValue, useRef, useState } from "react";
import { SearchField } from "../../controls/search-field.tsx";
import { editableFeature } from "../drawing/drawn-geometry.ts";
import { ShapeEditor } from "../shape/shape-editor.tsx";
import { countAreas } from "../store/area.ts";
import { areaStore, useAreas } from "../store/area-store.ts";
import { AreaRow } from "./area-row.tsx";
import { matchingAreas } from "./matching-areas.ts";
import { UndoRemoval } from "./undo-removal.tsx";
import { VirtualRows } from "./virtual-rows.tsx";

/** The list has a filter if it has more areas than this. */
const MAX_WITHOUT_FILTER = 6;

/** The list of areas. Only the visible rows are in the document, so that thousands scroll smoothly. */
export function AreaList() {
  const { areas, selectedId } = useAreas();
  const [filter, setFilter] = useState("");
  const found = matchingAreas(areas, useDeferredValue(filter));
  const isFiltered = found.length < areas.length;
  const selected = areas.find(({ id }) => id === selectedId);
  const heading = useRef<HTMLHeadingElement>(null);

  if (areas.length === 0)
    return (
      <>
        <UndoRemoval />
        <p className="hint empty-areas">
          No areas yet: tick counties, draw on the map, type coordinates or drop a file.
        </p>
      </>
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
            // The focused button may be gone now.
            heading.current?.focus();
          }}
        >
          Remove {isFiltered ? `the ${found.length} shown` : "all"}
        </button>
      </div>
      <UndoRemoval />
      {areas.length > MAX_WITHOUT_FILTER && (
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
