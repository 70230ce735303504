import type { StepPeriod } from "./granule.ts";

/** The steps that the times of an axis imply. */
export interface InferredPeriod {
  /** How steps follow from their times; undefined for instants. */
  readonly period: StepPeriod | undefined;
  /** Whether a step ends where the next begins, if that is earlier. */
  readonly endsAtNext?: boolean;
  /** How far rounded times are from their exact values, milliseconds. */
  readonly rounding?: number;
  /** Whether the times follow no rule. */
  readonly isUneven?: boolean;
  /** The doubt about it, for a warning. */
  readonly doubt?: string;
}
