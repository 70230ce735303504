import { CasError } from "../errors/cas-error.ts";
import { isCasError } from "../errors/is-cas-error.ts";
import type { Job } from "./job.ts";

const REASON = "results_not_ready";

/** The `detail` of the error of results that a job does not have. */
export interface ResultsNotReadyDetail {
  /** Always `results_not_ready`. */
  readonly reason: typeof REASON;
  /** State of the job. */
  readonly state: string;
}

/** The error of results that a job does not have: it is not finished, or it was cancelled. */
export const resultsNotReady = ({ id, state }: Pick<Job, "id" | "state">): CasError =>
  new CasError({
    errorType: "not_found",
    message: `The job ${JSON.stringify(id)} has no results: it is ${state}`,
    detail: { reason: REASON, state } satisfies ResultsNotReadyDetail,
  });

/** Whether an error says that a job exists but has no results; any other `not_found` says that there is no such job. */
export function isResultsNotReady(error: unknown): error is CasError & {
  /** The state of the job. */
  readonly detail: ResultsNotReadyDetail;
} {
  if (!isCasError(error, "not_found")) return false;
  const detail: unknown = error.detail;
  return (
    typeof detail === "object" && detail !== null && "reason" in detail && detail.reason === REASON
  );
}
