import { describe, expect, it } from "vitest";
import { ByteBudget } from "./byte-budget.ts";
import { DEFAULT_SOURCE_LIMITS } from "./source-limits.ts";

const limits = { ...DEFAULT_SOURCE_LIMITS, maxBytesInFlight: 100, maxBytesPerQuestion: 60 };
const never = new AbortController().signal;

/** The promises that have settled after all pending callbacks. */
async function settled(...work: readonly Promise<unknown>[]): Promise<boolean[]> {
  const done = work.map(() => false);
  work.forEach((one, index) => {
    void one.then(
      () => (done[index] = true),
      () => (done[index] = true),
    );
  });
  await new Promise(setImmediate);
  return done;
}

describe("ByteBudget", () => {
  it("reserves memory while it is available, then in the order of calls", async () => {
    const budget = new ByteBudget("maxBytesInFlight", limits);
    const first = await budget.take(70, never);
    const large = budget.take(60, never);
    const small = budget.take(10, never);
    // The small request would fit, but must not overtake: else the large one might wait forever.
    expect(await settled(large, small)).toEqual([false, false]);
    first[Symbol.dispose]();
    first[Symbol.dispose]();
    expect(await settled(large, small)).toEqual([true, true]);
    expect([budget.taken, budget.waiting]).toEqual([70, 0]);
  });

  it("rejects more than the limit, and names the number and the setting", async () => {
    const whole = new ByteBudget("maxBytesInFlight", limits);
    await expect(whole.take(101, never)).rejects.toThrow(
      "101 bytes to read and decode at once > limit 100 (maxBytesInFlight)",
    );
    await expect(new ByteBudget("maxBytesPerQuestion", limits, whole).take(61, never))
      .rejects //
      .toThrow("61 bytes to read and decode at once > limit 60 (maxBytesPerQuestion)");
    expect(whole.taken).toBe(0);
  });

  it("counts a reservation of a request in the budget of the engine", async () => {
    const whole = new ByteBudget("maxBytesInFlight", limits);
    const questions = [1, 2].map(() => new ByteBudget("maxBytesPerQuestion", limits, whole));
    const [one, two] = questions.map((question) => question.take(60, never));
    expect(await settled(one as Promise<unknown>, two as Promise<unknown>)).toEqual([true, false]);
    (await one)?.[Symbol.dispose]();
    (await two)?.[Symbol.dispose]();
    expect([whole.taken, ...questions.map(({ taken }) => taken)]).toEqual([0, 0, 0]);
  });

  it("starts the next callers when a waiting one is aborted", async () => {
    const whole = new ByteBudget("maxBytesInFlight", limits);
    const question = new ByteBudget("maxBytesPerQuestion", limits, whole);
    const first = await whole.take(50, never);
    const controller = new AbortController();
    const reason = new Error("left");
    const aborted = question.take(60, controller.signal);
    expect(await settled(aborted)).toEqual([false]);
    // It would fit without the caller before it.
    const behind = whole.take(50, never);
    expect(await settled(behind)).toEqual([false]);
    controller.abort(reason);
    await expect(aborted).rejects.toBe(reason);
    (await behind)[Symbol.dispose]();
    first[Symbol.dispose]();
    expect([whole.taken, whole.waiting, question.taken]).toEqual([0, 0, 0]);
    await expect(whole.take(1, controller.signal)).rejects.toBe(reason);
  });

  it("gives spare room up when others need it, the oldest first, and only where that helps", async () => {
    const whole = new ByteBudget("maxBytesInFlight", limits);
    const question = new ByteBudget("maxBytesPerQuestion", limits, whole);
    const givenUp: string[] = [];
    const spare = (name: string, bytes: number) =>
      question.takeSpare(bytes, () => givenUp.push(name));
    spare("a", 30);
    const b = spare("b", 30);
    const own = await question.take(40, never);
    expect([whole.taken, question.taken, givenUp]).toEqual([100, 40, []]);
    // Not even all spare room would do.
    const large = whole.take(80, never);
    expect([await settled(large), givenUp]).toEqual([[false], []]);
    own[Symbol.dispose]();
    expect([await settled(large), givenUp, whole.taken]).toEqual([[true], ["a", "b"], 80]);
    // What was given up is not given back again.
    b?.[Symbol.dispose]();
    expect(whole.taken).toBe(80);
    expect(spare("c", 21)).toBeUndefined();
    const d = spare("d", 20);
    expect(whole.taken).toBe(100);
    d?.[Symbol.dispose]();
    expect(whole.taken).toBe(80);
  });
});
