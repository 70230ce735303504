import type { Dataset } from "@cas/models";
import type { Area } from "../areas/store/area.ts";
import type { WorkbenchRequest } from "../question/question.ts";
import { costInWords, costOf, MANY_VALUES } from "./cost.ts";
import { questionInWords } from "./question-in-words.ts";
import { StatisticFields } from "./statistic-fields.tsx";
import { TimeFields } from "./time-fields.tsx";

/** The third step: choose statistic and time, see the number of values, and ask. */
export function AskPanel({
  question,
  areas,
  datasets,
  isRunning,
  onChange,
  onAsk,
  onCancel,
}: {
  question: WorkbenchRequest;
  areas: readonly Area[];
  /** The chosen datasets, in the order in which they were chosen. */
  datasets: readonly Dataset[];
  isRunning: boolean;
  onChange: (part: Partial<WorkbenchRequest>) => void;
  onAsk: () => void;
  onCancel: () => void;
}) {
  const missing = missingChoice(question);
  const cost = missing === undefined ? costOf(question, datasets) : undefined;
  return (
    <>
      <form
        id="ask-form"
        className="step ask-panel"
        aria-labelledby="ask-heading"
        onSubmit={(event) => {
          event.preventDefault();
          if (missing === undefined) onAsk();
        }}
      >
        <h2 id="ask-heading">Question</h2>
        <div className="ask-options">
          <StatisticFields question={question} datasets={datasets} onChange={onChange} />
          <TimeFields question={question} datasets={datasets} onChange={onChange} />
        </div>
      </form>
      {/* Outside the form, so that it stays visible while the steps scroll. */}
      <div className="step ask-bar">
        {isRunning ? (
          // A different key than "ask": otherwise a double click on Ask would also press Cancel.
          <button key="cancel" type="button" className="quiet" onClick={onCancel}>
            Cancel
          </button>
        ) : (
          <button
            key="ask"
            type="submit"
            form="ask-form"
            disabled={missing !== undefined}
            aria-describedby="ask-cost"
          >
            Ask
          </button>
        )}
        <p id="ask-cost" className="hint">
          {missing ?? (
            <>
              <span className="question-in-words">
                {questionInWords(question, areas, datasets)}
              </span>{" "}
              {cost !== undefined && costInWords(cost)}
            </>
          )}
          {cost !== undefined && cost.values > MANY_VALUES && (
            <strong className="cost-warning"> This may take long.</strong>
          )}
        </p>
      </div>
    </>
  );
}

/** What the user must choose before asking; undefined if nothing is missing. */
function missingChoice({ areaIds, datasetIds, timeRange }: WorkbenchRequest): string | undefined {
  if (areaIds.length === 0) return "Choose at least one area first.";
  if (datasetIds.length === 0) return "Choose at least one dataset.";
  if (timeRange?.includes("") === true) return "Give both dates.";
  return undefined;
}
