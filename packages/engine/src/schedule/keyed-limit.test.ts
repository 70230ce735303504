import { expect, it } from "vitest";
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
