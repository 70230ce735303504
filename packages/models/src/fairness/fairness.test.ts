import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { FairQueue } from "./fair-queue.ts";
import { FairSemaphore, permitsOfOneCaller } from "./fair-semaphore.ts";

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("FairQueue", () => {
  const drained = (queue: FairQueue<string>): string => {
    let order = "";
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) order += next.item;
    return order;
  };

  it("gives callers their turns, and keeps the order of each", () => {
    const queue = new FairQueue<string>();
    for (const item of "abcdef") queue.add("many", item);
    for (const item of "12") queue.add("few", item);
    expect([queue.size, queue.sizeOf("few"), queue.sizeOf("nobody")]).toEqual([8, 2, 0]);
    expect(drained(queue)).toBe("a1b2cdef");
    expect(queue.size).toBe(0);
  });

  it("forgets an item that is removed, once", () => {
    const queue = new FairQueue<string>();
    queue.add("x", "a");
    const remove = queue.add("x", "b");
    queue.add("x", "c");
    remove();
    remove();
    expect(queue.size).toBe(2);
    expect(drained(queue)).toBe("ac");
  });

  it("skips callers whose items may not leave", () => {
    const queue = new FairQueue<string>();
    queue.add("x", "a");
    queue.add("y", "b");
    expect(queue.shift((caller) => caller === "y")).toEqual({ caller: "y", item: "b" });
    expect(queue.shift((caller) => caller === "y")).toBeUndefined();
    expect(queue.size).toBe(1);
  });
});

describe("FairSemaphore", () => {
  /** Requests a permit, and records its name when it has one. */
  const asking = (semaphore: FairSemaphore) => {
    const begun: string[] = [];
    const releases = new Map<string, () => void>();
    return {
      begun,
      end: (name: string) => releases.get(name)?.(),
      ask: async (caller: string, name: string, signal?: AbortSignal): Promise<void> => {
        releases.set(name, await semaphore.acquire({ caller, signal }));
        begun.push(name);
      },
    };
  };

  it("one caller leaves permits for others, and callers wait in turn", async () => {
    const semaphore = new FairSemaphore({ permits: 3, permitsOfCaller: 2 });
    const { begun, end, ask } = asking(semaphore);
    const all = ["a1", "a2", "a3", "a4", "b1", "b2"].map((name) => ask(name.slice(0, 1), name));
    await settle();
    expect(begun).toEqual(["a1", "a2", "b1"]);
    end("a1");
    await settle();
    expect(begun.at(-1)).toBe("a3");
    end("a2");
    await settle();
    expect(begun.at(-1)).toBe("b2");
    for (let at = 0; at < 6; at++) {
      end(begun[at] ?? "");
      await settle();
    }
    await Promise.all(all);
    expect([semaphore.active, semaphore.waiting]).toEqual([0, 0]);
  });

  it("3,000 aborted tasks leave the queue at once, and leave no listener", async () => {
    const semaphore = new FairSemaphore({ permits: 1 });
    const release = await semaphore.acquire();
    const left = new AbortController();
    const waits = Array.from({ length: 3000 }, () =>
      semaphore.acquire({ caller: "left", signal: left.signal }).catch((error: unknown) => error),
    );
    expect(semaphore.waiting).toBe(3000);
    left.abort(new RangeError("left"));
    expect(semaphore.waiting).toBe(0);
    expect(new Set(await Promise.all(waits))).toEqual(new Set([left.signal.reason]));
    expect(getEventListeners(left.signal, "abort")).toEqual([]);
    await expect(semaphore.acquire(left)).rejects.toThrow("left");
    release();
    release();
    expect(semaphore.active).toBe(0);
  });

  it.each([
    [1, 1],
    [2, 1],
    [4, 3],
    [10, 8],
    [64, 48],
  ])("of %i permits one caller may have %i", (permits, expected) => {
    expect(permitsOfOneCaller(permits)).toBe(expected);
  });
});
