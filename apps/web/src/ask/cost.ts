import type { Dataset } from "@cas/models";
import { callsOf } from "../question/calls.ts";
import type { WorkbenchRequest } from "../question/question.ts";

/** What a question takes, before it is asked. */
export interface Cost {
  readonly areas: number;
  readonly datasets: number;
  /** Most time steps that a dataset is asked for one by one; 1 without. */
  readonly steps: number;
  /** Values that will be computed, at most. */
  readonly values: number;
}

/** From here on a question takes so long that the page says so. */
export const MANY_VALUES = 50_000;

/** Counts what a question takes: areas x datasets x steps, where each dataset has steps of its own. */
export function costOf(question: WorkbenchRequest, datasets: readonly Dataset[]): Cost {
  const calls = callsOf(question, datasets).flatMap(({ datasetIds }) => datasetIds);
  const perDataset = [...Map.groupBy(calls, (id) => id).values()].map(({ length }) => length);
  const areas = question.areaIds.length;
  return {
    areas,
    datasets: datasets.length,
    steps: Math.max(1, ...perDataset),
    values: areas * calls.length,
  };
}

const count = new Intl.NumberFormat("en");
const many = (number: number, one: string): string =>
  `${count.format(number)} ${one}${number === 1 ? "" : "s"}`;

/** A cost in words, e.g. "241 areas × 2 datasets × 12 steps: 5,784 values". */
export function costInWords({ areas, datasets, steps, values }: Cost): string {
  const factors = [many(areas, "area"), many(datasets, "dataset")];
  if (steps > 1) factors.push(`up to ${many(steps, "step")}`);
  return `${factors.join(" × ")}: ${many(values, "value")}`;
}
