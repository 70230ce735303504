import type { Geometry } from "@cas/models";
import { useState } from "react";
import { highlightHandlers } from "../../highlight/highlight-handlers.ts";
import { useIsHighlighted } from "../../highlight/highlight-store.ts";
import { type Area, shareText, simplificationText } from "../store/area.ts";
import { areaStore, useAreas } from "../store/area-store.ts";
import type { VirtualRowProps } from "./virtual-rows.tsx";

/** One area of the list, with buttons to select, rename and remove it. */
export function AreaRow({
  item: { id, name, geometry, simplified },
  position,
  total,
  style,
}: VirtualRowProps<Area>) {
  const isSelected = useAreas().selectedId === id;
  const isLit = useIsHighlighted(id);
  const [isRenaming, setIsRenaming] = useState(false);
  const finish = (text: string): void => {
    areaStore.rename(id, text);
    setIsRenaming(false);
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only highlights the area of its controls
    <li
      className={isLit ? "area-row row lit" : "area-row row"}
      aria-posinset={position}
      aria-setsize={total}
      style={style}
      {...highlightHandlers(id)}
    >
      {isRenaming ? (
        <input
          // After Rename the user types at once.
          ref={(input) => input?.focus()}
          aria-label={`New name of ${name}`}
          defaultValue={name}
          onBlur={({ target }) => {
            finish(target.value);
          }}
          onKeyDown={({ key, currentTarget }) => {
            if (key === "Enter") finish(currentTarget.value);
            if (key === "Escape") setIsRenaming(false);
          }}
        />
      ) : (
        <button
          type="button"
          className="area-name"
          aria-pressed={isSelected}
          title={simplified === undefined ? name : `${name}: ${simplificationText(simplified)}`}
          onClick={() => {
            areaStore.select(isSelected ? undefined : id);
          }}
        >
          <span>{name}</span>
          <small>
            <code>{id}</code> · {geometryText(geometry)}
            {simplified !== undefined &&
              `, area ${shareText(simplified.areaChange)} by simplifying`}
          </small>
        </button>
      )}
      <button
        type="button"
        className="icon"
        aria-label={`Rename ${name}`}
        onClick={() => {
          setIsRenaming(true);
        }}
      >
        ✎
      </button>
      <button
        type="button"
        className="icon"
        aria-label={`Remove ${name}`}
        onClick={() => {
          areaStore.remove(new Set([id]));
        }}
      >
        ✕
      </button>
    </li>
  );
}

/** A geometry in a few words, e.g. "point" or "polygon, 23 corners". */
function geometryText({ type, coordinates }: Geometry): string {
  if (type === "Point") return "point";
  const polygons = type === "Polygon" ? [coordinates] : coordinates;
  // The last position of a ring repeats its first.
  const corners = polygons
    .flat()
    .reduce((count, ring) => count + Math.max(0, ring.length - 1), 0)
    .toLocaleString("en");
  return polygons.length === 1
    ? `polygon, ${corners} corners`
    : `${polygons.length} polygons, ${corners} corners`;
}
