import type { AreaFileCrs } from "@cas/areas";
import { useState } from "react";
import type { ReadingChoices } from "./file-messages.ts";

/** Encodings that files without a statement often have, beside UTF-8. */
const ENCODINGS = ["utf-8", "windows-1252", "iso-8859-2", "windows-1251", "shift_jis", "gb18030"];

/** Shows by which coordinate reference system a file was read, and lets the user read it in another way. */
export function ReadingChoicesForm({
  crs,
  choices,
  onRead,
}: {
  /** Undefined if the file could not be read. */
  crs: AreaFileCrs | undefined;
  choices: ReadingChoices;
  onRead: (choices: ReadingChoices) => void;
}) {
  const [draft, setDraft] = useState(choices);
  return (
    <details className="reading-choices" open={crs === undefined || undefined}>
      <summary>{crs === undefined ? "Read it in another way" : crsText(crs)}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onRead(draft);
        }}
      >
        <label>
          Coordinate reference system
          <input
            type="text"
            spellCheck={false}
            placeholder="as the file says, e.g. EPSG:5070"
            value={draft.crs ?? ""}
            onChange={({ target }) => {
              setDraft({ ...draft, crs: target.value === "" ? undefined : target.value });
            }}
          />
        </label>
        <label>
          Order of coordinates
          <select
            value={draft.axisOrder ?? ""}
            onChange={({ target }) => {
              setDraft({ ...draft, axisOrder: target.value === "" ? undefined : "lat-lon" });
            }}
          >
            <option value="">longitude (x) first</option>
            <option value="lat-lon">latitude (y) first</option>
          </select>
        </label>
        <label>
          Encoding of text
          <select
            value={draft.encoding ?? ""}
            onChange={({ target }) => {
              setDraft({ ...draft, encoding: target.value === "" ? undefined : target.value });
            }}
          >
            <option value="">told by the file, or guessed</option>
            {ENCODINGS.map((encoding) => (
              <option key={encoding}>{encoding}</option>
            ))}
          </select>
        </label>
        <button type="submit" className="quiet small">
          Read again
        </button>
      </form>
    </details>
  );
}

const FROM = { file: "as the file says", option: "as you said", assumed: "assumed" } as const;

const crsText = ({ name, title, from }: AreaFileCrs): string =>
  `Coordinates: ${title === undefined ? name : `${title} (${name})`}, ${FROM[from]}`;
