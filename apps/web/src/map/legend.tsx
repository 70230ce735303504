import type { Column } from "../answer/columns.ts";
import { rangeText } from "../answer/value-text.ts";
import { scaleOf } from "../scales/colour-scale.ts";
import { NO_DATA, stopsOf } from "../scales/ramps.ts";

/** The legend of a column: each colour with its text. */
export function Legend({ column }: { column: Column }) {
  const scale = scaleOf(column);
  const hasGaps = [...column.cells.values()].some(({ value }) => value === null);
  return (
    <ul className="legend-entries">
      {scale.kind === "classes" &&
        scale.classes.map(({ name, colour }) => (
          <li key={name}>
            <Swatch colour={colour} /> {name}
          </li>
        ))}
      {scale.kind === "ramp" && scale.low <= scale.high && (
        <li className="legend-ramp">
          <span
            className="legend-gradient"
            aria-hidden="true"
            style={{ background: `linear-gradient(to right, ${stopsOf(scale.ramp).join(", ")})` }}
          />
          {rangeText(column, scale.low, scale.high).map((end) => (
            <span key={end}>{end}</span>
          ))}
        </li>
      )}
      {hasGaps && (
        <li>
          <Swatch colour={NO_DATA} /> no data
        </li>
      )}
    </ul>
  );
}

/** A small patch of a colour. */
export function Swatch({ colour }: { colour: string }) {
  return <span className="swatch" aria-hidden="true" style={{ background: colour }} />;
}
