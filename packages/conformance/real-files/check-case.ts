import type { CasEngine, EngineExtractInput } from "@cas/engine";
import type { AttributeResponse } from "@cas/models";
import { distance } from "../src/exactextract-reference.ts";
import type { RealFileCase } from "./case.ts";
import { DATASET_ID, openCase } from "./open-case.ts";

/** A warning about the data, not about reading them: some cells are missing on purpose. */
const LOW_COVERAGE = /: coverage \d+% below /;

/**
 * Runs the request of a case.
 *
 * @param folder folder of the generator that made the case
 * @returns the differences from the expected results; empty if there are none
 */
export async function checkCase(folder: string, one: RealFileCase): Promise<readonly string[]> {
  if (one.refuses !== undefined) return await checkRefusal(folder, one, new RegExp(one.refuses));
  if (one.periods !== undefined) return await checkPeriods(folder, one, one.periods);
  const values = Object.entries(one.expect);
  if (values.length === 0) return ["the case has neither right values nor a refusal"];
  await using cas = await openCase(folder, one);
  const problems: string[] = [];
  for (const [aggregation, right] of values) {
    const response = await extract(cas, one, aggregation);
    problems.push(
      ...checkValue(one, aggregation, right, response),
      ...checkWarnings(one, response),
    );
  }
  return problems;
}

/** The results of a statistic over time: all periods in order, each with its value and its steps. */
async function checkPeriods(
  folder: string,
  one: RealFileCase,
  periods: NonNullable<RealFileCase["periods"]>,
): Promise<readonly string[]> {
  await using cas = await openCase(folder, one);
  const response = await extract(cas, one, "mean");
  const found = response.results.map(({ time_statistic: of }) => `${of?.period}: ${of?.steps}`);
  const right = periods.map(({ period, steps }) => `${period}: ${steps}`);
  if (found.join() !== right.join())
    return [`the periods are ${found.join(", ")}; expected are ${right.join(", ")}`];
  const wrong = response.results.flatMap(({ value }, index) => {
    const expected = periods[index]?.value ?? null;
    return distanceOf(value, expected) < one.tolerance
      ? []
      : [`${right[index]} steps: ${JSON.stringify(value)}; expected is ${expected}`];
  });
  return [...wrong, ...checkWarnings(one, response)];
}

function checkValue(
  { tolerance }: RealFileCase,
  aggregation: string,
  right: RealFileCase["expect"][string],
  { results: [result], warnings }: AttributeResponse,
): readonly string[] {
  if (result === undefined) return [`${aggregation}: no result; ${warnings.join("; ")}`];
  if (distanceOf(result.value, right) < tolerance) return [];
  return [
    `${aggregation} is ${JSON.stringify(result.value)}; expected is ${JSON.stringify(right)}`,
  ];
}

/** The greatest relative distance of a number, or of the numbers of classes; Infinity when classes differ. */
function distanceOf(value: unknown, right: RealFileCase["expect"][string]): number {
  if (typeof right !== "object" || right === null) return distance(value, right);
  if (typeof value !== "object" || value === null) return Infinity;
  const classes = Object.entries(value);
  if (classes.length !== Object.keys(right).length) return Infinity;
  return Math.max(...classes.map(([name, number]) => distance(number, right[name])));
}

function checkWarnings(
  { warns }: RealFileCase,
  { warnings }: AttributeResponse,
): readonly string[] {
  const missing = warns
    .filter((pattern) => !warnings.some((warning) => new RegExp(pattern).test(warning)))
    .map((pattern) => `no warning matches ${pattern}; there are: ${warnings.join("; ")}`);
  const allowed = [LOW_COVERAGE, ...warns.map((pattern) => new RegExp(pattern))];
  const unexpected = warnings
    .filter((warning) => !allowed.some((pattern) => pattern.test(warning)))
    .map((warning) => `unexpected warning: ${warning}`);
  return [...missing, ...unexpected];
}

async function checkRefusal(
  folder: string,
  one: RealFileCase,
  pattern: RegExp,
): Promise<readonly string[]> {
  const message = await refusal(folder, one);
  return pattern.test(message) ? [] : [`${message}; expected is a refusal that matches ${pattern}`];
}

/** The message of opening, or the warnings of a response without a result. */
async function refusal(folder: string, one: RealFileCase): Promise<string> {
  try {
    await using cas = await openCase(folder, one);
    const { results, warnings } = await extract(cas, one, "mean");
    if (results.length > 0) return `answered: ${JSON.stringify(results)}`;
    return warnings.join("\n");
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function extract(
  cas: CasEngine,
  { geometry, ask }: RealFileCase,
  aggregation: string,
): Promise<AttributeResponse> {
  // Quantiles and histograms have fields of their own instead of a name.
  const named = aggregation in ask ? {} : { aggregation };
  const request = { geometry, dataset_ids: [DATASET_ID], ...named, ...ask };
  return await cas.extract(request as unknown as EngineExtractInput);
}
