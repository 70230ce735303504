/** The speed of a run. */
export interface Pace {
  /** Values per second. */
  readonly rate: number;
  /** Seconds until the last value at this rate. */
  readonly secondsLeft: number;
}

/** The average pace so far; undefined before the first value. */
export function paceOf(done: number, total: number, elapsedMs: number): Pace | undefined {
  if (done === 0 || elapsedMs === 0) return undefined;
  const rate = (done / elapsedMs) * 1000;
  return { rate, secondsLeft: (total - done) / rate };
}

/** A waiting time as text, e.g. "about 2 min". */
export function waitInWords(seconds: number): string {
  if (seconds < 1) return "less than a second";
  if (seconds < 90) return `about ${Math.ceil(seconds)} s`;
  if (seconds < 90 * 60) return `about ${Math.ceil(seconds / 60)} min`;
  return `about ${Math.ceil(seconds / 3600)} h`;
}
