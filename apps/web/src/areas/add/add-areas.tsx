import { useCallback, useState } from "react";
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
export function AddAreas() {
  const [way, setWay] = useState<(typeof WAYS)[number][0]>("counties");
  const [message, setMessage] = useState("");
  const [dropped, setDropped] = useState<File>();
  const onDrop = useCallback((file: File) => {
    setWay("file");
    setMessage("");
    setDropped(file);
  }, []);
  const isOver = useFileDrop(onDrop);

  return (
    <div className="add-areas">
      {isOver && <p className="drop-note">Drop the file to add its areas</p>}
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
      {way === "typed" && <TypedPlaces onMessage={setMessage} />}
      {way === "file" && <FilePicker dropped={dropped} onMessage={setMessage} />}
      <output className="hint">{message}</output>
    </div>
  );
}
