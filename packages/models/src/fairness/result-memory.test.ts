import { describe, expect, it } from "vitest";
import type { AttributeResult } from "../extract/attribute-result.ts";
import { bytesOfResults, ResultMemory } from "./result-memory.ts";

/** 1200 bytes with a number. */
const results = (value: AttributeResult["value"], warnings: readonly string[] = []) => ({
  results: [{ value, provenance: "p".repeat(100) } as AttributeResult],
  warnings,
});
const classes = (count: number, name: (index: number) => string): Record<string, number> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [name(index), index / count]));

describe("bytesOfResults", () => {
  it.each([
    ["a number", results(1), 500 + 500 + 200],
    ["a warning", results(1, ["w".repeat(50)]), 500 + 500 + 200 + 100],
    ["classes with numbers", results(classes(10, String)), 1200 + 240],
    ["classes with other names", results(classes(10, (index) => `${index}.5`)), 1200 + 1000],
  ])("estimates %s", (_what, one, bytes) => {
    expect(bytesOfResults(one)).toBe(bytes);
  });
});

describe("ResultMemory", () => {
  const memoryOf = (limit: number): ResultMemory => new ResultMemory({ limit, setting: "bytes" });

  it("ends a call with more than half, and only that one", () => {
    const memory = memoryOf(10_000);
    using batch = memory.hold();
    using other = memory.hold();
    other.count(results(1));
    for (let index = 0; index < 4; index++) batch.count(results(1));
    expect(() => batch.count(results(1))).toThrow(
      "The results take more than 5000 bytes (half of bytes)",
    );
    expect([batch.signal.aborted, other.signal.aborted, memory.taken]).toEqual([true, false, 1200]);
    // Work that goes on for a while counts no more.
    expect(() => batch.count(results(1))).toThrow("half of bytes");
    expect(memory.taken).toBe(1200);
  });

  it("ends the largest call of the caller that has the most, though another's is larger", () => {
    const memory = memoryOf(12_000);
    using honest = memory.hold("honest");
    using first = memory.hold("stranger");
    using second = memory.hold("stranger");
    const calls = [honest, honest, honest, honest, first, first, first, second, second, second];
    for (const call of calls) call.count(results(1));
    const ended = (): readonly boolean[] =>
      [honest, first, second].map(({ signal }) => signal.aborted);
    expect([memory.taken, ended()]).toEqual([12_000, [false, false, false]]);
    honest.count(results(1));
    expect([memory.taken, ended()]).toEqual([9600, [false, true, false]]);
    expect(first.signal.reason).toMatchObject({ statusCode: 429, retryAfter: 5 });
  });

  it("forgets what is given back, and calls that have ended", () => {
    const memory = memoryOf(12_000);
    const call = memory.hold();
    const giveBack = call.count(results(1));
    call.count(results(1));
    giveBack();
    expect(memory.taken).toBe(1200);
    call[Symbol.dispose]();
    expect(memory.taken).toBe(0);
    giveBack();
    expect(memory.taken).toBe(0);
  });
});
