import { useCallback, useMemo } from "react";
import { type Column, columnsOf } from "./answer/columns.ts";
import { AskPanel } from "./ask/ask-panel.tsx";
import { useAnswerRun } from "./ask/use-answer-run.ts";
import { AreasPanel } from "./areas/areas-panel.tsx";
import { DatasetPicker } from "./choose-datasets/dataset-picker.tsx";
import { useDatasets } from "./choose-datasets/use-datasets.ts";
import { MapPanel } from "./map/map-panel.tsx";
import { useWorkbench } from "./question/use-workbench.ts";
import { LinkNotices } from "./take-away/link/link-notices.tsx";
import { unknownDatasets } from "./take-away/link/unknown-datasets.ts";
import { Results } from "./read-results/results.tsx";

/** The page: choose areas, choose datasets, ask, read. */
export function App() {
  const catalog = useDatasets();
  const { areas, datasets, question, view, change, look, link } = useWorkbench(catalog.datasets);
  const { run, ask, cancel, retry } = useAnswerRun();
  const answer = run?.answer;
  const columns = useMemo(() => (answer === undefined ? [] : columnsOf(answer)), [answer]);
  const column = columns.find(({ key }) => key === view.column) ?? firstToShow(columns);
  const showColumn = useCallback(
    (key: string) => {
      look({ column: key });
    },
    [look],
  );

  return (
    <>
      <header className="page-head">
        <h1>
          <img src="/icon.svg" alt="" width="28" height="28" /> CAS workbench
        </h1>
        <p>Attributes of catchments, counties and points, from public raster datasets.</p>
      </header>
      <LinkNotices
        notices={[...link.notices, ...unknownDatasets(catalog, question)]}
        onDismiss={() => {
          link.dismiss();
          change({ datasetIds: datasets.map(({ id }) => id) });
        }}
      />
      <main className={run === undefined ? "workbench" : "workbench answered"}>
        <div className="steps">
          <AreasPanel />
          <DatasetPicker
            catalog={catalog}
            chosen={datasets}
            onChange={(chosen) => {
              change({ datasetIds: chosen.map(({ id }) => id) });
            }}
          />
          <AskPanel
            question={question}
            datasets={datasets}
            isRunning={run?.status === "running" || run?.status === "reconnecting"}
            onChange={change}
            onAsk={() => {
              ask(question, areas, datasets);
            }}
            onCancel={cancel}
          />
        </div>
        <MapPanel areas={areas} columns={columns} column={column} onColumn={showColumn} />
        <Results
          run={run}
          columns={columns}
          column={column}
          view={view}
          onLook={look}
          onCancel={cancel}
          onRetry={retry}
        />
      </main>
    </>
  );
}

/** What the map shows first: a quantity that any area has. */
const firstToShow = (columns: readonly Column[]): Column | undefined =>
  columns.find(
    ({ kind, cells }) =>
      kind === "quantity" && [...cells.values()].some(({ value }) => value !== null),
  ) ?? columns[0];
