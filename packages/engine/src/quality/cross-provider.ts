import { type AttributeResult, datasetWarning } from "@cas/models";

/** Relative distance from the mean beyond which a dataset contradicts the others; CAS 0.4.0. */
const MAX_RELATIVE_DIFFERENCE = 0.3;

/**
 * Warnings for datasets that contradict the others of the same variable, any case.
 *
 * @param arePerStep whether each time step has a result: compares only results of the same step
 */
export function crossProviderWarnings(
  results: readonly AttributeResult[],
  arePerStep = false,
): string[] {
  // The steps of a single dataset cannot contradict others.
  if (results.every(({ dataset_id }) => dataset_id === results[0]?.dataset_id)) return [];
  const byVariable = Map.groupBy(
    results,
    ({ variable, timestamp }) => `${variable.toLowerCase()} ${arePerStep ? timestamp : ""}`,
  );
  return [...byVariable.values()].flatMap(contradictions);
}

function contradictions(results: readonly AttributeResult[]): string[] {
  const valued = results.flatMap(({ dataset_id, value }) =>
    typeof value === "number" ? [{ dataset_id, value }] : [],
  );
  const mean = valued.reduce((sum, { value }) => sum + value, 0) / valued.length;
  if (valued.length < 2 || mean === 0) return [];
  return valued.flatMap(({ dataset_id, value }) => {
    const difference = Math.abs(value - mean) / Math.abs(mean);
    return difference <= MAX_RELATIVE_DIFFERENCE
      ? []
      : datasetWarning(
          dataset_id,
          `value ${value.toFixed(2)} differs from cross-provider mean ${mean.toFixed(2)} by ${(difference * 100).toFixed(0)}%`,
        );
  });
}
