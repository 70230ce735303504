import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { SharedTurn } from "./shared-turn.ts";

/** An event loop that turns on demand, and a clock that work advances. */
class Loop {
  now = 0;
  #after: (() => void)[] = [];
  readonly shared: SharedTurn;
  constructor(turnsBetween = 1) {
    this.shared = new SharedTurn(
      () => this.now,
      (next) => void this.#after.push(next),
      turnsBetween,
    );
  }

  get isIdle(): boolean {
    return this.#after.length === 0;
  }

  /** Runs the callbacks that are due, then turns; callbacks added meanwhile wait for the next turn. */
  async turn(): Promise<void> {
    const due = this.#after;
    this.#after = [];
    for (const next of due) next();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Pieces of work of a few milliseconds each, with a pause before each piece; records the order in `done`. */
async function work(
  loop: Loop,
  name: string,
  pieces: number,
  done: string[],
  { ms = 4, caller, signal }: { ms?: number; caller?: string; signal?: AbortSignal } = {},
): Promise<void> {
  for (let piece = 0; piece < pieces; piece++) {
    await loop.shared.pause(caller, signal);
    if (signal?.aborted === true) return;
    loop.now += ms;
    done.push(name);
  }
}

describe("SharedTurn", () => {
  it("makes no caller wait while the turn has time left", async () => {
    const loop = new Loop();
    expect([loop.shared.pause(), loop.shared.pause()]).toEqual([undefined, undefined]);
    await loop.turn();
    expect(loop.isIdle).toBe(true);
  });

  it("shares the time of a turn between callers, and resumes them one by one in order", async () => {
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
    // The piece that runs when the time is up is the last of the turn.
    expect(Math.max(...longest)).toBe(12);
    // All begin in the first turn; after it, each turn resumes one of them.
    expect(done.join("")).toBe("abcabcccaaabbbccab");
  });

  it("rests for some turns after one whose time is used up, in which connections are accepted", async () => {
    const loop = new Loop(3);
    const done: string[] = [];
    const works = ["a", "b"].map((name) => work(loop, name, 2, done, { ms: 10 }));
    await new Promise((resolve) => setImmediate(resolve));
    const counts: number[] = [];
    while (!loop.isIdle) {
      await loop.turn();
      counts.push(done.length);
    }
    await Promise.all(works);
    // Both begin in the first turn; nothing waits in the last ones.
    expect(counts).toEqual([2, 2, 3, 3, 3, 4, 4]);
  });

  it("rests after no turn that has time left", async () => {
    const loop = new Loop(3);
    const done: string[] = [];
    const works = ["a", "b", "c", "d"].map((name) => work(loop, name, 2, done, { ms: 6 }));
    await new Promise((resolve) => setImmediate(resolve));
    const counts: number[] = [];
    while (!loop.isIdle) {
      await loop.turn();
      counts.push(done.length);
    }
    await Promise.all(works);
    // Five pieces use the first turn up; after its rest each turn resumes one that takes a part of it.
    expect(counts).toEqual([5, 5, 6, 7, 8, 8]);
  });

  const begun = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  it("one caller's 1,500 works leave every second turn to another caller's", async () => {
    const loop = new Loop();
    const done: string[] = [];
    const left = new AbortController();
    const stranger = { ms: 10, caller: "stranger", signal: left.signal };
    const others = Array.from({ length: 1500 }, () => work(loop, "s", 5, done, stranger));
    const honest = work(loop, "h", 3, done, { ms: 10, caller: "honest" });
    await begun();
    for (let turn = 0; turn < 6; turn++) await loop.turn();
    expect(done.filter((name) => name === "h")).toHaveLength(3);
    left.abort();
    await Promise.all([honest, ...others]);
  });

  it("the small pieces of one caller do not wait for each large piece of another", async () => {
    const loop = new Loop();
    const done: string[] = [];
    const large = Array.from({ length: 20 }, () =>
      work(loop, "s", 3, done, { ms: 10, caller: "stranger" }),
    );
    await begun();
    const small = Array.from({ length: 10 }, () =>
      work(loop, "h", 1, done, { ms: 0.5, caller: "honest" }),
    );
    await begun();
    done.length = 0;
    while (!loop.isIdle) await loop.turn();
    await Promise.all([...large, ...small]);
    // All ten take half of the time of one.
    expect(done.join("").slice(0, 13)).toMatch(/^s?h{10}s+$/);
  });

  it("nobody saves time up, and what was used is forgotten when nobody waits", async () => {
    const loop = new Loop();
    const done: string[] = [];
    const old = Array.from({ length: 4 }, () =>
      work(loop, "o", 10, done, { ms: 10, caller: "old" }),
    );
    await begun();
    for (let turn = 0; turn < 20; turn++) await loop.turn();
    const fresh = Array.from({ length: 4 }, () =>
      work(loop, "n", 10, done, { ms: 10, caller: "new" }),
    );
    await begun();
    done.length = 0;
    for (let turn = 0; turn < 8; turn++) await loop.turn();
    expect(done.join("")).toMatch(/^(?:on){4}$|^(?:no){4}$/);
    while (!loop.isIdle) await loop.turn();
    await Promise.all([...old, ...fresh]);
    // The last ones of the first caller had used more than a new one.
    const later = ["x", "old"].map((caller) => work(loop, caller, 3, done, { ms: 10, caller }));
    await begun();
    done.length = 0;
    while (!loop.isIdle) await loop.turn();
    await Promise.all(later);
    expect(done).toEqual(["x", "old", "x", "old"]);
  });

  it("3,000 works that are aborted leave the queue at once, and the next turn is another's", async () => {
    const loop = new Loop();
    const done: string[] = [];
    const left = new AbortController();
    const works = Array.from({ length: 3000 }, () =>
      work(loop, "s", 5, done, { ms: 10, signal: left.signal }),
    );
    const after = work(loop, "h", 2, done, { ms: 10 });
    await begun();
    expect(loop.shared.waiting).toBe(3001);
    left.abort();
    expect(loop.shared.waiting).toBe(1);
    await Promise.all(works);
    // Each had a piece before the time of the first turn was up.
    expect(done).toHaveLength(3001);
    await loop.turn();
    await after;
    expect(done.slice(3001)).toEqual(["h"]);
    expect(getEventListeners(left.signal, "abort")).toEqual([]);
  });
});
