import { EventEmitter } from "node:events";
import type { CasError } from "@cas/models";
import { afterEach, expect, it, vi } from "vitest";
import { createHeldResults } from "./held-results.ts";

/** 700 bytes. */
const results = { results: [], warnings: ["w".repeat(100)] };

function makeServer() {
  const { middleware, hold } = createHeldResults(
    ({ headers }) => headers.get("caller") ?? "",
    10_000,
  );
  return (caller: string, headersSent: boolean) => {
    const request = new Request("http://host/", { headers: { caller } });
    const response = Object.assign(new EventEmitter(), {
      headersSent,
      destroy: vi.fn<() => void>(),
    });
    const context = { req: { raw: request }, env: { outgoing: response } };
    void middleware(context as never, () => Promise.resolve());
    const held = hold(request);
    return {
      response,
      held,
      count: (times: number): void => {
        for (let index = 0; index < times; index++) held.count(results);
      },
    };
  };
}

afterEach(() => {
  vi.useRealTimers();
});

it("closes the connection of the caller with the most at once, when its response has begun", () => {
  const begin = makeServer();
  const [stream, honest] = [begin("stranger", true), begin("honest", false)];
  stream.count(7);
  honest.count(6);
  expect(stream.response.destroy).not.toHaveBeenCalled();
  using more = begin("stranger", false).held;
  more.count(results);
  more.count(results);
  expect(stream.response.destroy).toHaveBeenCalledOnce();
  expect(stream.held.signal.reason).toMatchObject({ errorType: "rate_limited" });
  expect([honest.held.signal.aborted, more.signal.aborted]).toEqual([false, false]);
});

it("leaves time for the error of a response that has not begun, and closes what is not answered then", () => {
  vi.useFakeTimers();
  const begin = makeServer();
  const [answered, hanging] = [begin("a", false), begin("b", false)];
  for (const { count } of [answered, hanging])
    expect(() => {
      count(8);
    }).toThrow("(half of CAS_MAX_RESULT_BYTES)");
  expect((hanging.held.signal.reason as CasError).statusCode).toBe(422);
  answered.response.emit("close");
  vi.advanceTimersByTime(2000);
  expect(answered.response.destroy).not.toHaveBeenCalled();
  expect(hanging.response.destroy).toHaveBeenCalledOnce();
});
