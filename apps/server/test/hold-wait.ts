import { vi } from "vitest";

/**
 * Holds timers of this length, milliseconds; `vi.unstubAllGlobals` undoes that.
 *
 * @returns a function that fires the held timers
 */
export function holdWait(milliseconds: number): () => void {
  const { setTimeout: timeout } = globalThis;
  const held: (() => void)[] = [];
  let isOver = false;
  vi.stubGlobal(
    "setTimeout",
    (run: (...args: unknown[]) => void, ms: number, ...args: unknown[]) => {
      if (ms !== milliseconds || isOver) return timeout(run, ms === milliseconds ? 0 : ms, ...args);
      held.push(() => {
        run(...args);
      });
      return timeout(() => undefined, 0);
    },
  );
  return () => {
    isOver = true;
    for (const run of held) run();
  };
}
