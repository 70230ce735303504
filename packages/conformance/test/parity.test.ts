import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CASES, TOO_MANY } from "../src/cases.ts";
import { type Implementations, openImplementations } from "../src/implementations.ts";
import { type Outcome, outcomeOf } from "../src/outcome.ts";

const implementations: Implementations = await openImplementations();
const expected = new Map<string, Outcome>();
beforeAll(async () => {
  for (const one of CASES) expected.set(one.name, await outcomeOf(one, implementations.engine));
});
afterAll(() => implementations[Symbol.asyncDispose]());

it("the names of the cases are unique", () => {
  expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
});

it("the engine returns a response for each valid case and rejects each invalid one", () => {
  const refused = CASES.filter(({ name }) => "error" in (expected.get(name) ?? {}));
  expect(refused.map(({ name }) => name)).toEqual(
    CASES.filter(({ name }) => name.startsWith("refuse ")).map(({ name }) => name),
  );
});

describe.each([...implementations.others])("%s returns the same as the engine:", (_name, cas) => {
  it.each(CASES.map((one) => [one.name, one] as const))("%s", async (name, one) => {
    expect(await outcomeOf(one, cas)).toEqual(expected.get(name));
  });
});

describe("1001 geometries", () => {
  const clients = [...implementations.others].filter(([name]) => name.startsWith("the client"));
  const refusing = [...implementations.others].filter(([name]) => !name.startsWith("the client"));

  it.each([["the engine", implementations.engine] as const, ...refusing])(
    "are rejected by %s",
    async (_name, cas) => {
      expect(await outcomeOf(TOO_MANY, cas)).toMatchObject({
        error: { errorType: "validation_error", detail: [{ loc: ["body", "geometries"] }] },
      });
    },
  );

  it.each(clients)("are sent in two requests by %s", async (_name, cas) => {
    expect(await outcomeOf(TOO_MANY, cas)).toMatchObject({
      response: { total_geometries: 1001, total_results: 1001 },
    });
  });
});
