import { expect, it } from "vitest";
import { mapConcurrent } from "./map-concurrent.ts";
import type { StartedCall } from "./remote-client.ts";

/** Calls that record their events. */
function recorded(): { events: string[]; start: (input: number) => StartedCall<number> } {
  const events: string[] = [];
  const start = (input: number): StartedCall<number> => {
    events.push(`start ${input}`);
    return {
      take: () => {
        events.push(`take ${input}`);
        if (input < 0) throw new RangeError(`no ${-input}`);
        return 10 * input;
      },
      drop: () => {
        events.push(`drop ${input}`);
      },
    };
  };
  return { events, start };
}

it("keeps the calls in flight up to the limit, and takes them in order", () => {
  const { events, start } = recorded();
  expect([...mapConcurrent([1, 2, 3], start, 2)]).toEqual([10, 20, 30]);
  expect(events).toEqual(["start 1", "start 2", "take 1", "start 3", "take 2", "take 3"]);
});

it("aborts the calls in flight and closes the inputs when its consumer stops", () => {
  const { events, start } = recorded();
  function* inputs() {
    try {
      for (let input = 1; ; input++) yield input;
    } finally {
      events.push("stop");
    }
  }
  for (const result of mapConcurrent(inputs(), start, 3)) if (result === 10) break;
  expect(events.slice(3)).toEqual(["take 1", "drop 2", "drop 3", "stop"]);
});

it("aborts the calls in flight when one fails", () => {
  const { events, start } = recorded();
  expect(() => [...mapConcurrent([-1, 2, 3], start, 2)]).toThrow("no 1");
  expect(events).toEqual(["start -1", "start 2", "take -1", "drop 2"]);
});

it("yields the results of the inputs before the failure", () => {
  const { start } = recorded();
  function* inputs() {
    yield 1;
    yield 2;
    throw new RangeError("cut off");
  }
  const results: number[] = [];
  expect(() => {
    for (const result of mapConcurrent(inputs(), start, 4)) results.push(result);
  }).toThrow("cut off");
  expect(results).toEqual([10, 20]);
});
