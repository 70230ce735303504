import { setImmediate } from "node:timers";

/** The longest turn of the event loop while some work went on, milliseconds. */
export interface LongestTurn {
  /** By the clock: what other programs do on the machine counts too. */
  readonly wallMs: number;
  /** Processor time of this thread alone. */
  readonly cpuMs: number;
}

/** Watches every turn of the event loop until it is asked. */
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
