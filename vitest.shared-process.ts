import { afterAll, vi } from "vitest";

/** What libraries put on the global object when they are loaded or first used, for all who come after. */
const KEPT = /^__|undici|signal-exit/;

/** What a file can change for the next file of its process: names and values. */
const stateOfProcess = (): ReadonlyMap<string, unknown> =>
  new Map<string, unknown>([
    ["the working directory", process.cwd()],
    ...Object.entries(process.env).map(([name, value]) => [`variable ${name}`, value] as const),
    ...Reflect.ownKeys(globalThis)
      .map(String)
      .filter((name) => !KEPT.test(name))
      .map((name) => [`global ${name}`, true] as const),
    // Loggers and threads end their work at the exit of the process.
    ...process
      .eventNames()
      .filter((name) => name !== "exit")
      .map((name) => [`listeners of ${String(name)}`, process.listenerCount(name)] as const),
  ]);
const before = stateOfProcess();

afterAll(() => {
  const left = vi.isFakeTimers() ? ["fake timers"] : [];
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  const after = stateOfProcess();
  for (const name of new Set([...before.keys(), ...after.keys()]))
    if (before.get(name) !== after.get(name)) left.push(name);
  if (left.length > 0) throw new Error(`The file changes its process: ${left.join("; ")}`);
});
