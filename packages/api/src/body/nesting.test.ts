import { expect, it } from "vitest";
import { refuseDeepNesting } from "./nesting.ts";
import { parseBody } from "./read-json.ts";

const deep = (levels: number): unknown => (levels === 0 ? 0 : [deep(levels - 1)]);

it("rejects a value of more than 64 levels", () => {
  expect(() => {
    refuseDeepNesting(deep(64));
  }).not.toThrow();
  expect(() => {
    refuseDeepNesting({ a: deep(64) });
  }).toThrow("nested more than 64 levels deep");
});

it("does not count again what was limited while it was parsed: a body, and the inputs of a batch", async () => {
  const bytes = Buffer.from('{"0":{"geometries":[]},"1":{}}');
  const body = (await parseBody(bytes, new Request("http://cas.test/"), {})) as {
    "0": { geometries: unknown[] };
  };
  // What is added afterwards shows whether it is counted.
  body["0"].geometries.push(deep(100));
  for (const value of [body, body["0"]])
    expect(() => {
      refuseDeepNesting(value);
    }).not.toThrow();
  expect(() => {
    refuseDeepNesting(structuredClone(body));
  }).toThrow("nested more than 64 levels deep");
});
