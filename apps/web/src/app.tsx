import type { Dataset } from "@cas/models";
import { lazy, Suspense, useCallback, useMemo, useState } from "react";
import { changesSince } from "./answer/changes.ts";
import { columnsOf, firstToShow } from "./answer/columns.ts";
import { differencesOf } from "./answer/differences.ts";
import { AreasPanel } from "./areas/areas-panel.tsx";
import { useCounties } from "./areas/counties/use-counties.ts";
import { useFilePreview } from "./areas/layer/file-preview.ts";
import { areaStore } from "./areas/store/area-store.ts";
import { simplifyAreas } from "./areas/store/simplify-outline.ts";
import { type Example, exampleOf } from "./ask/example.ts";
import { AskPanel } from "./ask/ask-panel.tsx";
import { costOf } from "./ask/cost.ts";
import { useAnswerRun } from "./ask/use-answer-run.ts";
import { KeyForm } from "./cas/key-form.tsx";
import { DatasetPicker } from "./choose-datasets/dataset-picker.tsx";
import { useDatasets } from "./choose-datasets/use-datasets.ts";
import { MapPanel } from "./map/map-panel.tsx";
import { Welcome } from "./map/welcome.tsx";
import { PageHead } from "./page-head.tsx";
import { useWorkbench } from "./use-workbench.ts";
import type { View } from "./view/view.ts";
import { LinkNotices } from "./link/link-notices.tsx";
import { useAskOfLink } from "./link/use-ask-of-link.ts";
import { fragmentOfFile } from "./link/question-file.ts";
import { unknownDatasets } from "./link/unknown-datasets.ts";
import { NextSteps } from "./read-results/next-steps.tsx";
import { Results } from "./read-results/results.tsx";
import { StaleNotice } from "./read-results/stale-notice.tsx";

const Providers = lazy(() => import("./browse-providers/providers.tsx"));

/** The page: choose areas, choose datasets, ask, read the answer. */
export function App() {
  const catalog = useDatasets();
  const { areas, datasets, question, view, change, look, link } = useWorkbench(catalog.datasets);
  const { run, ask, cancel, retry } = useAnswerRun();
  const answer = run?.answer;
  const preview = useFilePreview();
  const columns = useMemo(() => (answer === undefined ? [] : columnsOf(answer)), [answer]);
  const shown = useMemo(() => [...columns, ...differencesOf(columns)], [columns]);
  const column = shown.find(({ key }) => key === view.column) ?? firstToShow(columns);
  const chosen = useMemo(() => new Set(question.datasetIds), [question.datasetIds]);
  const unknown = unknownDatasets(catalog, question);
  const toggle = ({ id }: Dataset): void => {
    const { datasetIds } = question;
    change({
      datasetIds: chosen.has(id) ? datasetIds.filter((one) => one !== id) : [...datasetIds, id],
    });
  };
  const [isExample, setIsExample] = useState(false);
  const askNow = (): void => {
    setIsExample(false);
    look({ isAsked: true });
    ask(question, areas, datasets);
  };
  const { data: counties = [] } = useCounties();
  const isCatalogComplete = catalog.total > 0 && catalog.datasets.length === catalog.total;
  const example = useMemo(
    () => (isCatalogComplete ? exampleOf(catalog.datasets, counties) : undefined),
    [isCatalogComplete, catalog.datasets, counties],
  );
  const showExample = (one: Example): void => {
    areaStore.replace(one.areas);
    change(one.question);
    look({ isAsked: true, reading: "table" });
    setIsExample(true);
    ask(one.question, one.areas, one.datasets);
  };
  const startOver = (): void => {
    setIsExample(false);
    areaStore.remove(new Set(areas.map(({ id }) => id)));
    document.querySelector<HTMLInputElement>("input[name=way-to-add-areas]")?.focus();
  };
  const changes = useMemo(
    () => (answer === undefined ? [] : changesSince(answer, { question, areas, datasets })),
    [answer, question, areas, datasets],
  );
  useAskOfLink({
    isWanted: view.isAsked && run === undefined,
    isReady: isCatalogComplete,
    values: areas.length === 0 || datasets.length === 0 ? 0 : costOf(question, datasets).values,
    ask: askNow,
  });
  const onPage = (page: View["page"]): void => {
    look({ page });
  };
  const moveCamera = useCallback(
    (camera: View["camera"]) => {
      look({ camera });
    },
    [look],
  );
  const { open } = link;
  const openQuestionFile = useCallback(
    async (file: File): Promise<boolean> => {
      const fragment = await fragmentOfFile(file);
      if (fragment !== undefined) await open(fragment);
      return fragment !== undefined;
    },
    [open],
  );
  const isWorkbench = view.page.name === "workbench";

  return (
    <>
      <PageHead page={view.page} onPage={onPage}>
        <KeyForm />
        <LinkNotices
          notices={link.notices}
          unknownDatasets={unknown}
          onDismiss={() => {
            link.dismiss();
            change({ datasetIds: question.datasetIds.filter((id) => !unknown.includes(id)) });
          }}
        />
      </PageHead>
      {!isWorkbench && (
        <Suspense fallback={<p className="hint map-note">Loading…</p>}>
          <Providers page={view.page} chosen={chosen} onToggle={toggle} onPage={onPage} />
        </Suspense>
      )}
      {/* Hidden, not unmounted: the map and a running question keep their state. */}
      <main
        hidden={!isWorkbench}
        className={run === undefined ? "workbench" : "workbench answered"}
      >
        <div className="steps">
          <AreasPanel datasets={catalog.datasets} onFile={openQuestionFile} />
          <DatasetPicker
            catalog={catalog}
            areas={areas}
            chosen={chosen}
            filter={view.filter}
            onFilter={(filter) => {
              look({ filter });
            }}
            onToggle={toggle}
            onProvider={(slug) => {
              onPage({ name: "provider", slug });
            }}
          />
          <AskPanel
            question={question}
            areas={areas}
            datasets={datasets}
            isRunning={run?.status === "running" || run?.status === "reconnecting"}
            onChange={change}
            onAsk={askNow}
            onCancel={cancel}
          />
        </div>
        <MapPanel
          areas={areas}
          columns={shown}
          column={column}
          onColumn={(key) => {
            look({ column: key });
          }}
          camera={view.camera}
          onCamera={moveCamera}
        >
          {run === undefined &&
            areas.length === 0 &&
            preview === undefined &&
            example !== undefined && (
              <Welcome
                onExample={() => {
                  showExample(example);
                }}
              />
            )}
        </MapPanel>
        <Results
          run={run}
          areas={areas}
          notice={
            isExample && changes.length === 0 ? (
              <NextSteps onStartOver={startOver} />
            ) : (
              <StaleNotice
                changes={changes}
                canAsk={areas.length > 0 && datasets.length > 0}
                onAsk={askNow}
                onReturn={() => {
                  if (answer === undefined) return;
                  areaStore.replace(answer.areas);
                  change(answer.question);
                }}
              />
            )
          }
          columns={columns}
          shown={shown}
          column={column}
          view={view}
          onLook={look}
          onCancel={cancel}
          onRetry={retry}
          onSimplify={(maxPositions) => {
            const simple = simplifyAreas(areas, maxPositions);
            areaStore.replace(simple);
            ask(question, simple, datasets);
          }}
        />
      </main>
    </>
  );
}
