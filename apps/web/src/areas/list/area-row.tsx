import { useState } from "react";
import { highlightHandlers } from "../../highlight/highlight-handlers.ts";
import { useIsHighlighted } from "../../highlight/highlight-store.ts";
import type { Area } from "../store/area.ts";
import { areaStore, useAreas } from "../store/use-areas.ts";
import { geometryWords } from "./geometry-words.ts";
import type { VirtualRowProps } from "./virtual-rows.tsx";

/** One area of the list: a press brings it into view, its name can be changed, it can be removed. */
export function AreaRow({
  item: { id, name, geometry },
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
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only lights up what its controls are about
    <li
      className={isLit ? "area-row row lit" : "area-row row"}
      aria-posinset={position}
      aria-setsize={total}
      style={style}
      {...highlightHandlers(id)}
    >
      {isRenaming ? (
        <input
          // Who pressed Rename wants to type.
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
          title={name}
          onClick={() => {
            areaStore.select(isSelected ? undefined : id);
          }}
        >
          <span>{name}</span>
          <small>
            <code>{id}</code> · {geometryWords(geometry)}
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
