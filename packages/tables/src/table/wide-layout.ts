import type { Dataset } from "@cas/models";
import type { Cell, Column, ColumnNames, Row } from "./column.ts";
import { failureText, joined, LAST_COLUMNS, type Layout } from "./layout.ts";
import type { Found } from "./outcome.ts";
import type { TableQuestion } from "./question.ts";
import { ValueColumns, type ValueColumnOptions } from "./value-columns.ts";

/** A row for each area. */
export function wideLayout(
  question: TableQuestion,
  datasets: ReadonlyMap<string, Dataset>,
  options: Omit<ValueColumnOptions, "hasTimes">,
): Layout {
  return new WideLayout(new ValueColumns(question, datasets, { ...options, hasTimes: true }));
}

class WideLayout implements Layout {
  readonly #values: ValueColumns;
  #last = 0;

  constructor(values: ValueColumns) {
    this.#values = values;
  }

  learn({ values }: Found): void {
    this.#values.learn(values);
  }

  columns(names: ColumnNames, offset: number): readonly Column[] {
    const values = this.#values.columns(names, offset);
    this.#last = offset + values.length;
    return [
      ...values,
      ...LAST_COLUMNS.map((column) => ({ ...column, name: names.free(column.name) })),
    ];
  }

  rows(
    { values, failures, warnings }: Found,
    blank: () => Cell[],
    misfits: readonly string[],
  ): readonly Row[] {
    const row = blank();
    const texts = [...failures.map(failureText), ...misfits];
    this.#values.place(values, row, (text) => void texts.push(text));
    row[this.#last] = joined(warnings);
    row[this.#last + 1] = joined(texts);
    return [row];
  }
}
