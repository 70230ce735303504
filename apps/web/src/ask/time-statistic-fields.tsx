import { type Dataset, TIME_PERIODS, type TimePeriod, type TimeStatistic } from "@cas/models";
import type { WorkbenchRequest } from "../question/question.ts";
import {
  fittingTimeStatistic,
  offeredTimeStatistics,
  timeStatisticName,
} from "../question/time-statistics.ts";
import type { StepLength } from "../question/time-steps.ts";

const PERIOD_NAMES: Readonly<Record<TimePeriod, string>> = {
  step: "each step",
  month: "each month",
  season: "each season (DJF, MAM, JJA, SON)",
  year: "each year",
  all: "the whole range",
};

/** The periods that are at least as long as a step. */
const PERIODS_OF_STEPS: Readonly<Record<StepLength, readonly TimePeriod[]>> = {
  daily: ["step", "month", "season", "year", "all"],
  monthly: ["month", "season", "year", "all"],
  annual: ["year", "all"],
};

/** Selects what the steps of the time range become, and says which dataset gets another statistic because its unit demands it. */
export function TimeStatisticFields({
  question,
  chosen,
  length,
  datasets,
  onChange,
}: {
  question: WorkbenchRequest;
  chosen: TimeStatistic;
  /** The finest step of the datasets. */
  length: StepLength;
  datasets: readonly Dataset[];
  onChange: (timeStatistic: TimeStatistic) => void;
}) {
  const offered = offeredTimeStatistics(question, datasets);
  const periods = TIME_PERIODS.filter(
    (by) => by === chosen.by || PERIODS_OF_STEPS[length].includes(by),
  );
  const notes = datasets.flatMap((dataset) => fittingTimeStatistic(question, dataset).note ?? []);
  return (
    <>
      <label>
        Statistic over time
        <select
          value={chosen.statistic}
          onChange={({ target: { value } }) => {
            const statistic = offered.find((one) => one === value);
            if (statistic !== undefined) onChange({ ...chosen, statistic });
          }}
        >
          {offered.map((method) => (
            <option key={method} value={method}>
              {timeStatisticName(method)}
            </option>
          ))}
        </select>
      </label>
      <label>
        A value for
        <select
          value={chosen.by}
          onChange={({ target: { value } }) => {
            const by = periods.find((one) => one === value);
            if (by !== undefined) onChange({ ...chosen, by });
          }}
        >
          {periods.map((by) => (
            <option key={by} value={by}>
              {PERIOD_NAMES[by]}
            </option>
          ))}
        </select>
      </label>
      {notes.length > 0 && (
        <ul className="hint time-notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </>
  );
}
