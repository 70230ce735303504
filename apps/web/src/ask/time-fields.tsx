import type { Dataset } from "@cas/models";
import { TextField } from "../controls/text-field.tsx";
import type { DayRange, WorkbenchRequest } from "../question/question.ts";
import { offeredTimeStatistics } from "../question/time-statistics.ts";
import { type TimeChoices, timeChoices } from "../question/time-choices.ts";
import { TimeStatisticFields } from "./time-statistic-fields.tsx";

/** Selects the time: the latest step of each dataset, or a range, as one value or step by step. */
export function TimeFields({
  question,
  datasets,
  onChange,
}: {
  question: WorkbenchRequest;
  datasets: readonly Dataset[];
  onChange: (part: Partial<WorkbenchRequest>) => void;
}) {
  const { timeRange, timeSteps, timeStatistic } = question;
  const choices = timeChoices(datasets);
  if (choices === undefined) return null;
  const whole = choices.covered ?? lastYear();
  return (
    <>
      <label>
        Time
        <select
          value={
            timeRange === undefined ? "latest" : timeStatistic === undefined ? timeSteps : "over"
          }
          onChange={({ target: { value } }) => {
            onChange({
              timeRange: value === "latest" ? undefined : (timeRange ?? whole),
              timeSteps: value === "each" ? "each" : "all",
              timeStatistic: value === "over" ? firstTimeStatistic(question, datasets) : undefined,
            });
          }}
        >
          <option value="latest">latest step of each dataset</option>
          <option value="all">a time range, as one value</option>
          <option value="each">a time range, {NAMES[choices.length]}</option>
          <option value="over">a time range, as totals or means of years, seasons…</option>
        </select>
      </label>
      {timeRange !== undefined && timeStatistic !== undefined && (
        <TimeStatisticFields
          question={question}
          chosen={timeStatistic}
          length={choices.length}
          datasets={datasets}
          onChange={(chosen) => {
            onChange({ timeStatistic: chosen });
          }}
        />
      )}
      {timeRange !== undefined && (
        <RangeFields
          choices={choices}
          range={timeRange}
          onRange={(range) => {
            onChange({ timeRange: range });
          }}
        />
      )}
    </>
  );
}

/** The year is what most ask for: its total where the units add up, else its mean. */
function firstTimeStatistic(
  question: WorkbenchRequest,
  datasets: readonly Dataset[],
): WorkbenchRequest["timeStatistic"] {
  const offered = offeredTimeStatistics({ ...question, timeStatistic: undefined }, datasets);
  return { statistic: offered[0] ?? "mean", by: "year" };
}

const NAMES = { daily: "day by day", monthly: "month by month", annual: "year by year" } as const;

function RangeFields({
  choices: { length, covered, steps },
  range: [start, end],
  onRange,
}: {
  choices: TimeChoices;
  range: DayRange;
  onRange: (range: DayRange) => void;
}) {
  // Moving one end past the other moves both.
  const setStart = (day: string): void => {
    onRange([day, day > end ? day : end]);
  };
  const setEnd = (day: string): void => {
    onRange([day < start ? day : start, day]);
  };
  if (steps === undefined)
    return (
      <div className="time-range">
        <TextField
          label="From"
          type="date"
          value={start}
          min={covered?.[0]}
          max={covered?.[1]}
          onText={setStart}
        />
        <TextField
          label="To"
          type="date"
          value={end}
          min={covered?.[0]}
          max={covered?.[1]}
          onText={setEnd}
        />
      </div>
    );
  const nameOf = (day: string): string => (length === "annual" ? day.slice(0, 4) : day.slice(0, 7));
  return (
    <div className="time-range">
      <StepSelect
        label="From"
        value={start}
        days={steps.map(([first]) => first)}
        nameOf={nameOf}
        onDay={setStart}
      />
      <StepSelect
        label="To"
        value={end}
        days={steps.map(([, last]) => last)}
        nameOf={nameOf}
        onDay={setEnd}
      />
    </div>
  );
}

function StepSelect({
  label,
  value,
  days,
  nameOf,
  onDay,
}: {
  label: string;
  value: string;
  days: readonly string[];
  nameOf: (day: string) => string;
  onDay: (day: string) => void;
}) {
  return (
    <label>
      {label}
      <select
        value={days.find((day) => nameOf(day) === nameOf(value)) ?? value}
        onChange={(event) => {
          onDay(event.target.value);
        }}
      >
        {days.map((day) => (
          <option key={day} value={day}>
            {nameOf(day)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The default range if the catalog does not say which time is covered: the last whole year. */
function lastYear(): DayRange {
  const year = new Date().getUTCFullYear() - 1;
  return [`${year}-01-01`, `${year}-12-31`];
}
