import type { StampPlace, StepPeriod } from "./granule.ts";

/** The statement of the data's owner about the steps, which overrides the file. */
export interface StepWord {
  /** Length of a step: granules and their number. */
  readonly period?: Omit<StepPeriod, "stamp"> | undefined;
  /** The position of a time in its step; `instant` for values of that instant alone. */
  readonly stamp?: StampPlace | "instant" | undefined;
}
