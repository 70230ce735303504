import { type Dataset, isAboutDataset, parseWarning } from "@cas/models";
import type { ValueMeaning } from "../label/value-meaning.ts";
import type { Cell, Column, ColumnNames, Row } from "./column.ts";
import { joined, LAST_COLUMNS, type Layout } from "./layout.ts";
import type { Found, FoundValue } from "./outcome.ts";

/** A value of the long table: a statistic, or the share of one class. */
interface LongValue {
  readonly result: FoundValue["result"];
  readonly meaning: ValueMeaning;
  readonly value: number | null;
  readonly warnings: readonly string[];
}

/** The columns behind those of the area and the dataset, and their cells. */
const COLUMNS: readonly (Omit<Column, "role"> & { readonly of: (value: LongValue) => Cell })[] = [
  {
    name: "variable",
    type: "text",
    description: "Name of the variable",
    of: ({ meaning }) => meaning.variable,
  },
  {
    name: "statistic",
    type: "text",
    description: "Statistic over space that was computed; a sum is over cells",
    of: ({ meaning }) => meaning.statistic,
  },
  {
    name: "time_statistic",
    type: "text",
    description: "Statistic over time, and its periods; empty without one",
    of: ({ meaning: { timeStatistic: over } }) =>
      over === undefined ? null : `${over.statistic} by ${over.by}`,
  },
  {
    name: "time",
    type: "text",
    description:
      "Time of the value: 1999, 1999-12, 1999-12-31, 1999-DJF (the year of its January), or the first and the last: 1999-01/1999-03",
    of: ({ meaning }) => meaning.time ?? null,
  },
  {
    name: "class_code",
    type: "text",
    description: "Class, bin or probability that the value is of; empty for one number",
    of: ({ meaning }) => meaning.key ?? null,
  },
  {
    name: "class_name",
    type: "text",
    description: "Name of the class",
    of: ({ meaning }) => meaning.className ?? null,
  },
  {
    name: "value",
    type: "number",
    description: "The value in its units; empty when there is none",
    of: ({ value }) => value,
  },
  {
    name: "units",
    type: "text",
    description: "Unit of the value; of a sum, that of the cells which were added",
    of: ({ meaning }) => meaning.units,
  },
  {
    name: "quality",
    type: "text",
    description: "Quality flag of the value; see the quality rules",
    of: ({ result }) => result.quality,
  },
  {
    name: "coverage_fraction",
    type: "number",
    description: "Share of the area that valid cells cover, 0 to 1",
    units: "fraction",
    of: ({ result }) => result.coverage_fraction,
  },
  {
    name: "pixel_count",
    type: "number",
    description: "Number of valid cells that the area touches",
    units: "cells",
    of: ({ result }) => result.pixel_count,
  },
  {
    name: "steps",
    type: "number",
    description: "Number of time steps with a value, of a statistic over time",
    units: "steps",
    of: ({ result }) => result.time_statistic?.steps ?? null,
  },
  {
    name: "steps_expected",
    type: "number",
    description: "Number of time steps that the whole period has",
    units: "steps",
    of: ({ result }) => result.time_statistic?.steps_expected ?? null,
  },
  {
    name: "timestamp",
    type: "text",
    description: "Time step of the value (ISO 8601), or the start of its period",
    of: ({ result }) => result.timestamp,
  },
  {
    name: "warnings",
    type: "text",
    description: LAST_COLUMNS[0].description,
    of: ({ warnings }) => joined(warnings),
  },
];

/** A row for each value, and one for each dataset that failed. */
export class LongLayout implements Layout {
  readonly #datasets: ReadonlyMap<string, Dataset>;
  #offset = 0;

  constructor(datasets: ReadonlyMap<string, Dataset>) {
    this.#datasets = datasets;
  }

  learn(): void {
    // The columns are the same for all values.
  }

  columns(names: ColumnNames, offset: number): readonly Column[] {
    this.#offset = offset;
    const columns: readonly Omit<Column, "role">[] = [
      { name: "dataset_id", type: "text", description: "Id of the dataset" },
      ...COLUMNS,
      { ...LAST_COLUMNS[1], description: "Why there is no value, and what has no column" },
    ];
    return columns.map(({ name, type, description, units }) => ({
      name: names.free(name),
      type,
      role: name === "value" ? "value" : "about",
      description,
      ...(units !== undefined && { units }),
    }));
  }

  rows(found: Found, blank: () => Cell[], misfits: readonly string[]): readonly Row[] {
    const last = this.#offset + COLUMNS.length + 1;
    const rows: Cell[][] = [];
    for (const one of found.values)
      for (const value of this.#valuesOf(one, found.warnings)) {
        const row = blank();
        row[this.#offset] = value.meaning.datasetId;
        for (const [index, { of }] of COLUMNS.entries()) row[this.#offset + 1 + index] = of(value);
        rows.push(row);
      }
    for (const { datasetId, message } of found.failures) {
      const row = blank();
      row[this.#offset] = datasetId;
      row[last] = message;
      rows.push(row);
    }
    const [first] = rows;
    if (misfits.length > 0 && first !== undefined)
      first[last] = joined([...(typeof first[last] === "string" ? [first[last]] : []), ...misfits]);
    return rows;
  }

  *#valuesOf({ result, meaning }: FoundValue, all: readonly string[]): Generator<LongValue> {
    const { value } = result;
    const id = meaning.datasetId;
    // The row has a column for the dataset.
    const warnings = all.flatMap((warning) => {
      if (isAboutDataset(warning, id)) return [parseWarning(warning).text];
      return parseWarning(warning).subject === "none" ? [warning] : [];
    });
    if (value === null || typeof value === "number") {
      yield { result, meaning, value, warnings };
      return;
    }
    const classes = this.#datasets.get(id)?.variables[0]?.classes ?? {};
    for (const [key, share] of Object.entries(value))
      yield {
        result,
        meaning: { ...meaning, key, className: classes[key] },
        value: share,
        warnings,
      };
  }
}
