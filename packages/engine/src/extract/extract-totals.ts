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

/** What each result begins with, and what it says. */
export interface TotalsContext {
  readonly start: () => RunningStatistic;
  readonly reading: CellReading;
  readonly words: ResultWords;
}

/** Maximum number of different warnings about results: each of many steps can have its own. */
const MOST_WARNINGS = 100;

/** One result over the steps of each group, and their different warnings. */
export async function extractTotals(
  groups: readonly (readonly Step[])[],
  context: TotalsContext,
): Promise<AssessedResults> {
  const results: AssessedTotal["result"][] = [];
  const warnings = new Set<string>();
  let left = 0;
  for (let from = 0; from < groups.length; from += MOST_PARTS)
    for (const total of await extractSome(groups.slice(from, from + MOST_PARTS), context)) {
      results.push(total.result);
      for (const warning of total.warnings)
        if (warnings.size < MOST_WARNINGS) warnings.add(warning);
        else if (!warnings.has(warning)) left += 1;
    }
  const more = datasetWarning(context.words.open.dataset.id, `${left} more warnings of its steps`);
  return { results, warnings: left === 0 ? [...warnings] : [...warnings, more] };
}

/** Results between two pauses: about a millisecond. */
const RESULTS_AT_ONCE = 100;

/** The results of groups whose cells are read together. */
async function extractSome(
  groups: readonly (readonly Step[])[],
  { start, reading, words }: TotalsContext,
): Promise<readonly AssessedTotal[]> {
  const started = performance.now();
  const pace = new Pace(reading.yieldIfDue, RESULTS_AT_ONCE);
  const totals: Total[] = [];
  try {
    for (const steps of groups) {
      const pause = pace.took(1);
      if (pause !== undefined) await pause;
      totals.push(startTotal(steps, start(), reading));
    }
    await accumulateSteps(totals, reading);
    await addCellsAgain(await unfinished(totals, reading), reading);
    // Steps are read together, so each gets an equal share of the time.
    const elapsed = Math.round((performance.now() - started) / Math.max(1, totals.length));
    const assessed: AssessedTotal[] = [];
    for (const total of totals) {
      await reading.yieldIfDue();
      assessed.push(assessTotal(total, elapsed, words));
    }
    return assessed;
  } finally {
    for (const { running } of totals) running[Symbol.dispose]();
  }
}

/** Adds cells once more for statistics with too many values to hold at once, until none needs it. */
async function addCellsAgain(totals: readonly Total[], reading: CellReading): Promise<void> {
  for (let left = totals; left.length > 0; left = await unfinished(left, reading)) {
    // What the first pass found out about area and sources stays.
    const again = left.map(({ steps, running }) => startTotal(steps, running, reading));
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
