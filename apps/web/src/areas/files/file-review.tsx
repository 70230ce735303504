import { useMemo, useState } from "react";
import { countAreas } from "../store/area.ts";
import { showLayer } from "../layer/loaded-layer.ts";
import { areaStore } from "../store/area-store.ts";
import { areasOfFile, guessNaming } from "./areas-of-file.ts";
import type { CheckedFile } from "./checked-file.ts";
import { FaultList } from "./fault-list.tsx";
import { sharedProperties } from "./guess-properties.ts";
import { PropertySelect } from "./property-select.tsx";

/** Shows the areas of a file before the user adds them to the list. */
export function FileReview({
  fileName,
  checked: { features, faults, doubts, notes },
  onDone,
}: {
  fileName: string;
  checked: CheckedFile;
  onDone: (message: string) => void;
}) {
  const [naming, setNaming] = useState(() => guessNaming(features));
  const properties = useMemo(
    () => sharedProperties(features.map((feature) => feature.properties)),
    [features],
  );
  const [example] = useMemo(
    () => areasOfFile(fileName, features.slice(0, 1), naming),
    [fileName, features, naming],
  );

  return (
    <fieldset className="file-review" aria-label={`What ${fileName} holds`}>
      <p>
        <strong>{fileName}</strong>: {countAreas(features.length)} can be used
        {faults.length > 0 && `, ${countAreas(faults.length)} cannot`}.
      </p>
      {notes.map((note) => (
        <p key={note} className="hint">
          {note}
        </p>
      ))}
      <FaultList title="Left out" kind="failure" faults={faults} />
      <FaultList title="Check these" kind="doubt" faults={doubts} />
      {features.length > 0 && properties.length > 0 && (
        <div className="naming">
          <PropertySelect
            label="Name"
            none="the id"
            properties={properties}
            value={naming.nameProperty}
            onChange={(nameProperty) => {
              setNaming({ ...naming, nameProperty });
            }}
          />
          <PropertySelect
            label="Id"
            none="the file’s own"
            properties={properties}
            value={naming.idProperty}
            onChange={(idProperty) => {
              setNaming({ ...naming, idProperty });
            }}
          />
        </div>
      )}
      {example !== undefined && (
        <p className="hint">
          The first will be called “{example.name}”, with the id <code>{example.id}</code>.
        </p>
      )}
      <div className="ask-actions">
        {features.length > 0 && (
          <button
            type="button"
            onClick={() => {
              const added = areaStore.add(areasOfFile(fileName, features, naming));
              onDone(`${countAreas(added.length)} of ${fileName} joined the list.`);
            }}
          >
            Add {countAreas(features.length)}
          </button>
        )}
        {features.length > 1 && (
          <button
            type="button"
            className="quiet"
            onClick={() => {
              showLayer({ name: fileName, areas: areasOfFile(fileName, features, naming) });
              onDone("");
            }}
          >
            Pick on the map
          </button>
        )}
        <button
          type="button"
          className="quiet"
          onClick={() => {
            onDone("");
          }}
        >
          {features.length > 0 ? "Cancel" : "Close"}
        </button>
      </div>
    </fieldset>
  );
}
