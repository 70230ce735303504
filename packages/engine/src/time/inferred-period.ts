import type { StepPeriod } from "./granule.ts";

/** What the times of an axis say of its steps. */
export interface InferredPeriod {
  /** How steps follow from their times; undefined for instants. */
  readonly period: StepPeriod | undefined;
  /** Whether a step ends where the next begins, if that is earlier. */
  readonly endsAtNext?: boolean;
  /** How far times are from where they should be, milliseconds: they were rounded. */
  readonly rounding?: number;
  /** Whether the times follow no rule. */
  readonly isUneven?: boolean;
  /** What is not sure of it, for a warning. */
  readonly doubt?: string;
}
