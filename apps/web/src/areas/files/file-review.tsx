import { axisOrderDoubt } from "@cas/areas";
import type { BoundingBox } from "@cas/models";
import { useMemo, useState } from "react";
import { countAreas, withOrigin } from "../store/area.ts";
import { showLayer } from "../layer/loaded-layer.ts";
import { areaStore } from "../store/area-store.ts";
import { FaultList, type ListedFault } from "./fault-list.tsx";
import type { CheckedFile } from "./file-messages.ts";
import { namedAreas } from "./named-areas.ts";
import { PropertySelect } from "./property-select.tsx";

/** Shows the areas of a file before the user adds them to the list. */
export function FileReview({
  checked,
  boxes,
  onDone,
}: {
  checked: CheckedFile;
  /** Where the datasets have values. */
  boxes: readonly BoundingBox[];
  onDone: (message: string) => void;
}) {
  const { name: fileName, areas: read, faults, columns, notes } = checked;
  const [naming, setNaming] = useState(checked.naming);
  const [example] = useMemo(
    () => namedAreas({ ...checked, areas: checked.areas.slice(0, 1) }, naming),
    [checked, naming],
  );
  const doubts = useMemo(
    () =>
      read.flatMap(({ row, name, doubt }): ListedFault[] =>
        doubt === undefined ? [] : [{ row, label: name, ...doubt }],
      ),
    [read],
  );
  const order = useMemo(() => axisOrderDoubt(read, boxes), [read, boxes]);
  const areas = () => withOrigin("file", namedAreas(checked, naming));

  return (
    <fieldset className="file-review" aria-label={`What ${fileName} holds`}>
      <p>
        <strong>{fileName}</strong>: {countAreas(read.length)} can be used
        {faults.length > 0 && `, ${countAreas(faults.length)} cannot`}.
      </p>
      {notes.map((note) => (
        <p key={note} className="hint">
          {note}
        </p>
      ))}
      {order !== undefined && (
        <p className="notice doubt" role="alert">
          {order.message} If so, choose “latitude (y) first” and read it again.
        </p>
      )}
      <FaultList
        title="Left out"
        kind="failure"
        faults={faults.map(({ row, name, fault }) => ({ row, label: name, ...fault }))}
      />
      <FaultList title="Check these" kind="doubt" faults={doubts} />
      {read.length > 0 && columns.length > 0 && (
        <div className="naming">
          <PropertySelect
            label="Name"
            none="the id"
            properties={columns}
            value={naming.nameColumn}
            onChange={(nameColumn) => {
              setNaming({ ...naming, nameColumn });
            }}
          />
          <PropertySelect
            label="Id"
            none="the file’s own"
            properties={columns}
            value={naming.idColumn}
            onChange={(idColumn) => {
              setNaming({ ...naming, idColumn });
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
        {read.length > 0 && (
          <button
            type="button"
            onClick={() => {
              const added = areaStore.add(areas());
              onDone(`${countAreas(added.length)} of ${fileName} joined the list.`);
            }}
          >
            Add {countAreas(read.length)}
          </button>
        )}
        {read.length > 1 && (
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
          {read.length > 0 ? "Cancel" : "Close"}
        </button>
      </div>
    </fieldset>
  );
}
