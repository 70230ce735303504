import { SharedTurn } from "@cas/models";
import { expect, it } from "vitest";
import { beginInTurn } from "./begin-in-turn.ts";

/** Milliseconds that each request takes before it waits for the first time. */
const TAKES_MS = 4;
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** An event loop that turns on demand, and requests that begin in it. */
function makeLoop() {
  let now = 0;
  let next: (() => void) | undefined;
  const turn = new SharedTurn(
    () => now,
    (begin) => {
      next = begin;
    },
  );
  const guard = beginInTurn(({ headers }) => headers.get("caller") ?? "", turn);
  const begun: string[] = [];
  const begin = async (caller: string, signal = new AbortController().signal): Promise<void> => {
    const request = new Request("http://host/", { headers: { caller }, signal });
    const refusal = await guard(request);
    begun.push(refusal === undefined ? caller : refusal.errorType);
    if (refusal === undefined) now += TAKES_MS;
  };
  /** Begins requests until none is left, and returns how many began in each turn. */
  const turnUntilEmpty = async (): Promise<number[]> => {
    const counts: number[] = [];
    await settled();
    for (let resume = next; resume !== undefined; resume = next) {
      const before = begun.length;
      next = undefined;
      resume();
      await settled();
      counts.push(begun.length - before);
    }
    return counts;
  };
  return { begun, begin, turnUntilEmpty };
}

it("begins a few requests in the first turn, and then one in each, of each caller in turn", async () => {
  const { begun, begin, turnUntilEmpty } = makeLoop();
  const strangers = Array.from({ length: 20 }, () => begin("stranger"));
  const honest = begin("honest");
  const counts = await turnUntilEmpty();
  await Promise.all([...strangers, honest]);
  // 12 ms in the first turn.
  expect(begun.indexOf("honest")).toBe(4);
  expect(counts.slice(0, 18)).toEqual(Array.from({ length: 18 }, () => 1));
});

it("refuses a request whose caller has left before it begins, without a turn for it", async () => {
  const { begun, begin, turnUntilEmpty } = makeLoop();
  const left = new AbortController();
  const waiting = Array.from({ length: 100 }, () => begin("stranger", left.signal));
  const honest = begin("honest");
  left.abort();
  await turnUntilEmpty();
  await Promise.all([...waiting, honest]);
  expect(begun.filter((name) => name === "aborted")).toHaveLength(100);
  expect(begun).toContain("honest");
});
