import type { WorkbenchResponse } from "../answer/answer.ts";
import type { Column } from "../answer/columns.ts";
import { ColumnSelect } from "../answer/column-select.tsx";
import type { Reading, View } from "../view/view.ts";
import { ClassBars, ClassCounts } from "./class-bars.tsx";
import { HighlightedValues } from "./highlighted-values.tsx";
import { Histogram } from "./histogram.tsx";
import { Scatter } from "./scatter.tsx";
import { TimeSeries } from "./time-series.tsx";

/** A chart of the answer. */
export default function Charts({
  reading,
  answer,
  columns,
  column,
  onColumn,
  compared,
  onCompared,
}: {
  reading: Exclude<Reading, "table">;
  answer: WorkbenchResponse;
  columns: readonly Column[];
  /** The column that colours the map. */
  column: Column | undefined;
  onColumn: (key: string) => void;
  compared: View["compared"];
  onCompared: (keys: readonly [across: string, up: string]) => void;
}) {
  if (column === undefined) return null;
  switch (reading) {
    case "distribution":
      return (
        <>
          <ColumnSelect label="Value" columns={columns} value={column} onColumn={onColumn} />
          <Distribution columns={columns} column={column} />
          <HighlightedValues areas={answer.areas} columns={[column]} />
        </>
      );
    case "time":
      return <OverTime answer={answer} columns={columns} column={column} onColumn={onColumn} />;
    default:
      return (
        <Compare answer={answer} columns={columns} compared={compared} onCompared={onCompared} />
      );
  }
}

/** The distribution of a column over the areas. */
function Distribution({ columns, column }: { columns: readonly Column[]; column: Column }) {
  if (column.kind !== "class") return <Histogram column={column} />;
  const shares = columns.filter(({ key }) => key.startsWith(`${column.key}#`));
  return shares.length > 0 ? (
    <ClassBars column={column} shares={shares} />
  ) : (
    <ClassCounts column={column} />
  );
}

function OverTime({
  answer,
  columns,
  column,
  onColumn,
}: {
  answer: WorkbenchResponse;
  columns: readonly Column[];
  column: Column;
  onColumn: (key: string) => void;
}) {
  const quantities = columns.filter(({ kind }) => kind === "quantity");
  const series = [...Map.groupBy(quantities, ({ dataset }) => dataset.id).values()].filter(
    ({ length }) => length > 1,
  );
  const shown = series.find(([first]) => first?.dataset.id === column.dataset.id) ?? series[0];
  const [first] = shown ?? [];
  if (shown === undefined || first === undefined)
    return (
      <p className="hint">
        There is one time step. Ask for a time range, month by month, to see values over time.
      </p>
    );
  const firsts = series.flatMap(([one]) => one ?? []);
  return (
    <>
      <ColumnSelect
        label="Dataset"
        columns={firsts}
        value={first}
        nameOf={({ dataset }) => dataset.name}
        onColumn={onColumn}
      />
      <TimeSeries answer={answer} steps={shown} />
    </>
  );
}

const isSameTime = (one: Column, other: Column | undefined): boolean =>
  other !== undefined && one.meaning.time === other.meaning.time;

/** The proposed column to compare with: another dataset with the same time, if possible of the same variable. */
function counterpartOf(x: Column | undefined, numbers: readonly Column[]): Column | undefined {
  const variableOf = (column: Column | undefined): string | undefined =>
    column?.dataset.variables[0]?.name;
  const others = numbers.filter(({ dataset }) => dataset.id !== x?.dataset.id);
  return (
    others.find((one) => variableOf(one) === variableOf(x) && isSameTime(one, x)) ??
    others.find((one) => isSameTime(one, x)) ??
    others[0] ??
    numbers[1]
  );
}

function Compare({
  answer,
  columns,
  compared: [across, up] = ["", ""],
  onCompared,
}: {
  answer: WorkbenchResponse;
  columns: readonly Column[];
  compared: View["compared"];
  onCompared: (keys: readonly [across: string, up: string]) => void;
}) {
  // Quantities first: shares of classes are compared less often.
  const numbers = ["quantity", "share"].flatMap((kind) =>
    columns.filter((column) => column.kind === kind),
  );
  const x = numbers.find(({ key }) => key === across) ?? numbers[0];
  const y = numbers.find(({ key }) => key === up) ?? counterpartOf(x, numbers);
  if (x === undefined || y === undefined)
    return <p className="hint">Two values are needed to compare: ask about another dataset too.</p>;
  return (
    <>
      <div className="column-selects">
        <ColumnSelect
          label="Across"
          columns={numbers}
          value={x}
          onColumn={(key) => {
            onCompared([key, y.key]);
          }}
        />
        <ColumnSelect
          label="Up"
          columns={numbers}
          value={y}
          onColumn={(key) => {
            onCompared([x.key, key]);
          }}
        />
      </div>
      <Scatter x={x} y={y} />
      <HighlightedValues areas={answer.areas} columns={[x, y]} />
    </>
  );
}
