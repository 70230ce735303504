import { AREA_FILE_EXTENSIONS, AREA_FORMATS } from "@cas/areas";
import type { BoundingBox } from "@cas/models";
import { useEffect } from "react";
import { FileReview } from "./file-review.tsx";
import { FileSummary } from "./file-summary.tsx";
import { LayerSelect } from "./layer-select.tsx";
import { ReadingChoicesForm } from "./reading-choices.tsx";
import { useFileCheck } from "./use-file-check.ts";

/** For the `accept` attribute of the input. */
const ACCEPTED = AREA_FILE_EXTENSIONS.map((extension) => `.${extension}`).join(",");

/** A file input. A worker reads and checks the file; `dropped` are files that were dropped anywhere on the page. */
export function FilePicker({
  dropped,
  boxes,
  onChoose,
  onMessage,
}: {
  dropped: readonly File[] | undefined;
  /** Where the datasets have values. */
  boxes: readonly BoundingBox[];
  /** Called with chosen files, which become `dropped`. */
  onChoose: (files: readonly File[]) => void;
  onMessage: (message: string) => void;
}) {
  const { check, read, clear } = useFileCheck();
  useEffect(() => {
    if (dropped !== undefined) read(dropped);
  }, [dropped, read]);

  const known =
    check.state === "none" ? undefined : check.state === "checked" ? check.checked : check.before;
  return (
    <div className="file-picker">
      <label className="drop-zone">
        <strong>Choose a file</strong> or drop one on the page
        <small>{AREA_FORMATS}; of a Shapefile the zip, or all its files</small>
        {/* Invisible; it fills the zone. */}
        <input
          type="file"
          accept={ACCEPTED}
          multiple
          onChange={({ target }) => {
            const files = [...(target.files ?? [])];
            if (files.length > 0) onChoose(files);
            // So that choosing the same file again, after a repair, is a change.
            target.value = "";
          }}
        />
      </label>
      <FileSummary check={check} />
      {check.state === "reading" && (
        <button type="button" className="quiet small" onClick={clear}>
          Stop reading
        </button>
      )}
      {known !== undefined && known.layers.length > 1 && check.state !== "none" && (
        <LayerSelect
          layers={known.layers}
          layer={check.choices.layer ?? known.layer}
          onLayer={(layer) => {
            read(check.files, { ...check.choices, layer });
          }}
        />
      )}
      {check.state === "failed" && (
        <p className="notice failure" role="alert">
          <strong>{check.files[0]?.name}:</strong> {check.message} {check.fix}
        </p>
      )}
      {check.state !== "none" && (check.state === "failed" || known !== undefined) && (
        // Stays while the file is read again, so that the keyboard stays where it is.
        <ReadingChoicesForm
          key={check.number}
          crs={check.state === "failed" ? undefined : known?.crs}
          kind={known?.kind}
          choices={check.choices}
          onRead={(choices) => {
            read(check.files, choices);
          }}
        />
      )}
      {known !== undefined && (check.state === "checked" || check.state === "reading") && (
        <FileReview
          key={`${check.number} ${known.layer} ${known.columns.map(({ name }) => name).join()}`}
          checked={known}
          boxes={boxes}
          isReading={check.state === "reading"}
          onSwap={
            check.choices.axisOrder === undefined
              ? () => {
                  read(check.files, { ...check.choices, axisOrder: "lat-lon" });
                }
              : undefined
          }
          onDone={(message) => {
            clear();
            onMessage(message);
          }}
        />
      )}
    </div>
  );
}
