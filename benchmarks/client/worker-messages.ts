import type { Questions, Work } from "./questions.ts";

/** The first line that a contestant reads. */
export interface Start {
  readonly url: string;
  readonly questions: Questions;
}

/** What a contestant is to do next. */
export interface WorkerTask {
  readonly work: Work;
  /** How many calls are under way at the same time. */
  readonly atOnce: number;
  /** For how long new calls begin. */
  readonly seconds: number;
}

/** What it did. */
export interface Report {
  readonly calls: number;
  /** Until the last answer was read. */
  readonly seconds: number;
  /** Time that its process was on a processor, all threads together. */
  readonly cpuSeconds: number;
}
