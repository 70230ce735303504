import { expect, it } from "vitest";
import { parseBody } from "./read-json.ts";

const large = new TextEncoder().encode(JSON.stringify(Array.from({ length: 200_000 }, () => 1)));

it("a large body leaves the queue as soon as its caller leaves", async () => {
  const ended: string[] = [];
  const parse = (name: string, signal: AbortSignal): Promise<unknown> =>
    parseBody(large, new Request("http://cas.test/", { signal }), {}).then(
      () => ended.push(name),
      ({ errorType }: { errorType: string }) => ended.push(`${name} ${errorType}`),
    );
  const staying = new AbortController();
  const leaving = new AbortController();
  const first = parse("first", staying.signal);
  const others = Array.from({ length: 100 }, () => parse("left", leaving.signal));
  const last = parse("last", staying.signal);
  leaving.abort();
  await Promise.all(others);
  expect(ended).toEqual(Array.from({ length: 100 }, () => "left aborted"));
  await Promise.all([first, last]);
  expect(ended.slice(100)).toEqual(["first", "last"]);
});

it("asks for its turn before the first piece of a body and before each other", async () => {
  const turns: (() => void)[] = [];
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      turns.push(resolve);
    });
  const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  let parsed: unknown;
  // Not JSON: the first piece says so, but not before its turn.
  const small = parseBody(Buffer.from("{"), new Request("http://cas.test/"), { pause }).catch(
    ({ errorType }: { errorType: string }) => {
      parsed = errorType;
    },
  );
  await settled();
  expect([turns.length, parsed]).toEqual([1, undefined]);
  turns[0]?.();
  await small;
  expect([turns.length, parsed]).toEqual([1, "validation_error"]);

  turns.length = 0;
  const whole = parseBody(large, new Request("http://cas.test/"), { pause });
  let count = 0;
  for (await settled(); turns.length > 0; await settled()) {
    expect(turns).toHaveLength(1);
    count += 1;
    turns.splice(0)[0]?.();
  }
  expect(await whole).toHaveLength(200_000);
  // Pieces of 8192 values.
  expect(count).toBe(Math.ceil(200_000 / 8192));
});
