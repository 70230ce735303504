import { expect, it } from "vitest";
import * as engine from "./index.ts";
import * as unavailable from "./unavailable.ts";

it("has the names of the engine, so that a program builds for a browser", () => {
  expect(Object.keys(unavailable).toSorted()).toEqual(Object.keys(engine).toSorted());
});

it("says where the engine runs, when it is used", async () => {
  const expected = {
    errorType: "internal_error",
    retryable: false,
    message: expect.stringContaining("needs files, sockets and threads of Node, Bun or Deno"),
  };
  await expect(unavailable.CasEngine.open()).rejects.toMatchObject(expected);
  const parse = (): unknown => Reflect.get(unavailable.EngineLimits, "parse");
  expect(parse).toThrow(expect.objectContaining(expected));
});
