import { expect, it } from "vitest";
import { asCaller } from "./caller.ts";
import { KeyedLimit } from "./keyed-limit.ts";

/** Work that ends on demand and records its start. */
function pieces() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  return {
    begun,
    end: (name: string) => ends.get(name)?.(),
    work: (name: string) => () => {
      begun.push(name);
      return new Promise<string>((resolve) => {
        ends.set(name, () => {
          resolve(name);
        });
      });
    },
  };
}

const { signal } = new AbortController();
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it("runs a limited number of tasks for each key, and the next when one is done", async () => {
  const providerLimit = new KeyedLimit(2);
  const { begun, end, work } = pieces();
  const all = ["a1", "a2", "a3", "b1"].map((name) =>
    providerLimit.run(name.slice(0, 1), signal, work(name)),
  );
  await settle();
  expect(begun).toEqual(["a1", "a2", "b1"]);
  end("a2");
  await settle();
  expect(begun).toEqual(["a1", "a2", "b1", "a3"]);
  for (const name of begun) end(name);
  expect(await Promise.all(all)).toEqual(["a1", "a2", "a3", "b1"]);
});

it("never starts a task that was aborted while it waited, and continues with the next", async () => {
  const providerLimit = new KeyedLimit(1);
  const { begun, end, work } = pieces();
  const waiting = new AbortController();
  const first = providerLimit.run("a", signal, work("first"));
  const second = providerLimit.run("a", waiting.signal, work("second"));
  const third = providerLimit.run("a", signal, work("third"));
  await settle();
  expect(providerLimit.waiting("a")).toBe(2);
  waiting.abort(new RangeError("too late"));
  await expect(second).rejects.toThrow("too late");
  expect(providerLimit.waiting("a")).toBe(1);
  await settle();
  end("first");
  await first;
  await settle();
  expect(begun).toEqual(["first", "third"]);
  end("third");
  expect(await third).toBe("third");
});

it("a caller leaves a place for others, who wait in turn", async () => {
  const providerLimit = new KeyedLimit(4);
  const { begun, end, work } = pieces();
  const all = ["a1", "a2", "a3", "a4", "a5", "b1", "b2"].map((name) =>
    asCaller(name.slice(0, 1), () => providerLimit.run("lab", signal, work(name))),
  );
  await settle();
  expect(begun).toEqual(["a1", "a2", "a3", "b1"]);
  end("a1");
  await settle();
  end("a2");
  await settle();
  expect(begun.slice(4)).toEqual(["a4", "b2"]);
  for (let at = 0; at < all.length; at++) {
    end(begun[at] ?? "");
    await settle();
  }
  await Promise.all(all);
});

it("3,000 that are aborted while they wait are in no queue any more", async () => {
  const providerLimit = new KeyedLimit(1);
  const { end, work } = pieces();
  const first = providerLimit.run("a", signal, work("first"));
  const left = new AbortController();
  const waits = Array.from({ length: 3000 }, () =>
    providerLimit.run("a", left.signal, work("late")).catch((error: unknown) => error),
  );
  await settle();
  expect(providerLimit.waiting("a")).toBe(3000);
  left.abort(new RangeError("left"));
  expect(providerLimit.waiting("a")).toBe(0);
  expect(new Set(await Promise.all(waits))).toEqual(new Set([left.signal.reason]));
  end("first");
  expect(await first).toBe("first");
});
