import { AGGREGATION_METHODS, type AggregationMethod } from "@cas/models";
import { type ReactNode, useState } from "react";
import { TextField } from "../controls/text-field.tsx";

/** What a question takes beside area and datasets. */
export interface AskOptions {
  readonly aggregation: AggregationMethod;
  readonly timeRange: readonly [start: string, end: string] | undefined;
}

/** The statistics that mean something for quantities, the usual ones first. */
const QUANTITY_STATISTICS = AGGREGATION_METHODS.filter(
  (method) => !["majority", "minority", "unique", "distribution"].includes(method),
);

/** The third step: which statistic, which time, and go. */
export function AskForm({
  missing,
  isPending,
  onAsk,
  onCancel,
}: {
  /** What still has to be chosen, in words; undefined when the question can be asked. */
  missing: ReactNode;
  isPending: boolean;
  onAsk: (options: AskOptions) => void;
  onCancel: () => void;
}) {
  const [aggregation, setAggregation] = useState<AggregationMethod>("mean");
  const [start, setStart] = useState("");
  const [end, setEnd] = useState("");
  const fault =
    (start === "") !== (end === "")
      ? "Give both dates or none."
      : start > end
        ? "The first date must not be after the last."
        : undefined;
  const hint = fault ?? missing;

  return (
    <form
      className="step ask-form"
      aria-labelledby="ask-heading"
      onSubmit={(event) => {
        event.preventDefault();
        if (hint === undefined)
          onAsk({ aggregation, timeRange: start === "" ? undefined : [start, end] });
      }}
    >
      <h2 id="ask-heading">Question</h2>
      <div className="ask-options">
        <label>
          Statistic
          <select
            value={aggregation}
            onChange={(event) => {
              const chosen = QUANTITY_STATISTICS.find((one) => one === event.target.value);
              if (chosen !== undefined) setAggregation(chosen);
            }}
          >
            {QUANTITY_STATISTICS.map((method) => (
              <option key={method}>{method}</option>
            ))}
          </select>
        </label>
        <TextField label="From" type="date" value={start} onText={setStart} />
        <TextField label="To" type="date" value={end} onText={setEnd} />
      </div>
      <p className="hint">
        Without dates it is the latest step of each dataset. Classes are read as shares.
      </p>
      <div className="ask-actions">
        <button type="submit" disabled={hint !== undefined} aria-describedby="ask-missing">
          Ask
        </button>
        {isPending && (
          <button type="button" className="quiet" onClick={onCancel}>
            Cancel
          </button>
        )}
        <p id="ask-missing" className={fault === undefined ? "hint" : "fault"}>
          {hint}
        </p>
      </div>
    </form>
  );
}
