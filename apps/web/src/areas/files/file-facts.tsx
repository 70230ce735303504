import type { ColumnValue } from "@cas/areas";
import type { Geometry } from "@cas/models";
import type { Bounds } from "../store/bounds.ts";
import type { CheckedFile } from "./file-messages.ts";

/** Most columns in the list. */
const MAX_COLUMNS = 30;
/** Most characters of a value in the list. */
const MAX_TEXT = 60;

/** What the areas of a file are, where they lie, and their columns with the first value of each. */
export function FileFacts({ checked: { areas, columns, preview } }: { checked: CheckedFile }) {
  const [first] = areas;
  if (preview === undefined || first === undefined) return null;
  return (
    <>
      <dl className="facts">
        <div>
          <dt>Geometry</dt>
          <dd>{kindsText(areas.map(({ geometry }) => geometry))}</dd>
        </div>
        <div>
          <dt>Extent</dt>
          <dd>
            {extentText(preview.bounds)}{" "}
            <button
              type="button"
              className="small quiet see-map"
              onClick={() => {
                document.querySelector(".map-panel")?.scrollIntoView({ block: "center" });
              }}
            >
              See it on the map
            </button>
          </dd>
        </div>
      </dl>
      {columns.length > 0 && (
        <details className="file-columns">
          <summary>{columns.length === 1 ? "1 column" : `${columns.length} columns`}</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">Column</th>
                <th scope="col">Type</th>
                <th scope="col">First value</th>
              </tr>
            </thead>
            <tbody>
              {columns.slice(0, MAX_COLUMNS).map(({ name, type }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{type}</td>
                  <td>{valueText(first.properties[name])}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {columns.length > MAX_COLUMNS && (
            <p className="hint">and {columns.length - MAX_COLUMNS} more.</p>
          )}
        </details>
      )}
    </>
  );
}

function kindsText(geometries: readonly Geometry[]): string {
  const points = geometries.filter(({ type }) => type === "Point").length;
  return [counted(geometries.length - points, "polygon"), counted(points, "point")]
    .filter((text) => text !== "")
    .join(", ");
}

const counted = (count: number, noun: string): string =>
  count === 0 ? "" : `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;

/** A box as text, e.g. "84.32° W to 75.40° W, 33.84° N to 36.59° N". */
function extentText([west, south, east, north]: Bounds): string {
  const digits = Math.max(east - west, north - south) > 1 ? 2 : 4;
  const at = (degrees: number, [plus, minus]: readonly [string, string]): string =>
    `${Math.abs(degrees).toFixed(digits)}° ${degrees < 0 ? minus : plus}`;
  const span = (low: number, high: number, names: readonly [string, string]): string =>
    [...new Set([at(low, names), at(high, names)])].join(" to ");
  return `${span(west, east, ["E", "W"])}, ${span(south, north, ["N", "S"])}`;
}

function valueText(value: ColumnValue | undefined): string {
  if (value === null || value === undefined) return "–";
  const text = String(value);
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}
