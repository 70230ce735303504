import { expect, it } from "vitest";
import * as sync from "./index.ts";
import * as unavailable from "./unavailable.ts";

it("has the names of the synchronous client, so that a program builds for a browser", () => {
  expect(Object.keys(unavailable).toSorted()).toEqual(Object.keys(sync).toSorted());
});

it("says where the synchronous client runs", () => {
  expect(() => new unavailable.CasClientSync()).toThrow(
    expect.objectContaining({
      errorType: "internal_error",
      retryable: false,
      message: expect.stringContaining("needs Node, Bun or Deno. Use CasClient"),
    }),
  );
});
