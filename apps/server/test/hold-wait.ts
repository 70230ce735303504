import { vi } from "vitest";

/** Lets waits of this length, milliseconds, end when a test says so; `vi.unstubAllGlobals` ends it. */
export function holdWait(milliseconds: number): () => void {
  const { setTimeout: timeout } = globalThis;
  const held: (() => void)[] = [];
  let isOver = false;
  vi.stubGlobal(
    "setTimeout",
    (run: (...words: unknown[]) => void, ms: number, ...words: unknown[]) => {
      if (ms !== milliseconds || isOver)
        return timeout(run, ms === milliseconds ? 0 : ms, ...words);
      held.push(() => {
        run(...words);
      });
      return timeout(() => undefined, 0);
    },
  );
  return () => {
    isOver = true;
    for (const run of held) run();
  };
}
