import type { Dataset } from "@cas/models";
import { useState } from "react";
import { AskForm } from "./ask/ask-form.tsx";
import type { Question } from "./ask/question.ts";
import { useAnswer } from "./ask/use-answer.ts";
import type { Area } from "./choose-area/area.ts";
import { AreaPicker } from "./choose-area/area-picker.tsx";
import { DatasetPicker } from "./choose-datasets/dataset-picker.tsx";
import { MapPanel } from "./map/map-panel.tsx";
import { Results } from "./read-results/results.tsx";

/** The page: choose an area, choose datasets, ask, read. */
export function App() {
  const [area, setArea] = useState<Area>();
  const [datasets, setDatasets] = useState<readonly Dataset[]>([]);
  const [question, setQuestion] = useState<Question>();
  const answer = useAnswer(question);

  return (
    <>
      <header>
        <h1>
          <img src="/icon.svg" alt="" width="28" height="28" /> CAS workbench
        </h1>
        <p>Attributes of a county or a point, from public raster datasets.</p>
      </header>
      <main>
        <div className="steps">
          <AreaPicker area={area} onChoose={setArea} />
          <DatasetPicker chosen={datasets} onChange={setDatasets} />
          <AskForm
            missing={missing(area, datasets)}
            isPending={answer.isPending}
            onAsk={(options) => {
              if (area !== undefined) setQuestion({ area, datasets, ...options });
            }}
            // Nobody looks at the old question any more: its calls are aborted.
            onCancel={() => {
              setQuestion(undefined);
            }}
          />
        </div>
        <MapPanel area={area} onChoose={setArea} />
        <Results question={question} answer={answer} />
      </main>
    </>
  );
}

/** What still has to be chosen before a question can be asked. */
function missing(area: Area | undefined, datasets: readonly Dataset[]): string | undefined {
  if (area === undefined) return "Choose a county or a point first.";
  return datasets.length === 0 ? "Choose at least one dataset." : undefined;
}
