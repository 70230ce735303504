import { afterEach, beforeEach, vi } from "vitest";

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
