import { expect, it } from "vitest";
import { duration, Progress } from "../src/extract/progress.ts";
import { memoryTerminal } from "./memory-terminal.ts";

/** A clock that a test sets, milliseconds. */
function clock() {
  let now = 0;
  return { now: () => now, at: (time: number) => (now = time) };
}

it("draws a bar with rate and time left on a terminal, not too often, and removes it", () => {
  const { stderr } = memoryTerminal({ isTTY: true });
  const { now, at } = clock();
  const progress = new Progress(stderr, 1000, now);
  at(50);
  progress.add(100, 100);
  expect(stderr.text).toBe("");
  at(2000);
  progress.add(150, 150);
  expect(stderr.text).toBe(
    "\r[######------------------] 250 of 1,000 areas, 125/s, 6 s left\u001B[K",
  );
  progress.end();
  expect(stderr.text.endsWith("\r\u001B[K")).toBe(true);
});

it("writes a line now and then elsewhere; the rate is of what was asked now", () => {
  const { stderr } = memoryTerminal();
  const { now, at } = clock();
  const progress = new Progress(stderr, undefined, now);
  progress.add(5000, 0);
  at(9000);
  progress.add(100, 100);
  expect(stderr.text).toBe("");
  at(20_000);
  progress.add(100, 100);
  expect(stderr.text).toBe("5,200 areas, 10/s\n");
  progress.end();
  expect(stderr.text).toBe("5,200 areas, 10/s\n");
});

it.each([
  [0.4, "0 s"],
  [59.6, "1 min 0 s"],
  [3725, "1 h 2 min"],
])("%d seconds are %j", (seconds, text) => {
  expect(duration(seconds)).toBe(text);
});
