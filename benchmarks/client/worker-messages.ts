import type { Requests, Work } from "./requests.ts";

/** The first line that a contestant reads. */
export interface Start {
  readonly url: string;
  readonly requests: Requests;
}

/** The next order of a contestant. */
export interface WorkerTask {
  readonly work: Work;
  /** Number of calls in flight at the same time. */
  readonly atOnce: number;
  /** Time in which new calls start. */
  readonly seconds: number;
}

/** The report of a contestant. */
export interface Report {
  readonly calls: number;
  /** Until the last response was read. */
  readonly seconds: number;
  /** Processor time of its process, all threads together. */
  readonly cpuSeconds: number;
}
