import { useState } from "react";
import { FileReview } from "./file-review.tsx";
import { FILE_KINDS, FILE_TYPES } from "./file-types.ts";
import { LayerSelect } from "./layer-select.tsx";
import { useFileCheck } from "./use-file-check.ts";

/** A file to choose or to drop, read and checked in a worker. */
export function FilePicker({ onMessage }: { onMessage: (message: string) => void }) {
  const { check, read, clear } = useFileCheck();
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file !== undefined) read(file);
  };

  return (
    <div className="file-picker">
      <label className={isOver ? "drop-zone over" : "drop-zone"}>
        <strong>Choose a file</strong> or drop one here
        <small>{FILE_KINDS}, up to 256 MB</small>
        {/* It fills the zone unseen: a browser takes what is dropped on such an input by itself. */}
        <input
          type="file"
          accept={FILE_TYPES}
          onDragEnter={() => {
            setIsOver(true);
          }}
          onDragLeave={() => {
            setIsOver(false);
          }}
          onChange={({ target }) => {
            setIsOver(false);
            take(target.files);
            // The same file again, once it is mended, is another choice.
            target.value = "";
          }}
        />
      </label>
      {check.state !== "none" && check.layers !== undefined && (
        <LayerSelect
          layers={check.layers}
          onLayer={(layer) => {
            read(check.file, layer);
          }}
        />
      )}
      {check.state === "reading" && (
        <div className="ask-actions">
          <output>Reading {check.file.name}…</output>
          <button type="button" className="quiet small" onClick={clear}>
            Cancel
          </button>
        </div>
      )}
      {check.state === "failed" && (
        <p className="notice failure" role="alert">
          <strong>{check.file.name}:</strong> {check.message} {check.fix}
        </p>
      )}
      {check.state === "checked" && (
        <FileReview
          key={`${check.file.name} ${check.layers?.read}`}
          fileName={check.file.name}
          checked={check.checked}
          onDone={(message) => {
            clear();
            onMessage(message);
          }}
        />
      )}
    </div>
  );
}
