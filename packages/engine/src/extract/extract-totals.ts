import { datasetWarning } from "@cas/models";
import { Pace } from "../schedule/pace.ts";
import type { RunningStatistic } from "../statistics/running-statistic.ts";
import {
  accumulateSteps,
  type CellReading,
  MOST_PARTS,
  startTotal,
  type Step,
  type Total,
} from "./accumulate-steps.ts";
import { type AssessedTotal, assessTotal, type ResultWords } from "./assess-total.ts";
import type { AssessedResults } from "./result-cache.ts";
import type { StepScale } from "./step-scale.ts";

/** What each result begins with, and what it says. */
export interface TotalsContext {
  readonly start: () => RunningStatistic;
  readonly reading: CellReading;
  readonly words: ResultWords;
  /** The size of cells that all results share; each has its own without it. */
  readonly scale?: StepScale | undefined;
}

/** Maximum number of different warnings about results: each of many steps can have its own. */
const MOST_WARNINGS = 100;

/** One result over the steps of each group, and their different warnings. */
export async function extractTotals(
  groups: readonly (readonly Step[])[],
  context: TotalsContext,
): Promise<AssessedResults> {
  const results: AssessedTotal["result"][] = [];
  const warnings = new SomeWarnings();
  await eachTotal(groups, context, (total, elapsed) => {
    const assessed = assessTotal(total, Math.round(elapsed), context.words);
    results.push(assessed.result);
    warnings.add(assessed.warnings);
  });
  return { results, warnings: warnings.texts(context.words.open.dataset.id) };
}

/** Different warnings, as many as are worth reading. */
export class SomeWarnings {
  readonly #warnings = new Set<string>();
  #left = 0;

  add(warnings: readonly string[]): void {
    for (const warning of warnings)
      if (this.#warnings.size < MOST_WARNINGS) this.#warnings.add(warning);
      else if (!this.#warnings.has(warning)) this.#left += 1;
  }

  texts(datasetId: string): readonly string[] {
    const more = datasetWarning(datasetId, `${this.#left} more warnings of its steps`);
    return this.#left === 0 ? [...this.#warnings] : [...this.#warnings, more];
  }
}

/** Accumulates the cells of each group, and hands over what came of it, in order. */
export async function eachTotal(
  groups: readonly (readonly Step[])[],
  context: TotalsContext,
  take: (total: Total, elapsed: number) => void,
): Promise<void> {
  for (let from = 0; from < groups.length; from += MOST_PARTS)
    await totalSome(groups.slice(from, from + MOST_PARTS), context, take);
}

/** Results between two pauses: about a millisecond. */
const RESULTS_AT_ONCE = 100;

/** Accumulates groups whose cells are read together. */
async function totalSome(
  groups: readonly (readonly Step[])[],
  { start, reading, scale }: TotalsContext,
  take: (total: Total, elapsed: number) => void,
): Promise<void> {
  const started = performance.now();
  const pace = new Pace(reading.yieldIfDue, RESULTS_AT_ONCE);
  const totals: Total[] = [];
  try {
    for (const steps of groups) {
      const pause = pace.took(1);
      if (pause !== undefined) await pause;
      totals.push(startTotal(steps, start(), reading, scale));
    }
    await accumulateSteps(totals, reading);
    await addCellsAgain(await unfinished(totals, reading), reading, scale);
    // Steps are read together, so each gets an equal share of the time.
    const elapsed = (performance.now() - started) / Math.max(1, totals.length);
    for (const total of totals) {
      const pause = pace.took(1);
      if (pause !== undefined) await pause;
      take(total, elapsed);
    }
  } finally {
    for (const { running } of totals) running[Symbol.dispose]();
  }
}

/** Adds cells once more for statistics with too many values to hold at once, until none needs it. */
async function addCellsAgain(
  totals: readonly Total[],
  reading: CellReading,
  scale: StepScale | undefined,
): Promise<void> {
  for (let left = totals; left.length > 0; left = await unfinished(left, reading)) {
    // What the first pass found out about area and sources stays.
    const again = left.map(({ steps, running }) => startTotal(steps, running, reading, scale));
    await accumulateSteps(again, reading);
  }
}

/** Ends a pass over the cells. Returns the totals whose cells must be added once more. */
async function unfinished(
  totals: readonly Total[],
  { yieldIfDue }: CellReading,
): Promise<readonly Total[]> {
  const pace = new Pace(yieldIfDue, VALUES_AT_ONCE);
  const left: Total[] = [];
  for (const total of totals) {
    const ending = total.running.endPass?.();
    if (ending !== undefined && (await pace.run(ending))) left.push(total);
  }
  return left;
}

/** Sorted values between two pauses: about a millisecond. */
const VALUES_AT_ONCE = 64 * 1024;
