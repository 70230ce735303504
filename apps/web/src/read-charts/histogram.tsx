import { memo } from "react";
import type { Column } from "../answer/columns.ts";
import { columnName, titleWithUnit, valueWithUnit } from "../answer/value-text.ts";
import { highlightArea, useHighlightedArea } from "../highlight/highlight-store.ts";
import { linear } from "../scales/linear.ts";
import { binsOf } from "./bins.ts";
import { PlotFrame } from "./plot-frame.tsx";

/** Histogram of a column, with a rug: a tick below the bars for each area. */
export function Histogram({ column }: { column: Column }) {
  const values = [...column.cells.values()].flatMap(({ value }) => value ?? []);
  const lit = useHighlightedArea();
  const bins = binsOf(values);
  const [first, last] = [bins[0], bins.at(-1)];
  if (first === undefined || last === undefined)
    return <p className="hint">No area has a value of this yet.</p>;
  const range = [first.low, last.high] as const;
  const most = Math.max(...bins.map(({ count }) => count));
  const litValue = lit === undefined ? undefined : column.cells.get(lit)?.value;
  const [low, high] = [first.low, last.high];
  return (
    <PlotFrame
      summary={`Histogram of ${columnName(column)}: ${values.length} areas between ${valueWithUnit(column, low)} and ${valueWithUnit(column, high)}`}
      x={{ range, label: titleWithUnit(column) }}
      y={{ range: [0, most], label: "areas" }}
    >
      {(area) => {
        const x = linear(range, [area.left, area.right]);
        const y = linear([0, most], [area.bottom, area.top]);
        return (
          <>
            {bins.map((bin) => (
              <rect
                key={bin.low}
                className={
                  litValue != null && litValue >= bin.low && litValue < bin.high ? "bar lit" : "bar"
                }
                x={x(bin.low) + 1}
                width={Math.max(1, x(bin.high) - x(bin.low) - 2)}
                y={y(bin.count)}
                height={area.bottom - y(bin.count)}
              />
            ))}
            <Rug
              column={column}
              low={low}
              high={high}
              left={area.left}
              right={area.right}
              bottom={area.bottom}
            />
            {litValue != null && (
              <line
                className="rug lit"
                x1={x(litValue)}
                x2={x(litValue)}
                y1={area.bottom}
                y2={area.top}
              />
            )}
          </>
        );
      }}
    </PlotFrame>
  );
}

/** A tick for each area, which highlights it. Memoised: highlighting one area does not render thousands of ticks again. */
const Rug = memo(function Rug({
  column,
  low,
  high,
  left,
  right,
  bottom,
}: {
  column: Column;
  low: number;
  high: number;
  left: number;
  right: number;
  bottom: number;
}) {
  const x = linear([low, high], [left, right]);
  return [...column.cells].map(
    ([areaId, { value }]) =>
      value !== null && (
        <line
          key={areaId}
          className="rug"
          x1={x(value)}
          x2={x(value)}
          y1={bottom}
          y2={bottom - 10}
          onPointerEnter={() => {
            highlightArea(areaId);
          }}
        />
      ),
  );
});
