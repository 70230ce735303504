import type { Dataset } from "@cas/models";
import { callsOf } from "../question/calls.ts";
import { valuesPerArea } from "../question/value-count.ts";
import type { WorkbenchRequest } from "../question/question.ts";

/** The size of a question, before it is asked. */
export interface Cost {
  readonly areas: number;
  readonly datasets: number;
  /** Largest number of separate time steps of a dataset; 1 without steps. */
  readonly steps: number;
  /** Most values that will be computed. */
  readonly values: number;
}

/** Above this number of values the page warns that a question may take long. */
export const MANY_VALUES = 50_000;

/** Counts areas x datasets x steps of a question; each dataset has its own steps. */
export function costOf(question: WorkbenchRequest, datasets: readonly Dataset[]): Cost {
  const perDataset = valuesPerDataset(question, datasets);
  const areas = question.areaIds.length;
  return {
    areas,
    datasets: datasets.length,
    steps: Math.max(1, ...perDataset),
    values: areas * perDataset.reduce((sum, count) => sum + count, 0),
  };
}

/** The number of values of each dataset for an area. */
function valuesPerDataset(
  question: WorkbenchRequest,
  datasets: readonly Dataset[],
): readonly number[] {
  const calls = callsOf(question, datasets);
  return datasets.map((dataset) =>
    calls
      .filter(({ datasetIds }) => datasetIds.includes(dataset.id))
      .reduce((sum, call) => sum + valuesPerArea(call, dataset), 0),
  );
}

const count = new Intl.NumberFormat("en");
const counted = (number: number, noun: string): string =>
  `${count.format(number)} ${noun}${number === 1 ? "" : "s"}`;

/** A cost as text, e.g. "241 areas × 2 datasets × 12 steps: 5,784 values". */
export function costInWords({ areas, datasets, steps, values }: Cost): string {
  const factors = [counted(areas, "area"), counted(datasets, "dataset")];
  if (steps > 1) factors.push(`up to ${counted(steps, "step")}`);
  return `${factors.join(" × ")}: ${counted(values, "value")}`;
}
