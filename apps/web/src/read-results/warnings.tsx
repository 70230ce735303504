import type { WorkbenchResponse } from "../answer/answer.ts";
import { highlightHandlers } from "../highlight/highlight-handlers.ts";
import { plainWarnings } from "./warning-text.ts";

/** Most areas that a warning names; the table has all. */
const MAX_AREAS = 8;

/** The warnings of an answer, each with its areas. */
export function Warnings({
  answer,
  onArea,
}: {
  answer: WorkbenchResponse;
  /** Called when the user clicks an area. */
  onArea: (areaId: string) => void;
}) {
  const warnings = plainWarnings(answer);
  if (warnings.length === 0) return null;
  const names = new Map(answer.datasets.map(({ id, name }) => [id, name]));
  const areas = new Map(answer.areas.map((area) => [area.id, area.name]));
  return (
    <details className="notice warnings">
      <summary>{warnings.length === 1 ? "1 warning" : `${warnings.length} warnings`}</summary>
      <ul>
        {warnings.map(({ datasetId, words, areaIds }) => (
          <li key={`${datasetId} ${words}`}>
            <strong>{names.get(datasetId) ?? (datasetId || "All datasets")}</strong>: {words}.{" "}
            {areaIds.slice(0, MAX_AREAS).map((id) => (
              <button
                key={id}
                type="button"
                className="chip"
                title="Show its row"
                {...highlightHandlers(id)}
                onClick={() => {
                  onArea(id);
                }}
              >
                {areas.get(id) ?? id}
              </button>
            ))}
            {areaIds.length > MAX_AREAS && ` and ${areaIds.length - MAX_AREAS} more`}
          </li>
        ))}
      </ul>
    </details>
  );
}
