import { parseTimestamp, type TimeRange } from "@cas/models";
import type { FoundValue } from "../table/outcome.ts";
import type { TableQuestion } from "../table/question.ts";

/** The times that values had for each call for the latest step, by dataset. */
export class TimesOfCalls {
  readonly #isLatest: readonly boolean[];
  /** By call and dataset; undefined where areas have several. */
  readonly #times = new Map<string, TimeRange | undefined>();

  constructor({ calls }: TableQuestion) {
    this.#isLatest = calls.map(({ timeRange }) => timeRange === undefined);
  }

  add({ call, result }: FoundValue): void {
    if (this.#isLatest[call] !== true) return;
    const time = timeOf(result);
    if (time === undefined) return;
    const key = keyOf(call, result.dataset_id);
    if (!this.#times.has(key)) this.#times.set(key, time);
    else if (this.#times.get(key)?.start !== time.start) this.#times.set(key, undefined);
  }

  /** The time range that gives the same step again; undefined for none, and where areas have several. */
  of(call: number, datasetId: string): TimeRange | undefined {
    return this.#times.get(keyOf(call, datasetId));
  }
}

const keyOf = (call: number, datasetId: string): string => `${call} ${datasetId}`;

function timeOf({ timestamp, time_statistic }: FoundValue["result"]): TimeRange | undefined {
  const start = time_statistic?.start ?? timestamp;
  if (start === null) return undefined;
  const until = parseTimestamp(time_statistic?.end ?? "");
  return { start, end: until === undefined ? start : new Date(until - 1).toISOString() };
}
