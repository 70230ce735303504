import type { Dataset } from "@cas/models";
import { useCallback, useMemo, useState } from "react";
import { CountyPicker } from "../counties/county-picker.tsx";
import { FilePicker } from "../files/file-picker.tsx";
import { TypedPlaces } from "../typed/typed-places.tsx";
import { useFileDrop } from "./use-file-drop.ts";

const WAYS = [
  ["counties", "Counties"],
  ["typed", "Type"],
  ["file", "File"],
] as const;

/** The ways to add areas, one at a time; drawing is on the map. */
export function AddAreas({
  datasets,
  onFile,
}: {
  datasets: readonly Dataset[];
  onFile: (file: File) => Promise<boolean>;
}) {
  const [way, setWay] = useState<(typeof WAYS)[number][0]>("counties");
  const [message, setMessage] = useState("");
  const [dropped, setDropped] = useState<readonly File[]>();
  const onDrop = useCallback(
    (files: readonly File[]) => {
      setMessage("");
      const use = async (): Promise<void> => {
        const [file] = files;
        try {
          if (file !== undefined && files.length === 1 && (await onFile(file))) {
            setMessage(`Opened the question of ${file.name}.`);
            return;
          }
        } catch (error) {
          setMessage(error instanceof Error ? error.message : "The file cannot be read.");
          return;
        }
        setWay("file");
        setDropped(files);
      };
      void use();
    },
    [onFile],
  );
  const isOver = useFileDrop(onDrop);
  const boxes = useMemo(() => datasets.map(({ bbox }) => bbox), [datasets]);

  return (
    <div className="add-areas">
      {isOver && (
        <p className="drop-note">
          Drop the file to add its areas, or a manifest to open its question
        </p>
      )}
      <fieldset className="segments">
        <legend className="visually-hidden">Add areas by</legend>
        {WAYS.map(([value, label]) => (
          <label key={value}>
            <input
              type="radio"
              name="way-to-add-areas"
              value={value}
              checked={way === value}
              onChange={() => {
                setWay(value);
                setDropped(undefined);
                setMessage("");
              }}
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      {way === "counties" && <CountyPicker />}
      {way === "typed" && <TypedPlaces boxes={boxes} onMessage={setMessage} />}
      {way === "file" && (
        <FilePicker dropped={dropped} boxes={boxes} onChoose={onDrop} onMessage={setMessage} />
      )}
      <output className="hint">{message}</output>
    </div>
  );
}
