import { areasOfFile, type CheckedFile, guessNaming, sharedProperties } from "@cas/areas";
import { useMemo, useState } from "react";
import { countAreas, withOrigin } from "../store/area.ts";
import { showLayer } from "../layer/loaded-layer.ts";
import { areaStore } from "../store/area-store.ts";
import { FaultList } from "./fault-list.tsx";
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
  const areas = () => withOrigin("file", areasOfFile(fileName, features, naming));

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
              const added = areaStore.add(areas());
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
              showLayer({ name: fileName, areas: areas() });
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
