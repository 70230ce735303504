import type { Dataset } from "@cas/models";
import { lightDataset } from "../light-up/spotlight.ts";

/** One dataset to tick, with what decides whether it is the right one. */
export function DatasetItem({
  dataset,
  isChosen,
  onToggle,
}: {
  dataset: Dataset;
  isChosen: boolean;
  onToggle: () => void;
}) {
  const [variable] = dataset.variables;
  return (
    <label
      className="picker-item dataset-item"
      onPointerEnter={() => {
        lightDataset(dataset);
      }}
      onPointerLeave={() => {
        lightDataset(undefined);
      }}
    >
      <input type="checkbox" checked={isChosen} onChange={onToggle} />
      <span>
        {dataset.name}
        <small>
          {[
            variable?.name.replaceAll("_", " "),
            variable?.units,
            cellSize(dataset),
            dataset.temporal.temporal_type,
          ]
            .filter(Boolean)
            .join(" · ")}
        </small>
      </span>
    </label>
  );
}

/** The size of a cell in words, e.g. "90 m" or "5.6 km". */
function cellSize({ resolution_m }: Dataset): string {
  return resolution_m < 1000 ? `${resolution_m} m` : `${resolution_m / 1000} km`;
}
