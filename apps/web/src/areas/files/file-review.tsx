import { axisOrderDoubt } from "@cas/areas";
import type { BoundingBox } from "@cas/models";
import { useEffect, useMemo, useState } from "react";
import { showPreview } from "../layer/file-preview.ts";
import { showLayer } from "../layer/loaded-layer.ts";
import { countAreas, withOrigin } from "../store/area.ts";
import { areaStore } from "../store/area-store.ts";
import { CutNotice } from "./cut-notice.tsx";
import { FaultList, type ListedFault } from "./fault-list.tsx";
import { FileFacts } from "./file-facts.tsx";
import type { CheckedFile } from "./file-messages.ts";
import { LongOutlines } from "./long-outlines.tsx";
import { namedAreas } from "./named-areas.ts";
import { PropertySelect } from "./property-select.tsx";

/** Shows the areas of a file, here and on the map, before the user adds them to the list. */
export function FileReview({
  checked,
  boxes,
  isReading,
  onSwap,
  onDone,
}: {
  checked: CheckedFile;
  /** Where the datasets have values. */
  boxes: readonly BoundingBox[];
  /** Whether the file is being read in another way, so that these areas are not to be added. */
  isReading: boolean;
  /** Reads the file with latitude first; undefined if it was read so. */
  onSwap: (() => void) | undefined;
  onDone: (message: string) => void;
}) {
  const { name: fileName, areas: read, faults, columns, notes, preview, longOutlines } = checked;
  const [naming, setNaming] = useState(checked.naming);
  const [isSimplified, setIsSimplified] = useState(true);
  useEffect(() => {
    showPreview(preview);
    return () => {
      showPreview(undefined);
    };
  }, [preview]);
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
  const areas = () => withOrigin("file", namedAreas(checked, naming, isSimplified));
  const columnNames = columns.map(({ name }) => name);

  return (
    <fieldset
      className="file-review"
      aria-label={`What ${fileName} holds`}
      aria-busy={isReading}
      disabled={isReading}
    >
      {order !== undefined && (
        <div className="notice doubt" role="alert">
          <p>{order.message}</p>
          {onSwap !== undefined && (
            <button type="button" className="small" onClick={onSwap}>
              Read latitude first
            </button>
          )}
        </div>
      )}
      {checked.isCut && <CutNotice checked={checked} />}
      <FileFacts checked={checked} />
      {notes.map((note) => (
        <p key={note} className="hint">
          {note}
        </p>
      ))}
      <FaultList
        title="Left out"
        kind="failure"
        faults={faults.map(({ row, name, fault }) => ({ row, label: name, ...fault }))}
      />
      <FaultList title="Check these" kind="doubt" faults={doubts} />
      <LongOutlines
        outlines={longOutlines}
        isSimplified={isSimplified}
        onChange={setIsSimplified}
      />
      {read.length > 0 && columns.length > 0 && (
        <div className="naming">
          <PropertySelect
            label="Name"
            none="the id"
            properties={columnNames}
            value={naming.nameColumn}
            onChange={(nameColumn) => {
              setNaming({ ...naming, nameColumn });
            }}
          />
          <PropertySelect
            label="Id"
            none="the file’s own"
            properties={columnNames}
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
            Add {checked.isCut && "the first "}
            {countAreas(read.length)}
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
