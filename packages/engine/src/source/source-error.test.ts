import { CasError } from "@cas/models";
import { describe, expect, it } from "vitest";
import { SourceError, unreadable } from "./source-error.ts";

const enoent = Object.assign(new Error("ENOENT: open '/secret/a.tif'"), { code: "ENOENT" });

describe("unreadable", () => {
  it.each<[string, unknown, string]>([
    ["a fault of a source", new SourceError("its header is cut"), "its header is cut"],
    ["an error of the system", enoent, "it does not exist"],
    [
      "a fault of the engine",
      new TypeError("Cannot read properties of undefined (reading '/secret')"),
      "the engine failed unexpectedly (TypeError)",
    ],
    ["what is no error", "/secret", "the engine failed unexpectedly"],
  ])("tells %s apart, without paths", (_kind, cause, reason) => {
    const error = unreadable("a.tif", cause);
    expect(error).toBeInstanceOf(CasError);
    expect(error.message).toBe(`Cannot read a.tif: ${reason}`);
    expect(error.cause).toBe(cause);
  });
});
