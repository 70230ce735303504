import { AreaColumns } from "./area-columns.ts";
import { byDateLayout } from "./by-date-layout.ts";
import { ColumnNames, type Cell, type Column, type Row } from "./column.ts";
import type { Layout } from "./layout.ts";
import { LongLayout } from "./long-layout.ts";
import { type AreaOutcome, Outcomes } from "./outcome.ts";
import type { TableArea, TableQuestion } from "./question.ts";
import type { Table } from "./table.ts";
import type { Beside } from "./value-columns.ts";
import { wideLayout } from "./wide-layout.ts";

/** How a table is laid out. */
export interface TableOptions {
  /**
   * `long`: a row for each area, dataset, time step and class. `wide`: a row for each area, with a column for each dataset,
   * statistic, class and time. `by-date`: a row for each area and time, with a column for each dataset, statistic and class.
   */
  readonly layout: "long" | "wide" | "by-date";
  /** The properties of areas that have columns: all (the default), or these, in this order. */
  readonly properties?: "all" | readonly string[] | undefined;
  /**
   * Wide and by date: the columns beside each value: `quality`, `coverage`, `cells` (their number), and `steps` of a statistic
   * over time. By default quality and coverage.
   */
  readonly beside?: readonly Beside[] | undefined;
  /** Wide and by date: whether all classes of the catalog have columns (the default), or only those that are found. */
  readonly classes?: "catalog" | "found" | undefined;
}

/** A table of the answers to a question. */
export function tableOf(question: TableQuestion, options: TableOptions): Table {
  return new AreaTable(question, options);
}

class AreaTable implements Table {
  readonly layout: Table["layout"];
  readonly #outcomes: Outcomes;
  readonly #areas: AreaColumns;
  readonly #body: Layout;
  #columns: readonly Column[] | undefined;

  constructor(
    question: TableQuestion,
    {
      layout,
      properties = "all",
      beside = ["quality", "coverage"],
      classes = "catalog",
    }: TableOptions,
  ) {
    this.layout = layout;
    this.#outcomes = new Outcomes(question);
    this.#areas = new AreaColumns(properties);
    const { datasets } = this.#outcomes;
    this.#body =
      layout === "long"
        ? new LongLayout(datasets)
        : (layout === "wide" ? wideLayout : byDateLayout)(question, datasets, { beside, classes });
  }

  get isFixed(): boolean {
    return this.#columns !== undefined;
  }

  get columns(): readonly Column[] {
    if (this.#columns !== undefined) return this.#columns;
    const names = new ColumnNames();
    const area = this.#areas.columns(names);
    this.#columns = [...area, ...this.#body.columns(names, area.length)];
    return this.#columns;
  }

  learn(area: TableArea, outcome: AreaOutcome): void {
    if (this.#columns !== undefined)
      throw new TypeError(
        "The columns of the table are fixed: areas are learned before they are read",
      );
    this.#areas.learn(area);
    this.#body.learn(this.#outcomes.read(outcome));
  }

  rowsOf(area: TableArea, outcome: AreaOutcome): readonly Row[] {
    const { length } = this.columns;
    const misfits: string[] = [];
    const report = (text: string): void => void misfits.push(text);
    const cells = this.#areas.cells(area, report);
    const blank = (): Cell[] => {
      const row: Cell[] = [...cells];
      while (row.length < length) row.push(null);
      return row;
    };
    return this.#body.rows(this.#outcomes.read(outcome), blank, misfits);
  }
}
