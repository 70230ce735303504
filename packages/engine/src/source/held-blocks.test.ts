import { expect, it } from "vitest";
import { ByteBudget } from "./byte-budget.ts";
import { HeldBlocks } from "./held-blocks.ts";
import { DEFAULT_SOURCE_LIMITS } from "./source-limits.ts";

const never = new AbortController().signal;
const budgetOf = (maxBytesInFlight: number) =>
  new ByteBudget("maxBytesInFlight", { ...DEFAULT_SOURCE_LIMITS, maxBytesInFlight });

/** A borrowed block, and whether it was returned. */
function lend(bytes: number, isTooLargeToKeep: boolean) {
  const state = { isBack: false };
  const cells = new Uint8Array(bytes);
  const block = { cells, isTooLargeToKeep, [Symbol.dispose]: () => (state.isBack = true) };
  return { block, state };
}

it("holds blocks that are too large for the cache until the end of the request, in the engine's budget", () => {
  const budget = budgetOf(100);
  const [large, small] = [lend(60, true), lend(10, false)];
  {
    using held = new HeldBlocks(budget);
    held.giveBack(large.block);
    held.giveBack(small.block);
    expect([large.state.isBack, small.state.isBack, budget.taken]).toEqual([false, true, 60]);
    // Another borrower of the same block returns it at once.
    const same = { ...lend(0, true).state };
    held.giveBack({ ...large.block, [Symbol.dispose]: () => (same.isBack = true) });
    expect([same.isBack, large.state.isBack, budget.taken]).toEqual([true, false, 60]);
  }
  expect([large.state.isBack, budget.taken]).toEqual([true, 0]);
});

it("releases blocks when others need the memory, and holds none without memory", async () => {
  const budget = budgetOf(100);
  using held = new HeldBlocks(budget);
  const [first, second, third] = [lend(60, true), lend(60, true), lend(101, true)];
  held.giveBack(first.block);
  held.giveBack(second.block);
  expect([first.state.isBack, second.state.isBack, budget.taken]).toEqual([true, false, 60]);
  held.giveBack(third.block);
  expect([second.state.isBack, third.state.isBack]).toEqual([false, true]);
  const room = await budget.take(50, never);
  expect([second.state.isBack, budget.taken]).toEqual([true, 50]);
  room[Symbol.dispose]();
  expect(budget.taken).toBe(0);
});

it("returns a block at once after the end of the request", () => {
  const held = new HeldBlocks(budgetOf(100));
  held[Symbol.dispose]();
  const late = lend(60, true);
  held.giveBack(late.block);
  expect(late.state.isBack).toBe(true);
});
