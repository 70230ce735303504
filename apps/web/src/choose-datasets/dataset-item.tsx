import type { Dataset } from "@cas/models";
import type { CSSProperties } from "react";
import { unitName } from "../answer/unit-name.ts";
import { highlightDataset } from "../highlight/highlight-store.ts";
import { cellSizeText } from "./catalog-text.ts";

/** One dataset with a checkbox and its main properties. The map shows its footprint while the pointer or the focus is on it. */
export function DatasetItem({
  dataset,
  isChosen,
  isOpen,
  position,
  isTabStop,
  total,
  style,
  onToggle,
  onOpen,
}: {
  dataset: Dataset;
  isChosen: boolean;
  /** Whether its details are shown. */
  isOpen: boolean;
  position: number;
  /** Whether Tab reaches its controls. */
  isTabStop: boolean;
  total: number;
  style: CSSProperties;
  onToggle: () => void;
  onOpen: () => void;
}) {
  const [variable] = dataset.variables;
  const enter = (): void => {
    highlightDataset(dataset);
  };
  const leave = (): void => {
    highlightDataset(undefined);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only highlights the dataset of its controls
    <li
      className={isChosen ? "dataset-row row chosen" : "dataset-row row"}
      aria-posinset={position}
      aria-setsize={total}
      style={style}
      onPointerEnter={enter}
      onPointerLeave={leave}
      onFocus={enter}
      onBlur={leave}
    >
      <label className="picker-item dataset-item" title={dataset.name}>
        <input
          type="checkbox"
          data-position={position}
          tabIndex={isTabStop ? 0 : -1}
          checked={isChosen}
          onChange={onToggle}
        />
        <span className="dataset-name">{dataset.name}</span>
        <small>
          {[
            variable?.name.replaceAll("_", " "),
            variable && unitName(variable.units),
            cellSizeText(dataset.resolution_m),
            dataset.temporal.temporal_type,
          ]
            .filter(Boolean)
            .join(" · ")}
        </small>
      </label>
      <button
        type="button"
        className="icon about"
        tabIndex={isTabStop ? 0 : -1}
        aria-label={`About ${dataset.name}`}
        aria-expanded={isOpen}
        onClick={onOpen}
      >
        i
      </button>
    </li>
  );
}
