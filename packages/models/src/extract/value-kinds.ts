import type { AggregationMethod } from "./enums.ts";
import type { AttributeResult } from "./attribute-result.ts";

/** A result whose value is one number, in `units`. */
export interface NumericResult extends AttributeResult {
  /** In `units`. */
  value: number;
}

/** A result whose value has a number for each class code, bin or probability. */
export interface DistributionResult extends AttributeResult {
  /** Class code to share, 0 to 1, for the aggregation distribution. */
  value: Record<string, number>;
}

/** Whether the value of a result is one number: not a distribution, and not null for want of valid cells. */
export function isNumeric(result: AttributeResult): result is NumericResult {
  return typeof result.value === "number";
}

/** Whether the value of a result is an object with a number for each class code: that of the aggregation distribution. */
export function isDistribution(result: AttributeResult): result is DistributionResult {
  return typeof result.value === "object" && result.value !== null;
}

/** The value that an aggregation gives: a number for each class, or one number; null when there is no valid cell. */
export type AggregationValue<Asked extends AggregationMethod> = Asked extends "distribution"
  ? Record<string, number> | null
  : number | null;

/** Whether the value of a result is of the kind that the aggregation gives; a null fits each. */
export function fitsAggregation(result: AttributeResult, aggregation: AggregationMethod): boolean {
  return aggregation === "distribution" ? !isNumeric(result) : !isDistribution(result);
}
