import type { AreaFileCrs, AreaFileKind } from "@cas/areas";
import { useId, useState } from "react";
import type { ReadingChoices } from "./file-messages.ts";

/** Encodings that files without a statement often have. */
const ENCODINGS = [
  ["utf-8", "UTF-8"],
  ["windows-1252", "Western European"],
  ["iso-8859-2", "Central European"],
  ["windows-1251", "Cyrillic"],
  ["shift_jis", "Japanese"],
  ["gb18030", "Chinese"],
] as const;

/** CRSs that files without a statement often have. */
const CRSS = [
  ["EPSG:4326", "WGS 84, degrees"],
  ["EPSG:4269", "NAD83, degrees"],
  ["EPSG:5070", "NAD83 / Conus Albers"],
  ["EPSG:3857", "Web Mercator"],
  ["EPSG:32617", "WGS 84 / UTM zone 17N"],
  ["EPSG:3035", "ETRS89 / LAEA Europe"],
] as const;

/** Formats whose text has its encoding by definition. */
const WITH_ENCODING: readonly AreaFileKind[] = [
  "flatgeobuf",
  "geoparquet",
  "geopackage",
  "kml",
  "kmz",
];

/** Shows by which coordinate reference system a file was read, and reads it in another way as soon as one is chosen. */
export function ReadingChoicesForm({
  crs,
  kind,
  choices,
  onRead,
}: {
  /** Undefined if the file could not be read. */
  crs: AreaFileCrs | undefined;
  /** Undefined if the file could not be read. */
  kind: AreaFileKind | undefined;
  choices: ReadingChoices;
  onRead: (choices: ReadingChoices) => void;
}) {
  const [typed, setTyped] = useState(choices.crs ?? "");
  const listId = useId();
  const readTyped = (): void => {
    const words = typed.trim() === "" ? undefined : typed.trim();
    if (words !== choices.crs) onRead({ ...choices, crs: words });
  };
  return (
    <details className="reading-choices" open={crs === undefined || undefined}>
      <summary>{crs === undefined ? "Read it in another way" : crsText(crs)}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          readTyped();
        }}
      >
        <label>
          Coordinate reference system
          <input
            type="text"
            list={listId}
            spellCheck={false}
            placeholder="as the file says, e.g. EPSG:5070"
            value={typed}
            onChange={({ target }) => {
              setTyped(target.value);
            }}
            onBlur={readTyped}
          />
        </label>
        <datalist id={listId}>
          {CRSS.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </datalist>
        <label>
          Order of coordinates
          <select
            value={choices.axisOrder ?? ""}
            onChange={({ target }) => {
              onRead({ ...choices, axisOrder: target.value === "" ? undefined : "lat-lon" });
            }}
          >
            <option value="">longitude (x) first</option>
            <option value="lat-lon">latitude (y) first</option>
          </select>
        </label>
        {(kind === undefined || !WITH_ENCODING.includes(kind)) && (
          <label>
            Encoding of text
            <select
              value={choices.encoding ?? ""}
              onChange={({ target }) => {
                onRead({ ...choices, encoding: target.value === "" ? undefined : target.value });
              }}
            >
              <option value="">told by the file, or guessed</option>
              {ENCODINGS.map(([encoding, of]) => (
                <option key={encoding} value={encoding}>
                  {encoding === "utf-8" ? of : `${of} (${encoding})`}
                </option>
              ))}
            </select>
          </label>
        )}
      </form>
    </details>
  );
}

const FROM = { file: "as the file says", option: "as you said", assumed: "assumed" } as const;

const crsText = ({ name, title = TITLES.get(name), from }: AreaFileCrs): string =>
  `Coordinates: ${title === undefined ? name : `${title} (${name})`}, ${FROM[from]}`;

/** Of CRSs whose code says nothing to most users. */
const TITLES: ReadonlyMap<string, string> = new Map([["OGC:CRS84", "WGS 84, degrees"], ...CRSS]);
