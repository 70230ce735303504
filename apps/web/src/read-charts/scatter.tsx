import { memo } from "react";
import type { Column } from "../answer/columns.ts";
import { unitName } from "../answer/unit-name.ts";
import { columnName } from "../answer/value-text.ts";
import { highlightArea, useHighlightedArea } from "../highlight/highlight-store.ts";
import { axisRange, linear } from "../scales/linear.ts";
import { correlationOf, differenceOf, type Pair, pairsOf } from "./difference.ts";
import { PlotFrame } from "./plot-frame.tsx";

const number = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });

/** Scatter plot of two values of each area; with the 1:1 line if both have the same unit. */
export function Scatter({ x, y }: { x: Column; y: Column }) {
  const lit = useHighlightedArea();
  const pairs = pairsOf(x, y);
  const litPair = pairs.find(({ areaId }) => areaId === lit);
  const isSameUnit = x.units === y.units;
  const xs = pairs.map((pair) => pair.x);
  const ys = pairs.map((pair) => pair.y);
  const both = axisRange([...xs, ...ys]);
  const xRange = isSameUnit ? both : axisRange(xs);
  const yRange = isSameUnit ? both : axisRange(ys);
  if (pairs.length === 0) return <p className="hint">No area has a value of both yet.</p>;
  return (
    <>
      <PlotFrame
        summary={`${columnName(y)} against ${columnName(x)}, ${pairs.length} areas`}
        x={{ range: xRange, label: columnName(x) }}
        y={{ range: yRange, label: columnName(y) }}
      >
        {(area) => {
          const px = linear(xRange, [area.left, area.right]);
          const py = linear(yRange, [area.bottom, area.top]);
          return (
            <>
              {isSameUnit && (
                <line
                  className="equal"
                  x1={px(both[0])}
                  y1={py(both[0])}
                  x2={px(both[1])}
                  y2={py(both[1])}
                />
              )}
              <Dots
                x={x}
                y={y}
                xEnds={`${px(0)} ${px(1)}`}
                yEnds={`${py(0)} ${py(1)}`}
                draw={(pair) => [px(pair.x), py(pair.y)]}
              />
              {litPair !== undefined && (
                <circle className="dot lit" cx={px(litPair.x)} cy={py(litPair.y)} r={7} />
              )}
            </>
          );
        }}
      </PlotFrame>
      <p className="hint">{inWords(x, y)}</p>
    </>
  );
}

/** A dot for each area, which highlights it. Thousands of dots render again only when the data or the axes change. */
const Dots = memo(
  function Dots({
    x,
    y,
    draw,
  }: {
    x: Column;
    y: Column;
    /** The pixels of 0 and 1 on each axis: dots do not move while both are the same. */
    xEnds: string;
    yEnds: string;
    draw: (pair: Pair) => readonly [cx: number, cy: number];
  }) {
    return pairsOf(x, y).map((pair) => {
      const [cx, cy] = draw(pair);
      return (
        <circle
          key={pair.areaId}
          className="dot"
          cx={cx}
          cy={cy}
          r={4}
          onPointerEnter={() => {
            highlightArea(pair.areaId);
          }}
        />
      );
    });
  },
  (before, after) =>
    before.x === after.x &&
    before.y === after.y &&
    before.xEnds === after.xEnds &&
    before.yEnds === after.yEnds,
);

/** The difference and the correlation of two columns in words; without a difference if their units differ. */
function inWords(x: Column, y: Column): string {
  const pairs = pairsOf(x, y);
  const correlation = correlationOf(pairs);
  const words = correlation === undefined ? [] : [`correlation ${number.format(correlation)}`];
  const difference = x.units === y.units ? differenceOf(pairs) : undefined;
  if (difference !== undefined)
    words.unshift(
      `mean difference ${number.format(difference.mean)} ${unitName(x.units)}`,
      `root mean square ${number.format(difference.rms)} ${unitName(x.units)}`,
      `${difference.farApart} of ${pairs.length} areas differ by more than 30 % from the mean of both`,
    );
  return `${pairs.length} areas have both: ${words.join("; ") || "too few to compare"}.`;
}
