import { setImmediate } from "node:timers";

/** The longest turn of the event loop during some work, milliseconds. */
export interface LongestTurn {
  /** Wall-clock time: includes time of other programs on the machine. */
  readonly wallMs: number;
  /** CPU time of this thread only. */
  readonly cpuMs: number;
}

/** Watches every turn of the event loop until the returned function is called. */
export function watchTurns(): () => LongestTurn {
  let isOver = false;
  let [wallMs, cpuMs] = [0, 0];
  let [wall, cpu] = [performance.now(), cpuNow()];
  const look = (): void => {
    const [nextWall, nextCpu] = [performance.now(), cpuNow()];
    wallMs = Math.max(wallMs, nextWall - wall);
    cpuMs = Math.max(cpuMs, nextCpu - cpu);
    [wall, cpu] = [nextWall, nextCpu];
    if (!isOver) setImmediate(look);
  };
  setImmediate(look);
  return () => {
    look();
    isOver = true;
    return { wallMs, cpuMs };
  };
}

function cpuNow(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
