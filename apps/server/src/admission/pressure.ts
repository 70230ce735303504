import { monitorEventLoopDelay } from "node:perf_hooks";
import { getHeapStatistics } from "node:v8";
import type { Logger } from "pino";

/** The load of the process. */
export interface Load {
  /** Mean delay of the event loop since the last reading, milliseconds. */
  readonly loopDelayMs: number;
  /** Share of the largest heap that is in use, 0 to 1. */
  readonly heapFraction: number;
}

/** Limits of the load. */
export interface PressureLimits {
  /** Longest mean delay of the event loop, milliseconds; 0 for no limit. */
  readonly maxLoopDelayMs: number;
  /** Largest share of the heap in use, 0 to 1; 0 for no limit. */
  readonly maxHeapFraction: number;
}

/** Whether the load of the process is over its limits, measured every second. */
export interface Pressure extends Disposable {
  readonly isTooHigh: boolean;
}

/** Interval of the readings, milliseconds. */
const INTERVAL_MS = 1000;
/** Resolution of the delay, milliseconds: the interval of its own timer, which does not count as delay. */
const RESOLUTION_MS = 10;

/** Reads the load of this process; each reading starts a new mean. */
function processLoad(): () => Load {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  return () => {
    const { mean } = delay;
    delay.reset();
    const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
    return {
      // Without a sample the mean is NaN.
      loopDelayMs: Number.isNaN(mean) ? 0 : Math.max(0, mean / 1e6 - RESOLUTION_MS),
      heapFraction: used / limit,
    };
  };
}

/** Measures the load; logs when it becomes too high, and when it is normal again. */
export function watchPressure(
  { maxLoopDelayMs, maxHeapFraction }: PressureLimits,
  log: Logger,
  read: () => Load = processLoad(),
): Pressure {
  let isTooHigh = false;
  const timer = setInterval(() => {
    const { loopDelayMs, heapFraction } = read();
    const isNow =
      (maxLoopDelayMs > 0 && loopDelayMs > maxLoopDelayMs) ||
      (maxHeapFraction > 0 && heapFraction > maxHeapFraction);
    if (isNow && !isTooHigh)
      log.warn({ loopDelayMs, heapFraction }, "overloaded: refuses requests");
    if (!isNow && isTooHigh) log.info({ loopDelayMs, heapFraction }, "accepts requests again");
    isTooHigh = isNow;
  }, INTERVAL_MS);
  timer.unref();
  return {
    get isTooHigh() {
      return isTooHigh;
    },
    [Symbol.dispose]: () => {
      clearInterval(timer);
    },
  };
}
