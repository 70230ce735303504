import { afterAll, afterEach, beforeEach, expect, vi } from "vitest";

const methods = ["debug", "log", "info", "warn", "error"] as const;
const unexpected: string[] = [];

// A message that nobody expected is a finding: what a test wants to see it takes over with its own spy.
beforeEach(() => {
  for (const method of methods)
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
      unexpected.push(`console.${method}(${words.map(String).join(" ")})`);
    });
});

afterEach(() => {
  const messages = unexpected.splice(0);
  if (messages.length > 0) throw new Error(`Unexpected console output: ${messages.join("; ")}`);
});

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
