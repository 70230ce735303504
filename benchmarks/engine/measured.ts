import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";

/** The cost of some work. */
export interface Measured<Value> {
  readonly value: Value;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMb: number;
  readonly blockedMs: number;
}

/** Measures work that starts now; the peak is that of the whole process. */
export async function measured<Value>(work: () => Promise<Value>): Promise<Measured<Value>> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  // Earlier work in this turn of the event loop, such as reading the requests, does not count.
  await setTimeout(5);
  delay.reset();
  const [start, before] = [performance.now(), process.cpuUsage()];
  const value = await work();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  // A wait is counted at its end: the last piece of work must be over, and the loop have turned, before it is read.
  await setTimeout(5);
  delay.disable();
  return {
    value,
    seconds,
    cpuSeconds: (user + system) / 1e6,
    peakMb: process.resourceUsage().maxRSS / 1024,
    // 1 ms is the resolution: nothing was blocked.
    blockedMs: delay.max / 1e6 - 1,
  };
}
