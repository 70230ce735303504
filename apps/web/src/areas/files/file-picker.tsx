import { FILE_KINDS, FILE_TYPES } from "@cas/areas";
import { useEffect } from "react";
import { FileReview } from "./file-review.tsx";
import { LayerSelect } from "./layer-select.tsx";
import { useFileCheck } from "./use-file-check.ts";

/** A file input. A worker reads and checks the file; `dropped` is a file that was dropped anywhere on the page. */
export function FilePicker({
  dropped,
  onMessage,
}: {
  dropped: File | undefined;
  onMessage: (message: string) => void;
}) {
  const { check, read, clear } = useFileCheck();
  useEffect(() => {
    if (dropped !== undefined) read(dropped);
  }, [dropped, read]);

  return (
    <div className="file-picker">
      <label className="drop-zone">
        <strong>Choose a file</strong> or drop one on the page
        <small>{FILE_KINDS}, up to 256 MB</small>
        {/* Invisible; it fills the zone. */}
        <input
          type="file"
          accept={FILE_TYPES}
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file !== undefined) read(file);
            // So that choosing the same file again, after a repair, is a change.
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
