import { lazy, type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from "react";
import type { WorkbenchResponse } from "../answer/answer.ts";
import type { Area } from "../areas/store/area.ts";
import type { Column } from "../answer/columns.ts";
import type { RunState } from "../ask/answer-run.ts";
import { RunProgress } from "../ask/run-progress.tsx";
import type { View } from "../view/view.ts";
import { ResultsTable } from "../read-table/results-table.tsx";
import { ExportSection } from "../export/export-section.tsx";
import { Failures } from "./failures.tsx";
import { ReadingTabs } from "./reading-tabs.tsx";
import { Warnings } from "./warnings.tsx";

// The table is shown first, so charts are loaded later.
const Charts = lazy(() => import("../read-charts/charts.tsx"));

/** The answer in each of its states: not asked yet, arriving, complete, failed. */
export function Results({
  run,
  areas,
  notice,
  columns,
  shown,
  column,
  view,
  onLook,
  onCancel,
  onRetry,
  onSimplify,
}: {
  run: RunState | undefined;
  /** The areas of the page now. */
  areas: readonly Area[];
  /** About the whole answer, above it. */
  notice: ReactNode;
  columns: readonly Column[];
  /** The columns of the map and the charts: `columns`, and the differences of some of them. */
  shown: readonly Column[];
  /** The column that colours the map. */
  column: Column | undefined;
  view: View;
  onLook: (part: Partial<View>) => void;
  onCancel: () => void;
  onRetry: (datasetIds: readonly string[]) => void;
  /** Called with the most positions that the service takes of an outline. */
  onSimplify: (maxPositions: number) => void;
}) {
  const [targetId, setTargetId] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const question = run?.answer.question;
  const listed = useMemo(() => new Set(areas.map(({ id }) => id)), [areas]);
  // After Ask, scroll to the results and let screen readers continue there.
  useEffect(() => {
    if (question === undefined) return;
    heading.current?.focus();
    // Focus alone may leave the heading at the lower edge of a phone, with its content out of view.
    heading.current?.scrollIntoView({ block: "start" });
  }, [question]);

  if (run === undefined)
    return (
      <section className="results empty" aria-labelledby="results-heading">
        <h2 id="results-heading">Results</h2>
        <p className="hint">Choose areas and datasets, then ask: the values appear here.</p>
      </section>
    );
  const { answer, status } = run;
  const isRunning = status === "running" || status === "reconnecting";
  return (
    <section className="results" aria-labelledby="results-heading" aria-busy={isRunning}>
      <div className="results-head">
        <h2 id="results-heading" ref={heading} tabIndex={-1}>
          {titleOf(answer)}
        </h2>
        <RunProgress run={run} onCancel={onCancel} />
      </div>
      {notice}
      <Failures answer={answer} isRunning={isRunning} onRetry={onRetry} onSimplify={onSimplify} />
      {columns.length > 0 && (
        <ReadingTabs
          reading={view.reading}
          onRead={(reading) => {
            onLook({ reading });
          }}
        >
          {view.reading === "table" ? (
            <ResultsTable
              answer={answer}
              listed={listed}
              columns={columns}
              sorting={view.sorting}
              onSort={(sorting) => {
                onLook({ sorting });
              }}
              targetId={targetId}
              onScrolled={() => {
                setTargetId(undefined);
              }}
            />
          ) : (
            <Suspense fallback={<p className="hint">Loading the charts…</p>}>
              <Charts
                reading={view.reading}
                answer={answer}
                columns={shown}
                column={column}
                compared={view.compared}
                onCompared={(compared) => {
                  onLook({ compared });
                }}
                onColumn={(key) => {
                  onLook({ column: key });
                }}
              />
            </Suspense>
          )}
        </ReadingTabs>
      )}
      <div className="results-foot">
        <Warnings
          answer={answer}
          onArea={(areaId) => {
            onLook({ reading: "table" });
            setTargetId(areaId);
          }}
        />
        {!isRunning && columns.length > 0 && <ExportSection answer={answer} />}
      </div>
    </section>
  );
}

function titleOf({ areas, datasets }: WorkbenchResponse): string {
  const what = datasets.length === 1 ? "1 dataset" : `${datasets.length} datasets`;
  return `${areas.length === 1 ? areas[0]?.name : `${areas.length} areas`}, ${what}`;
}
