/** The value of a cell; null for an empty cell. */
export type Cell = string | number | boolean | null;

/** A row of a table: a cell for each column. */
export type Row = readonly Cell[];

/** A column of a table. */
export interface Column {
  /**
   * Unique in its table. Of letters, digits and underscores, fit for CSV, SQL, R and Python; properties of areas keep their own
   * names.
   */
  readonly name: string;
  /** The type of its cells that are not empty. */
  readonly type: "text" | "number" | "boolean";
  /** Describes the cells; those of values by `valueLabel`: variable, statistic, time and unit. */
  readonly description: string;
  /** What the cells are: a property of the area, a value, or facts about one. */
  readonly role: "area" | "property" | "value" | "about";
  /** Unit of the cells, as the service has it; undefined without one, or when a column of units says it. */
  readonly units?: string | undefined;
  /** The dataset of the cells, `{provider}:{dataset}`; undefined for columns of the area and of several datasets. */
  readonly datasetId?: string | undefined;
  /** Name of the variable of the values. */
  readonly variable?: string | undefined;
  /** Statistic of the values over space, e.g. mean. */
  readonly statistic?: string | undefined;
  /** Statistic over time, e.g. `total by year`. */
  readonly timeStatistic?: string | undefined;
  /** The time of the values, e.g. `1999-12`; undefined without one, or when a column says it. */
  readonly time?: string | undefined;
}

/** Makes names unique: adds a number to one that is used already. Ids that differ only in punctuation give the same name. */
export class ColumnNames {
  readonly #used = new Set<string>();

  /** The name, or the name with a number behind it. */
  free(name: string): string {
    let free = name;
    for (let number = 2; this.#used.has(free); number++) free = `${name}_${number}`;
    this.#used.add(free);
    return free;
  }
}
