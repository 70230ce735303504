import { describe, expect, it } from "vitest";
import { neverAborted } from "../../test/never-aborted.ts";
import { parseJson } from "./parse-json.ts";

const parse = (text: string, signal = neverAborted, most?: number): Promise<unknown> =>
  parseJson(new TextEncoder().encode(text), signal, most);

describe("parseJson", () => {
  it("parses a document", async () => {
    const value = { a: [1, { b: "é", c: null }], d: true };
    expect(await parse(JSON.stringify(value))).toEqual(value);
  });

  it.each([
    ["it is not JSON; it begins with the bytes 3c 70 3e 6e", "<p>no</p>"],
    ["it is not JSON but an HTML page: check its URL", "<!doctype html><p>no</p>"],
    ["it is not JSON, but nothing", ""],
    ["its JSON is damaged or cut off", '{"a":1'],
    ["its JSON is nested too deep", "[".repeat(4e6)],
    ["its JSON is nested too deep", '{"a":'.repeat(1e5)],
    ["its JSON has too many values", `[${"0,".repeat(1e6)}0]`],
    ["its JSON has too many members of objects", `[${"{},".repeat(3e5)}0]`],
    [
      "its JSON has too many members of objects",
      `{${Array.from({ length: 20_000 }, (_, index) => `"k${index}":0`).join()}}`,
    ],
    ["its JSON has a text that is too long", `["${"x".repeat(2e6)}"]`],
  ])("rejects a document: %s", async (reason, text) => {
    await expect(parse(text)).rejects.toThrow(reason);
  });

  it("accepts a lower maximum of values", async () => {
    expect(await parse("[1,2]", neverAborted, 3)).toEqual([1, 2]);
    await expect(parse("[1,2,3]", neverAborted, 3)).rejects.toThrow("too many values");
  });

  it("yields to the event loop, and stops after an abort", async () => {
    const large = `[${Array.from({ length: 60_000 }, (_, index) => `{"k${index}":1}`).join()}]`;
    let turns = 0;
    let isOver = false;
    const turn = (): void => {
      turns += 1;
      if (!isOver) setImmediate(turn);
    };
    turn();
    await parse(large).finally(() => (isOver = true));
    expect(turns).toBeGreaterThan(1);
    await expect(parse(large, AbortSignal.abort(new RangeError("left")))).rejects.toThrow("left");
  });
});
