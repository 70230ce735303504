import type { Dataset } from "@cas/models";
import { columnName, nameWithoutUnits } from "../label/column-name.ts";
import { beginOf } from "../label/time-code.ts";
import { isShare, valueLabel } from "../label/value-label.ts";
import type { ValueMeaning } from "../label/value-meaning.ts";
import type { Cell, Column, ColumnNames } from "./column.ts";
import { expectedOf } from "./expected-values.ts";
import type { FoundValue } from "./outcome.ts";
import type { TableQuestion } from "./question.ts";

/** What stands beside each value. */
export type Beside = "quality" | "coverage" | "cells" | "steps";

/** How value columns are made. */
export interface ValueColumnOptions {
  /** Whether each time has columns of its own; without, the row says the time. */
  readonly hasTimes: boolean;
  readonly beside: readonly Beside[];
  /** Whether all classes of the catalog have columns, or only those that are found. */
  readonly classes: "catalog" | "found";
}

/** A statistic of a dataset at a time: one value of an area, or one for each class. */
interface Slot {
  readonly call: number;
  readonly meaning: ValueMeaning;
  /** The classes that were found. */
  readonly keys: Set<string>;
  /** Whether its time is that of each row, in a column beside it. */
  isOfAnyTime: boolean;
  /** Index of the column of the value, or of each class. */
  readonly columns: Map<string, number>;
  readonly beside: Map<Beside | "time", number>;
}

/** The key of the columns of a value that is no record. */
const ONE = "";

/** The columns of values of one row, from the catalog, the calls and the responses that are learned. */
export class ValueColumns {
  readonly #question: TableQuestion;
  readonly #datasets: ReadonlyMap<string, Dataset>;
  readonly #options: ValueColumnOptions;
  readonly #slots = new Map<string, Slot>();
  /** Slots whose rows say the time, by what else is the same. */
  readonly #ofAnyTime = new Map<string, Slot>();

  constructor(
    question: TableQuestion,
    datasets: ReadonlyMap<string, Dataset>,
    options: ValueColumnOptions,
  ) {
    this.#question = question;
    this.#datasets = datasets;
    this.#options = options;
  }

  /** Takes the statistics, times and classes of the values of an area. */
  learn(values: readonly FoundValue[]): void {
    for (const { call, meaning, result } of values) {
      const slot = this.#slot(call, meaning);
      for (const key of keysOf(result.value)) slot.keys.add(key);
    }
  }

  /**
   * The columns; nothing is learned after this.
   *
   * @param offset index of the first one in its table
   */
  columns(names: ColumnNames, offset: number): readonly Column[] {
    this.#expect();
    if (this.#options.hasTimes) this.#joinTimes();
    const slots = [...this.#slots.values(), ...this.#ofAnyTime.values()];
    const columns: Column[] = [];
    const put = (name: string, column: Omit<Column, "name">): number => {
      columns.push({ name: names.free(name), ...column });
      return offset + columns.length - 1;
    };
    for (const slot of this.#inOrder(slots)) this.#write(slot, put);
    return columns;
  }

  /**
   * Puts values into a row.
   *
   * @param report is called with values that have no column, in words
   */
  place(values: readonly FoundValue[], row: Cell[], report: (text: string) => void): void {
    for (const { call, meaning, result } of values) {
      const slot =
        this.#slots.get(this.#keyOf(call, meaning)) ?? this.#ofAnyTime.get(looseKey(call, meaning));
      const rowTime = slot?.beside.get("time");
      const isTaken =
        slot !== undefined && [...slot.columns.values()].some((at) => row[at] !== null);
      if (slot === undefined || isTaken) {
        report(
          `${meaning.datasetId}: ${valueLabel(meaning)} has no column: ${JSON.stringify(result.value)}`,
        );
        continue;
      }
      if (rowTime !== undefined) row[rowTime] = meaning.time ?? null;
      putValue(slot, result.value, row, (key, value) => {
        report(`${meaning.datasetId}: ${valueLabel({ ...meaning, key })} has no column: ${value}`);
      });
      const { beside } = slot;
      const set = (what: Beside, cell: Cell): void => {
        const at = beside.get(what);
        if (at !== undefined) row[at] = cell;
      };
      set("quality", result.quality);
      set("coverage", result.coverage_fraction);
      set("cells", result.pixel_count);
      set("steps", result.time_statistic?.steps ?? null);
    }
  }

  #slot(call: number, meaning: ValueMeaning): Slot {
    const key = this.#keyOf(call, meaning);
    const known = this.#slots.get(key);
    if (known !== undefined) return known;
    const ofRow = this.#options.hasTimes ? meaning : withoutTime(meaning);
    const slot = newSlot(call, ofRow, false);
    this.#slots.set(key, slot);
    return slot;
  }

  #keyOf(call: number, meaning: ValueMeaning): string {
    // In a row of one time, calls for several times share the columns of a dataset.
    return this.#options.hasTimes
      ? `${looseKey(call, meaning)}\u0000${meaning.time ?? ""}`
      : `${looseKey(-1, meaning)}\u0000${meaning.isOfSteps === true ? "steps" : ""}`;
  }

  /** Adds what the catalog says of datasets without a value so far, and calendar periods without one. */
  #expect(): void {
    for (const [call, one] of this.#question.calls.entries())
      for (const id of one.datasetIds) {
        const dataset = this.#datasets.get(id);
        if (dataset === undefined) continue;
        const { meanings, isByPeriod } = expectedOf(one, dataset);
        const isLearned = [...this.#slots.values()].some(
          (slot) =>
            slot.meaning.datasetId === id && (slot.call === call || !this.#options.hasTimes),
        );
        if (isLearned && !isByPeriod) continue;
        const hasTimes = this.#options.hasTimes;
        for (const meaning of meanings)
          if (hasTimes && meaning.time === undefined)
            this.#ofAnyTime.set(
              looseKey(call, meaning),
              newSlot(call, meaning, canHaveTime(dataset)),
            );
          else this.#slot(call, meaning);
      }
  }

  /** A call without steps has one value of an area: if areas have other times, a column says the time of each. */
  #joinTimes(): void {
    const groups = Map.groupBy(this.#slots, ([, { call, meaning }]) => looseKey(call, meaning));
    for (const [key, group] of groups) {
      const [[, first] = []] = group;
      if (first === undefined || group.length < 2 || this.#hasSeveral(first)) continue;
      const joined = newSlot(first.call, withoutTime(first.meaning), true);
      for (const [slotKey, slot] of group) {
        for (const found of slot.keys) joined.keys.add(found);
        this.#slots.delete(slotKey);
      }
      this.#ofAnyTime.set(key, joined);
    }
  }

  /** Whether an area has several values of a slot, at different times. */
  #hasSeveral({ call, meaning: { timeStatistic } }: Slot): boolean {
    const asked = this.#question.calls[call];
    if (asked === undefined) return true;
    return timeStatistic === undefined
      ? asked.timeAggregation === "none"
      : timeStatistic.by !== "all";
  }

  /** By dataset, call, statistic and time. */
  #inOrder(slots: readonly Slot[]): readonly Slot[] {
    const position = new Map<string, number>();
    for (const { datasetIds } of this.#question.calls)
      for (const id of datasetIds) if (!position.has(id)) position.set(id, position.size);
    const of = ({ meaning }: Slot): number => position.get(meaning.datasetId) ?? position.size;
    return slots.toSorted(
      (a, b) =>
        of(a) - of(b) ||
        a.meaning.statistic.localeCompare(b.meaning.statistic) ||
        beginOf(a.meaning.time) - beginOf(b.meaning.time) ||
        a.call - b.call,
    );
  }

  #write(slot: Slot, put: (name: string, column: Omit<Column, "name">) => number): void {
    const { meaning, columns, beside } = slot;
    for (const key of this.#keys(slot)) {
      const of = key === ONE ? meaning : this.#ofClass(meaning, key);
      const isJson = key === ONE && isRecord(meaning.statistic);
      columns.set(
        key,
        put(columnName(of), {
          type: isJson ? "text" : "number",
          role: "value",
          description: isJson ? `${valueLabel(of)}, as JSON` : valueLabel(of),
          units: meaning.units,
          ...factsOf(meaning),
        }),
      );
    }
    const name = nameWithoutUnits(meaning);
    const label = valueLabel(meaning, { omitUnits: true });
    const about = { role: "about", ...factsOf(meaning) } as const;
    if (slot.isOfAnyTime)
      beside.set(
        "time",
        put(`${name}_time`, { type: "text", description: `Time of the ${label}`, ...about }),
      );
    for (const what of this.#options.beside) {
      if (what === "steps" && meaning.timeStatistic === undefined) continue;
      const { type, text, units } = BESIDE[what];
      beside.set(
        what,
        put(`${name}_${what}`, { type, description: `${text} the ${label}`, units, ...about }),
      );
    }
  }

  /** The classes of a slot; or the key of one number, or of a record in JSON whose keys are not known. */
  #keys(slot: Slot): readonly string[] {
    const { datasetId, statistic } = slot.meaning;
    if (!isRecord(statistic) || this.#isOfQuantities(slot)) return [ONE];
    const known = this.#options.classes === "catalog" && isOfClasses(statistic);
    const classes = known ? Object.keys(this.#classes(datasetId)) : [];
    const keys = [...new Set([...classes, ...slot.keys])];
    if (keys.length === 0) return [ONE];
    return keys.toSorted((a, b) => Number(a) - Number(b) || a.localeCompare(b));
  }

  /** Shares of quantities have a key for each number that occurs: one column holds them all. */
  #isOfQuantities({ meaning: { datasetId, statistic } }: Slot): boolean {
    const variable = this.#datasets.get(datasetId)?.variables[0];
    return isOfClasses(statistic) && variable !== undefined && variable.data_type !== "categorical";
  }

  #ofClass(meaning: ValueMeaning, key: string): ValueMeaning {
    return { ...meaning, key, className: this.#classes(meaning.datasetId)[key] };
  }

  #classes(datasetId: string): Readonly<Record<string, string>> {
    return this.#datasets.get(datasetId)?.variables[0]?.classes ?? {};
  }
}

const BESIDE = {
  quality: { type: "text", text: "Quality of", units: undefined },
  coverage: {
    type: "number",
    text: "Share of the area that valid cells cover, of",
    units: "fraction",
  },
  cells: {
    type: "number",
    text: "Number of valid cells that the area touches, of",
    units: "cells",
  },
  steps: { type: "number", text: "Number of time steps with a value, of", units: "steps" },
} as const;

const isOfClasses = (statistic: string): boolean =>
  isShare(statistic) || statistic === "class_counts";

/** Whether the values of a statistic are records. */
const isRecord = (statistic: string): boolean =>
  isOfClasses(statistic) || statistic === "quantiles" || statistic === "histogram";

function newSlot(call: number, meaning: ValueMeaning, isOfAnyTime: boolean): Slot {
  return { call, meaning, isOfAnyTime, keys: new Set(), columns: new Map(), beside: new Map() };
}

const withoutTime = (meaning: ValueMeaning): ValueMeaning => ({ ...meaning, time: undefined });

/** What values of a column have in common, apart from their time: one with another unit has another column. */
const looseKey = (call: number, meaning: ValueMeaning): string =>
  [
    call,
    meaning.datasetId,
    meaning.variable,
    meaning.statistic,
    meaning.units,
    meaning.timeStatistic?.statistic,
    meaning.timeStatistic?.by,
  ].join("\u0000");

const keysOf = (value: FoundValue["result"]["value"]): readonly string[] =>
  typeof value === "object" && value !== null ? Object.keys(value) : [];

const canHaveTime = ({ temporal }: Dataset): boolean => temporal.temporal_type !== "static";

function putValue(
  { columns, meaning }: Slot,
  value: FoundValue["result"]["value"],
  row: Cell[],
  noColumn: (key: string, value: number) => void,
): void {
  const one = columns.get(ONE);
  if (value === null) return;
  if (one !== undefined && isRecord(meaning.statistic) === (typeof value === "object")) {
    row[one] = typeof value === "number" ? value : JSON.stringify(value);
    return;
  }
  if (typeof value === "number") {
    noColumn(ONE, value);
    return;
  }
  // A class that is absent in an area has the share 0; a quantile that is absent is not finite.
  if (meaning.statistic !== "quantiles") for (const at of columns.values()) row[at] = 0;
  for (const [key, share] of Object.entries(value)) {
    const at = columns.get(key);
    if (at === undefined) noColumn(key, share);
    else row[at] = share;
  }
}

function factsOf(
  meaning: ValueMeaning,
): Pick<Column, "datasetId" | "variable" | "statistic" | "timeStatistic" | "time"> {
  const { timeStatistic: over } = meaning;
  return {
    datasetId: meaning.datasetId,
    variable: meaning.variable,
    statistic: meaning.statistic,
    ...(over !== undefined && { timeStatistic: `${over.statistic} by ${over.by}` }),
    ...(meaning.time !== undefined && { time: meaning.time }),
  };
}
