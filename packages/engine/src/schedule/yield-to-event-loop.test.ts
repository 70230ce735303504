import { describe, expect, it } from "vitest";
import { createYieldIfDue, SharedTurn } from "./yield-to-event-loop.ts";

/** An event loop that turns when it is told to, and a clock that work moves on. */
class Loop {
  now = 0;
  #after: (() => void)[] = [];
  readonly shared = new SharedTurn(
    () => this.now,
    (next) => void this.#after.push(next),
  );
  get isIdle(): boolean {
    return this.#after.length === 0;
  }

  /** Lets what was promised go on, then turns; what is begun meanwhile waits for the next turn. */
  async turn(): Promise<void> {
    const due = this.#after;
    this.#after = [];
    for (const next of due) next();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Pieces of work of some milliseconds each, with a pause before each of them; says when each was done. */
async function work(
  loop: Loop,
  name: string,
  pieces: number,
  done: string[],
  ms = 4,
): Promise<void> {
  for (let piece = 0; piece < pieces; piece++) {
    await loop.shared.pause();
    loop.now += ms;
    done.push(name);
  }
}

describe("SharedTurn", () => {
  it("keeps nobody waiting while there is time", async () => {
    const loop = new Loop();
    expect([loop.shared.pause(), loop.shared.pause()]).toEqual([undefined, undefined]);
    await loop.turn();
    expect(loop.isIdle).toBe(true);
  });

  it("works of many share the time of a turn, and go on one by one in their order", async () => {
    const loop = new Loop();
    const done: string[] = [];
    const works = ["a", "b", "c"].map((name) => work(loop, name, 6, done));
    await new Promise((resolve) => setImmediate(resolve));
    const longest: number[] = [];
    while (!loop.isIdle) {
      const before = loop.now;
      await loop.turn();
      longest.push(loop.now - before);
    }
    await Promise.all(works);
    // The piece under way when the time is up is the last of the turn.
    expect(Math.max(...longest)).toBe(12);
    // After the first turn, in which all begin, each has a turn of its own.
    expect(done.join("")).toBe("abcabcccaaabbbccab");
  });
});

it("a breather throws the reason of its signal once it is aborted", async () => {
  const controller = new AbortController();
  const yieldIfDue = createYieldIfDue(controller.signal);
  await yieldIfDue();
  controller.abort(new RangeError("enough"));
  await expect(yieldIfDue()).rejects.toThrow("enough");
});
