import { type PerformanceEntry, PerformanceObserver } from "node:perf_hooks";
import { setImmediate } from "node:timers";

/** The longest turn of the event loop during some work, milliseconds. */
export interface LongestTurn {
  /** Wall-clock time: includes time of other programs on the machine. */
  readonly wallMs: number;
  /** CPU time of this thread only. */
  readonly cpuMs: number;
  /**
   * CPU time of this thread without the collection of garbage, which V8 puts where it likes. On a busy machine the threads that
   * help it wait, and this thread does all of their work.
   */
  readonly ownMs: number;
}

/** A turn that may be the longest of its own time. */
interface Turn {
  readonly from: number;
  readonly to: number;
  readonly cpuMs: number;
}

/** Shorter turns are not looked at for garbage. */
const SHORT_MS = 20;

/** Watches every turn of the event loop until the returned function is called. */
export function watchTurns(): () => LongestTurn {
  let isOver = false;
  let [wallMs, cpuMs] = [0, 0];
  let [wall, cpu] = [performance.now(), cpuNow()];
  const long: Turn[] = [];
  const collections: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => collections.push(...list.getEntries()));
  observer.observe({ entryTypes: ["gc"] });
  const look = (): void => {
    const [nextWall, nextCpu] = [performance.now(), cpuNow()];
    wallMs = Math.max(wallMs, nextWall - wall);
    cpuMs = Math.max(cpuMs, nextCpu - cpu);
    if (nextCpu - cpu > SHORT_MS) long.push({ from: wall, to: nextWall, cpuMs: nextCpu - cpu });
    [wall, cpu] = [nextWall, nextCpu];
    if (!isOver) setImmediate(look);
  };
  setImmediate(look);
  return () => {
    look();
    isOver = true;
    collections.push(...observer.takeRecords());
    observer.disconnect();
    const own = long.map((turn) => turn.cpuMs - collectionIn(turn, collections));
    return { wallMs, cpuMs, ownMs: Math.max(Math.min(cpuMs, SHORT_MS), ...own) };
  };
}

/** Milliseconds of a turn in which garbage was collected. */
function collectionIn({ from, to }: Turn, collections: readonly PerformanceEntry[]): number {
  let sum = 0;
  for (const { startTime, duration } of collections)
    sum += Math.max(0, Math.min(to, startTime + duration) - Math.max(from, startTime));
  return sum;
}

function cpuNow(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
