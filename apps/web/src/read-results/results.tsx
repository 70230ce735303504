import { useEffect, useRef } from "react";
import type { Question } from "../ask/question.ts";
import type { Answer } from "../ask/use-answer.ts";
import { areaName } from "../choose-area/area.ts";
import { FailureNotice } from "./failure-notice.tsx";
import { ResultsTable } from "./results-table.tsx";

/** The answer to a question in each of its states: not asked yet, on its way, there, failed. */
export function Results({ question, answer }: { question: Question | undefined; answer: Answer }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { results, warnings, isPending, error, retry } = answer;
  // Who asked wants to read: the results come into view, and a screen reader goes on from there.
  useEffect(() => {
    if (question !== undefined) heading.current?.focus();
  }, [question]);

  if (question === undefined)
    return (
      <section className="results empty" aria-labelledby="results-heading">
        <h2 id="results-heading">Results</h2>
        <p className="hint">Choose an area and datasets, then ask: the values appear here.</p>
      </section>
    );
  const count = question.datasets.length;
  const datasetCount = count === 1 ? "1 dataset" : `${count} datasets`;
  return (
    <section className="results" aria-labelledby="results-heading" aria-busy={isPending}>
      <h2 id="results-heading" ref={heading} tabIndex={-1}>
        {areaName(question.area)}
      </h2>
      <output className="status">
        {isPending ? `Reading ${datasetCount}…` : `${results.length} of ${datasetCount} answered.`}
      </output>
      {isPending && <progress aria-label="Reading" />}
      {error !== undefined && <FailureNotice error={error} onRetry={retry} />}
      {results.length > 0 && <ResultsTable results={results} datasets={question.datasets} />}
      {warnings.length > 0 && (
        <div className="notice warnings">
          <h3>Warnings</h3>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
