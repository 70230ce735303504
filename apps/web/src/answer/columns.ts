import type { AttributeResult, Dataset } from "@cas/models";
import { meaningOf, valueLabel, type ValueMeaning } from "@cas/tables";
import type { DayRange } from "../question/question.ts";
import type { WorkbenchResponse } from "./answer.ts";
import { KNOWN_CLASSES } from "./known-classes.ts";
import { variableName } from "./variable-name.ts";

/** A value of an area, with its result. */
export interface Cell {
  readonly value: number | null;
  readonly result: AttributeResult;
}

/** One value of every area: a column of the table, the colours of the map, or an axis of a chart. */
export interface Column {
  /** The same in every answer to the same question: the dataset, its time step and class code. */
  readonly key: string;
  readonly dataset: Dataset;
  /** What the values are: statistic, variable, time, unit. */
  readonly meaning: ValueMeaning;
  /** The meaning in words, without the unit, e.g. `mean of temperature, Jan 1999`. */
  readonly label: string;
  /** The name of the class of a share; undefined for other columns. */
  readonly className?: string | undefined;
  readonly units: string;
  /** A quantity, a class code, the share of a class, or the difference of two datasets. */
  readonly kind: "quantity" | "class" | "share" | "difference";
  /** By the id of the area. */
  readonly cells: ReadonlyMap<string, Cell>;
}

/** The columns of an answer: datasets in their order; classes of a dataset by their total share, largest first. */
export function columnsOf({ question, datasets, responses }: WorkbenchResponse): readonly Column[] {
  const byDataset = new Map<string, AreaResult[]>();
  for (const [areaId, { results }] of responses)
    for (const result of results) {
      const found = byDataset.get(result.dataset_id);
      if (found === undefined) byDataset.set(result.dataset_id, [{ areaId, result }]);
      else found.push({ areaId, result });
    }
  return datasets.flatMap((dataset) => {
    const found = byDataset.get(dataset.id) ?? [];
    return groupByStep(found).flatMap((step) => columnsOfStep(dataset, step, question.timeRange));
  });
}

interface AreaResult {
  readonly areaId: string;
  readonly result: AttributeResult;
}

/** Groups results by time step; one group if no area has several. */
function groupByStep(found: readonly AreaResult[]): readonly (readonly AreaResult[])[] {
  const areas = new Set(found.map(({ areaId }) => areaId));
  if (areas.size === found.length) return [found];
  return [...Map.groupBy(found, ({ result }) => result.timestamp ?? "")]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([, step]) => step);
}

function columnsOfStep(
  dataset: Dataset,
  found: readonly AreaResult[],
  asked: DayRange | undefined,
): readonly Column[] {
  // A result without a value may lack the unit or the time.
  const { result } = found.find((one) => one.result.value !== null) ?? found[0] ?? {};
  if (result === undefined) return [];
  const { units, timestamp, aggregation } = result;
  const meaning = {
    ...meaningOf(result, dataset, asked),
    variable: variableName(result.variable),
  };
  const key = [dataset.id, ...(timestamp === null ? [] : [timestamp])].join("@");
  if (found.some(({ result: { value } }) => typeof value === "object" && value !== null))
    return classColumns(dataset, key, found, meaning);
  const isClass = aggregation === "majority" || aggregation === "minority";
  const cells = new Map(
    found.map(({ areaId, result: one }) => [areaId, { value: numberOf(one), result: one }]),
  );
  const kind = isClass ? "class" : "quantity";
  return [{ key, dataset, meaning, label: labelOf(meaning), units, kind, cells }];
}

const labelOf = (meaning: ValueMeaning): string => valueLabel(meaning, { omitUnits: true });

const numberOf = ({ value }: AttributeResult): number | null =>
  typeof value === "number" ? value : null;

/** The class with the largest share, then the share of each class in percent. */
function classColumns(
  dataset: Dataset,
  key: string,
  found: readonly AreaResult[],
  shares: ValueMeaning,
): readonly Column[] {
  const totals = new Map<string, number>();
  for (const { result } of found)
    for (const [code, share] of Object.entries(sharesOf(result)))
      totals.set(code, (totals.get(code) ?? 0) + share);
  const codes = [...totals].toSorted(([, a], [, b]) => b - a).map(([code]) => code);
  const cells = (valueOf: (result: AttributeResult) => number | null): Column["cells"] =>
    new Map(found.map(({ areaId, result }) => [areaId, { value: valueOf(result), result }]));
  const main = { ...shares, statistic: "majority", units: "class" };
  return [
    {
      key,
      dataset,
      meaning: main,
      label: labelOf(main),
      units: "class",
      kind: "class",
      cells: cells(mainClass),
    },
    ...codes.map((code): Column => {
      const known = knownClass(dataset, code);
      const meaning = { ...shares, units: "%", key: code, className: known };
      return {
        key: `${key}#${code}`,
        dataset,
        meaning,
        label: labelOf(meaning),
        className: className(dataset, code),
        units: "%",
        kind: "share",
        cells: cells((result) =>
          result.value === null ? null : 100 * (sharesOf(result)[code] ?? 0),
        ),
      };
    }),
  ];
}

const sharesOf = ({ value }: AttributeResult): Readonly<Record<string, number>> =>
  typeof value === "object" && value !== null ? value : {};

function mainClass(result: AttributeResult): number | null {
  const [main] = Object.entries(sharesOf(result)).toSorted(([, a], [, b]) => b - a);
  return main === undefined ? null : Number(main[0]);
}

/** The name of a class: from the catalog, or else that of the maker of the dataset; undefined without one. */
const knownClass = (
  { id, variables: [variable] }: Dataset,
  code: number | string,
): string | undefined => variable?.classes?.[String(code)] ?? KNOWN_CLASSES[id]?.[Number(code)];

/** The name of a class, or its code. */
export const className = (dataset: Dataset, code: number | string): string =>
  knownClass(dataset, code) ?? `class ${code}`;

/** The column that the map shows first: a quantity with a value for any area, or else the first. */
export const firstToShow = (columns: readonly Column[]): Column | undefined =>
  columns.find(
    ({ kind, cells }) =>
      kind === "quantity" && [...cells.values()].some(({ value }) => value !== null),
  ) ?? columns[0];
