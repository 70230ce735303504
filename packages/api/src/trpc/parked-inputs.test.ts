import { describe, expect, it } from "vitest";
import { ParkedInputs } from "./parked-inputs.ts";

/** The inputs of the calls as a tRPC that reads texts gives them to procedures. */
const read = (text: string): unknown => (text === "" ? undefined : JSON.parse(text));

describe("ParkedInputs", () => {
  it.each([{ a: [1, { b: 2 }] }, [1], "text", 7, null, false])("gives back %j", (body) => {
    const parked = new ParkedInputs();
    const text = parked.park(body, false);
    expect(text.length).toBeLessThan(60);
    expect(parked.of(read(text))).toBe(body);
  });

  it("an empty body stays empty", () => {
    expect(new ParkedInputs().park(undefined, false)).toBe("");
    expect(new ParkedInputs().park(undefined, true)).toBe("");
  });

  it("gives back the inputs of a batch by their numbers, and leaves out other members", () => {
    const parked = new ParkedInputs();
    const body = { 0: { a: 1 }, 2: null, other: "x".repeat(1000), __proto__: 3 };
    const inputs = read(parked.park(body, true)) as Record<string, unknown>;
    expect(Object.keys(inputs)).toEqual(["0", "2"]);
    expect(parked.of(inputs["0"])).toBe(body[0]);
    expect(parked.of(inputs["2"])).toBeNull();
  });

  it.each([[], "text", 7, null])("a batch that is %j stays no object", (body) => {
    expect(read(new ParkedInputs().park(body, true))).toBe(0);
  });

  it("adds what tRPC adds to the input of a subscription", () => {
    const parked = new ParkedInputs();
    const input = read(parked.park({ a: 1 }, false)) as object;
    expect(parked.of({ ...input, lastEventId: "1/2" })).toEqual({ a: 1, lastEventId: "1/2" });
  });

  it("leaves an input alone that is not kept", () => {
    const input = { a: 1 };
    expect(new ParkedInputs().of(input)).toBe(input);
    expect(new ParkedInputs().of(undefined)).toBeUndefined();
  });
});
