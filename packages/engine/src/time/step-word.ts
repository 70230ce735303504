import type { StampPlace, StepPeriod } from "./granule.ts";

/** What the owner of the data says of its steps, which goes before what the file says. */
export interface StepWord {
  /** Length of a step: granules and how many. */
  readonly period?: Omit<StepPeriod, "stamp"> | undefined;
  /** Where in its step a time lies; `instant` for values of that instant alone. */
  readonly stamp?: StampPlace | "instant" | undefined;
}
