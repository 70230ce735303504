import type { AttributeResult, Dataset } from "@cas/models";
import type { WorkbenchResponse } from "./answer.ts";
import { KNOWN_CLASSES } from "./known-classes.ts";
import { timeName } from "./time-name.ts";

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
  /** Distinguishes it from the other columns of its dataset, e.g. a class or a month. */
  readonly title: string;
  readonly units: string;
  /** A quantity, a class code, the share of a class, or the difference of two datasets. */
  readonly kind: "quantity" | "class" | "share" | "difference";
  /** By the id of the area. */
  readonly cells: ReadonlyMap<string, Cell>;
}

/** The columns of an answer: datasets in their order; classes of a dataset by their total share, largest first. */
export function columnsOf({ datasets, responses }: WorkbenchResponse): readonly Column[] {
  const byDataset = new Map<string, AreaResult[]>();
  for (const [areaId, { results }] of responses)
    for (const result of results) {
      const found = byDataset.get(result.dataset_id);
      if (found === undefined) byDataset.set(result.dataset_id, [{ areaId, result }]);
      else found.push({ areaId, result });
    }
  return datasets.flatMap((dataset) => {
    const found = byDataset.get(dataset.id) ?? [];
    return groupByStep(found).flatMap((step) => columnsOfStep(dataset, step));
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

function columnsOfStep(dataset: Dataset, found: readonly AreaResult[]): readonly Column[] {
  const [first] = found;
  if (first === undefined) return [];
  const { units, timestamp, aggregation } = first.result;
  const key = [dataset.id, ...(timestamp === null ? [] : [timestamp])].join("@");
  const title = timeName(timestamp, dataset) ?? aggregation;
  if (found.some(({ result: { value } }) => typeof value === "object" && value !== null))
    return classColumns(dataset, key, title, timestamp, found);
  const isClass = aggregation === "majority" || aggregation === "minority";
  const cells = new Map(
    found.map(({ areaId, result }) => [areaId, { value: numberOf(result), result }]),
  );
  return [{ key, dataset, title, units, kind: isClass ? "class" : "quantity", cells }];
}

const numberOf = ({ value }: AttributeResult): number | null =>
  typeof value === "number" ? value : null;

/** The class with the largest share, then the share of each class in percent. */
function classColumns(
  dataset: Dataset,
  key: string,
  title: string,
  timestamp: string | null,
  found: readonly AreaResult[],
): readonly Column[] {
  const totals = new Map<string, number>();
  for (const { result } of found)
    for (const [code, share] of Object.entries(sharesOf(result)))
      totals.set(code, (totals.get(code) ?? 0) + share);
  const codes = [...totals].toSorted(([, a], [, b]) => b - a).map(([code]) => code);
  const column = (
    part: Pick<Column, "key" | "title" | "units" | "kind">,
    valueOf: (result: AttributeResult) => number | null,
  ): Column => ({
    ...part,
    dataset,
    cells: new Map(found.map(({ areaId, result }) => [areaId, { value: valueOf(result), result }])),
  });
  return [
    column(
      {
        key,
        title: timestamp === null ? "main class" : `main class, ${title}`,
        units: "class",
        kind: "class",
      },
      mainClass,
    ),
    ...codes.map((code) =>
      column(
        { key: `${key}#${code}`, title: className(dataset, code), units: "%", kind: "share" },
        (result) => (result.value === null ? null : 100 * (sharesOf(result)[code] ?? 0)),
      ),
    ),
  ];
}

const sharesOf = ({ value }: AttributeResult): Readonly<Record<string, number>> =>
  typeof value === "object" && value !== null ? value : {};

function mainClass(result: AttributeResult): number | null {
  const [main] = Object.entries(sharesOf(result)).toSorted(([, a], [, b]) => b - a);
  return main === undefined ? null : Number(main[0]);
}

/** The name of a class: from the catalog, or else that of the maker of the dataset. */
export const className = ({ id, variables: [variable] }: Dataset, code: number | string): string =>
  variable?.classes?.[String(code)] ?? KNOWN_CLASSES[id]?.[Number(code)] ?? `class ${code}`;

/** The column that the map shows first: a quantity with a value for any area, or else the first. */
export const firstToShow = (columns: readonly Column[]): Column | undefined =>
  columns.find(
    ({ kind, cells }) =>
      kind === "quantity" && [...cells.values()].some(({ value }) => value !== null),
  ) ?? columns[0];
