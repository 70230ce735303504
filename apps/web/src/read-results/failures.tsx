import type { WorkbenchResponse, Failure } from "../answer/answer.ts";
import { RequestId } from "../cas/failure-notice.tsx";
import { nameList } from "./name-list.ts";

/** The datasets that failed, each with its reason, the areas it concerns and another try of its own. */
export function Failures({
  answer: { failures, datasets, areas },
  isRunning,
  onRetry,
}: {
  answer: WorkbenchResponse;
  isRunning: boolean;
  onRetry: (datasetIds: readonly string[]) => void;
}) {
  if (failures.length === 0) return null;
  const names = new Map(datasets.map(({ id, name }) => [id, name]));
  const areaNames = new Map(areas.map(({ id, name }) => [id, name]));
  const whereOf = ({ areaIds }: Failure): string =>
    areaIds.length === areas.length
      ? ""
      : ` for ${nameList(areaIds.map((id) => areaNames.get(id) ?? id))}`;
  return (
    <div role="alert">
      <ul className="failures">
        {failures.map((failure) => (
          <li key={`${failure.datasetId} ${failure.message}`} className="notice failure">
            <p>
              <strong>{names.get(failure.datasetId) ?? failure.datasetId}</strong> failed
              {whereOf(failure)}: {failure.message}
            </p>
            <RequestId id={failure.requestId} />
            <button
              type="button"
              className="quiet"
              disabled={isRunning}
              onClick={() => {
                onRetry([failure.datasetId]);
              }}
            >
              Try again
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
