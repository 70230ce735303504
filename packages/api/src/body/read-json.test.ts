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
