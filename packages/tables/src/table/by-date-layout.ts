import type { Dataset } from "@cas/models";
import { beginOf } from "../label/time-code.ts";
import type { Cell, Column, ColumnNames, Row } from "./column.ts";
import { failureText, joined, LAST_COLUMNS, type Layout } from "./layout.ts";
import type { Found } from "./outcome.ts";
import type { TableQuestion } from "./question.ts";
import { ValueColumns, type ValueColumnOptions } from "./value-columns.ts";

/** A row for each area and time. */
export function byDateLayout(
  question: TableQuestion,
  datasets: ReadonlyMap<string, Dataset>,
  options: Omit<ValueColumnOptions, "hasTimes">,
): Layout {
  return new ByDateLayout(new ValueColumns(question, datasets, { ...options, hasTimes: false }));
}

const TIME_COLUMNS: readonly Column[] = [
  {
    name: "time",
    type: "text",
    role: "about",
    description:
      "Time of the values: 1999, 1999-12, 1999-12-31, 1999-DJF (the year of its January), or the first and the last: 1999-01/1999-03; empty for data without time",
  },
  {
    name: "date",
    type: "text",
    role: "about",
    description: "First day of the time (ISO 8601), to sort by",
  },
];

class ByDateLayout implements Layout {
  readonly #values: ValueColumns;
  #offset = 0;
  #last = 0;

  constructor(values: ValueColumns) {
    this.#values = values;
  }

  learn({ values }: Found): void {
    this.#values.learn(values);
  }

  columns(names: ColumnNames, offset: number): readonly Column[] {
    this.#offset = offset;
    const rename = (column: Column): Column => ({ ...column, name: names.free(column.name) });
    const times = TIME_COLUMNS.map(rename);
    const values = this.#values.columns(names, offset + times.length);
    this.#last = offset + times.length + values.length;
    return [...times, ...values, ...LAST_COLUMNS.map(rename)];
  }

  rows(
    { values, failures, warnings }: Found,
    blank: () => Cell[],
    misfits: readonly string[],
  ): readonly Row[] {
    const groups = Map.groupBy(values, ({ meaning }) => meaning.time);
    if (groups.size === 0) groups.set(undefined, []);
    const times = [...groups]
      .map(([time, group]) => ({ time, group, begin: beginOf(time) }))
      .toSorted((a, b) => a.begin - b.begin || (a.time ?? "").localeCompare(b.time ?? ""));
    // What is of the whole area stands in its first row.
    let texts = [...failures.map(failureText), ...misfits];
    let ofArea = warnings;
    return times.map(({ time, group, begin }) => {
      const row = this.#row(blank(), time, begin);
      this.#values.place(group, row, (text) => void texts.push(text));
      row[this.#last] = joined(ofArea);
      row[this.#last + 1] = joined(texts);
      [texts, ofArea] = [[], []];
      return row;
    });
  }

  #row(row: Cell[], time: string | undefined, begin: number): Cell[] {
    row[this.#offset] = time ?? null;
    row[this.#offset + 1] = Number.isFinite(begin)
      ? new Date(begin).toISOString().slice(0, -14)
      : null;
    return row;
  }
}
