import { describe, expect, it } from "vitest";
import { CasError } from "./cas-error.ts";
import { casErrorFrom } from "./cas-error-from.ts";
import { CasPartialError } from "./cas-partial-error.ts";
import { type CasErrorType, ERROR_TYPES } from "./error-types.ts";
import { fromErrorBody } from "./from-error-body.ts";

const types = Object.keys(ERROR_TYPES) as CasErrorType[];

/** An error with all fields. */
const full = (errorType: CasErrorType): CasError =>
  new CasError<CasErrorType>({
    errorType,
    message: "what happened",
    statusCode: 418,
    requestId: "r",
    headerRequestId: "h",
    detail: [{ type: "missing", loc: ["body", 0], msg: "is required" }],
    method: "GET",
    path: "/health",
    attempts: 3,
    retryAfter: 7,
    retryable: false,
    cause: Object.assign(new TypeError("connect ECONNREFUSED"), { code: "ECONNREFUSED" }),
  });

describe("the JSON of a CasError", () => {
  it("has its message, its fields and its cause, but no stack", () => {
    const text = JSON.stringify(full("connection_error"));
    expect(JSON.parse(text)).toEqual({
      name: "CasError",
      errorType: "connection_error",
      message: "what happened",
      statusCode: 418,
      retryable: false,
      requestId: "r",
      headerRequestId: "h",
      detail: [{ type: "missing", loc: ["body", 0], msg: "is required" }],
      method: "GET",
      path: "/health",
      attempts: 3,
      retryAfter: 7,
      cause: { name: "TypeError", message: "connect ECONNREFUSED", code: "ECONNREFUSED" },
    });
    expect(text).not.toContain("cas-error-from.test");
  });

  it("is short for an error with few fields", () => {
    expect(
      JSON.stringify({ failure: new CasError({ errorType: "not_found", message: "x" }) }),
    ).toBe(
      '{"failure":{"name":"CasError","errorType":"not_found","message":"x","statusCode":404,"retryable":false}}',
    );
  });
});

describe("casErrorFrom", () => {
  const ways: [string, (error: CasError) => unknown][] = [
    ["JSON", (error) => JSON.parse(JSON.stringify(error))],
    ["structuredClone", (error) => structuredClone(error.toJSON())],
  ];
  it.each(ways.flatMap(([way, send]) => types.map((type) => [type, way, send] as const)))(
    "brings %s back from %s",
    (type, _way, send) => {
      const error = full(type);
      const back = casErrorFrom(send(error));
      expect(back).toBeInstanceOf(CasError);
      expect(back.toJSON()).toEqual(error.toJSON());
      expect(back.cause).toMatchObject({ name: "TypeError", code: "ECONNREFUSED" });
    },
  );

  it("brings back the response of a partial error, and the type of a newer service", () => {
    const response = {
      request_id: "r",
      geometry_hash: "",
      results: [],
      warnings: [],
      elapsed_ms: 1,
    };
    const partial = new CasPartialError({ message: "x", response });
    const back = casErrorFrom(structuredClone(partial.toJSON()));
    expect(back).toBeInstanceOf(CasPartialError);
    expect(back).toMatchObject({ name: "CasPartialError", response });
    const newer = fromErrorBody({ type: "quota", message: "x" }, { statusCode: 402 });
    expect(casErrorFrom(newer.toJSON())).toMatchObject({ wireType: "quota", statusCode: 402 });
    expect(casErrorFrom({ errorType: "quota", message: "x" })).toMatchObject({
      errorType: "unrecognized_error",
      wireType: "quota",
    });
  });

  it("returns a CasError as it is", () => {
    const error = new CasError({ errorType: "timeout", message: "x" });
    expect(casErrorFrom(error)).toBe(error);
  });

  it.each<[string, unknown, string]>([
    ["a bug", new TypeError("x is not a function"), "x is not a function"],
    ["a clone of the error itself", structuredClone(full("timeout")), "what happened"],
    ["a text", "timeout", "A value that is no error of CAS was thrown"],
    ["undefined", undefined, "A value that is no error of CAS was thrown"],
    ["other JSON", { errorType: 7, message: [] }, "A value that is no error of CAS was thrown"],
  ])("%s is an internal_error that no retry helps", (_what, value, message) => {
    const error = casErrorFrom(value);
    expect(error).toMatchObject({ errorType: "internal_error", message, retryable: false });
    expect(error.cause).toBe(value);
  });

  it("drops a detail that does not fit its type", () => {
    const json = { errorType: "validation_error", message: "x", detail: "x" };
    expect(casErrorFrom(json).detail).toBeUndefined();
  });
});
