/** States of a job; the last four are final, except that a retry starts the job again. */
export const JOB_STATES = [
  "queued",
  "running",
  "succeeded",
  "succeeded_with_failures",
  "failed",
  "cancelled",
] as const;

/** State of a job. `failed` means that no value was computed. */
export type JobState = (typeof JOB_STATES)[number];
