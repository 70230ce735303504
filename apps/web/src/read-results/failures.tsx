import type { WorkbenchResponse, Failure } from "../answer/answer.ts";
import { RequestId } from "../cas/failure-notice.tsx";

/** Most areas that a failure names. */
const MAX_NAMES = 3;
/** The least to which an outline can be simplified. */
const LEAST_POSITIONS = 16;

/** The datasets that failed, each with its reason, its areas and a button to retry. */
export function Failures({
  answer: { failures, datasets, areas },
  isRunning,
  onRetry,
  onSimplify,
}: {
  answer: WorkbenchResponse;
  isRunning: boolean;
  onRetry: (datasetIds: readonly string[]) => void;
  /** Called with the most positions that the service takes of an outline. */
  onSimplify: (maxPositions: number) => void;
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
            <SimplifyButton
              maxPositions={maxPositionsOf(failure)}
              isRunning={isRunning}
              onSimplify={onSimplify}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

function SimplifyButton({
  maxPositions,
  isRunning,
  onSimplify,
}: {
  maxPositions: number | undefined;
  isRunning: boolean;
  onSimplify: (maxPositions: number) => void;
}) {
  if (maxPositions === undefined) return null;
  return (
    <button
      type="button"
      disabled={isRunning}
      onClick={() => {
        onSimplify(maxPositions);
      }}
    >
      Simplify to {maxPositions.toLocaleString("en")} positions and ask again
    </button>
  );
}

/** The limit of a service that refused an outline for its positions; undefined for another failure, and for a limit that no outline keeps. */
function maxPositionsOf({ message }: Failure): number | undefined {
  const [, limit] = /^Geometry too complex: \d+ vertices > limit (\d+)/.exec(message) ?? [];
  return limit === undefined || Number(limit) < LEAST_POSITIONS ? undefined : Number(limit);
}

/** Names in a sentence, e.g. "Wake; Orange; Durham and 12 more". */
function nameList(names: readonly string[]): string {
  const shown = names.slice(0, MAX_NAMES).join("; ");
  return names.length > MAX_NAMES ? `${shown} and ${names.length - MAX_NAMES} more` : shown;
}
