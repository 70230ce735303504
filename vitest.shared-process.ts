import { afterAll, expect, vi } from "vitest";

/** What libraries put on the global object when they are loaded or first used, for all who come after. */
const KEPT = /^__|undici|signal-exit/;

/** What a file can leave behind for the next file of its process. */
const leavings = (): object => ({
  directory: process.cwd(),
  environment: { ...process.env },
  globals: Reflect.ownKeys(globalThis)
    .map(String)
    .filter((name) => !KEPT.test(name))
    .toSorted(),
  // Loggers and threads end their work at the exit of the process.
  listeners: process
    .eventNames()
    .filter((name) => name !== "exit")
    .map((name) => [name, process.listenerCount(name)]),
});
const before = leavings();

afterAll(() => {
  expect(vi.isFakeTimers(), "the file leaves fake timers behind").toBe(false);
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  expect(leavings(), "what the file leaves behind").toEqual(before);
});
