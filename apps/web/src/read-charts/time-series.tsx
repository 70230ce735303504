import { parseTimestamp } from "@cas/models";
import { timeText, valueLabel } from "@cas/tables";
import type { WorkbenchResponse } from "../answer/answer.ts";
import type { Column } from "../answer/columns.ts";
import { unitName } from "../answer/unit-name.ts";
import type { Area } from "../areas/store/area.ts";
import { classColour } from "../scales/ramps.ts";
import { highlightHandlers } from "../highlight/highlight-handlers.ts";
import { highlightArea, useHighlightedArea } from "../highlight/highlight-store.ts";
import { Swatch } from "../map/legend.tsx";
import { axisRange, linear } from "../scales/linear.ts";
import { PlotFrame } from "./plot-frame.tsx";

/** Most areas that have a line: a chart with more is not readable. */
const MAX_LINES = 300;

/** Most areas that have different colours and their names below the chart. */
const MAX_COLOURS = 6;

/** Line chart of one dataset over its time steps, with a line for each area. */
export function TimeSeries({
  answer,
  steps,
}: {
  answer: WorkbenchResponse;
  steps: readonly Column[];
}) {
  const lit = useHighlightedArea();
  const [first] = steps;
  if (first === undefined) return null;
  const instants = steps.map(instantOf);
  const areas = answer.areas.slice(0, MAX_LINES);
  const values = steps.flatMap(({ cells }) =>
    areas.flatMap(({ id }) => cells.get(id)?.value ?? []),
  );
  const [xRange, yRange] = [axisRange(instants), axisRange(values)];
  const litName = answer.areas.find(({ id }) => id === lit)?.name;
  const isFew = areas.length <= MAX_COLOURS;
  return (
    <>
      <PlotFrame
        summary={`${seriesTitle(first)} of ${first.dataset.name} over ${steps.length} time steps of ${areas.length} areas, ${timeOf(first)} to ${timeOf(steps.at(-1) ?? first)}`}
        x={{
          range: xRange,
          label: "",
          names: steps.map((step, index) => [instants[index] ?? 0, timeOf(step)]),
        }}
        y={{ range: yRange, label: seriesTitle(first) }}
      >
        {(plot) => {
          const x = linear(xRange, [plot.left, plot.right]);
          const y = linear(yRange, [plot.bottom, plot.top]);
          const pathOf = (id: string): string => {
            const points = steps.flatMap(({ cells }, index) => {
              const value = cells.get(id)?.value;
              return value == null ? [] : [`${x(instants[index] ?? 0)},${y(value)}`];
            });
            return points.length === 0 ? "" : `M${points.join("L")}`;
          };
          return (
            <>
              {areas.map(({ id }, index) => (
                <path
                  key={id}
                  className={isFew ? "series few" : "series"}
                  style={isFew ? { stroke: classColour(index) } : {}}
                  d={pathOf(id)}
                  onPointerEnter={() => {
                    highlightArea(id);
                  }}
                />
              ))}
              {lit !== undefined && <path className="series lit" d={pathOf(lit)} />}
            </>
          );
        }}
      </PlotFrame>
      {isFew && <SeriesNames areas={areas} />}
      <p className="hint">
        {litName ?? "Point at a line, a row or the map to single out an area."}
        {answer.areas.length > MAX_LINES && ` The first ${MAX_LINES} areas are drawn.`}
      </p>
    </>
  );
}

/** The legend: the colour of each area. */
function SeriesNames({ areas }: { areas: readonly Area[] }) {
  return (
    <ul className="series-names">
      {areas.map(({ id, name }, index) => (
        <li key={id}>
          <button type="button" className="chip" {...highlightHandlers(id)}>
            <Swatch colour={classColour(index)} /> {name}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What the values of a series are, without the time, which is on the other axis. */
const seriesTitle = ({ meaning }: Column): string =>
  valueLabel({ ...meaning, time: undefined }, { unitText: unitName });

const timeOf = ({ meaning: { time } }: Column): string =>
  time === undefined ? "" : timeText(time);

const instantOf = ({ cells }: Column): number => {
  const [cell] = cells.values();
  return parseTimestamp(cell?.result.timestamp ?? "") ?? 0;
};
