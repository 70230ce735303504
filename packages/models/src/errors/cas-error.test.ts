import { inspect } from "node:util";
import { describe, expect, expectTypeOf, it } from "vitest";
import { CasError } from "./cas-error.ts";
import { CasPartialError } from "./cas-partial-error.ts";
import { fromErrorBody } from "./from-error-body.ts";
import { isCasError } from "./is-cas-error.ts";
import { ERROR_TYPES } from "./error-types.ts";
import type { ValidationIssue } from "./validation-issue.ts";

describe("CasError", () => {
  it("is a real Error with the status of the table and its cause", () => {
    const cause = new Error("ECONNREFUSED");
    const error = new CasError({ errorType: "connection_error", message: "No response", cause });
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: "CasError",
      message: "No response",
      statusCode: 503,
      cause,
    });
    expect(error.stack).toContain("CasError: No response");
    expect(error.retryable).toBe(true);
  });

  it("keeps the status of a response without an envelope", () => {
    const error = new CasError({ errorType: "http_error", message: "Not Found", statusCode: 404 });
    expect(error.statusCode).toBe(404);
    expect(error.retryable).toBe(false);
  });

  it("accepts a request id once", () => {
    const error = new CasError({ errorType: "not_found", message: "x" });
    expect(error.withRequestId("a").withRequestId("b").requestId).toBe("a");
  });

  it("adds details about its request, and removes none", () => {
    const error = new CasError({ errorType: "timeout", message: "x", attempts: 3 });
    expect(error.with({ method: "GET", path: "/health", attempts: 1, message: "y" })).toMatchObject(
      {
        message: "x",
        method: "GET",
        path: "/health",
        attempts: 3,
      },
    );
  });

  it.each([
    [408, true],
    [429, true],
    [500, true],
    [503, true],
    [400, false],
    [404, false],
    [501, false],
  ])(
    "the status %d of a response without a known type says whether to retry",
    (statusCode, may) => {
      const answer = { message: "x", statusCode };
      expect(new CasError({ ...answer, errorType: "http_error" }).retryable).toBe(may);
      expect(new CasError({ ...answer, errorType: "unrecognized_error" }).retryable).toBe(may);
    },
  );

  it("shows no unknown fields in a log", () => {
    const shown = inspect(
      new CasError({ errorType: "rate_limited", message: "Too many requests", retryAfter: 30 }),
    );
    expect(shown).toMatch(/^CasError: Too many requests\n/);
    expect(shown.slice(shown.lastIndexOf("{"))).toBe(
      "{\n  statusCode: 429,\n  errorType: 'rate_limited',\n  retryAfter: 30\n}",
    );
  });

  it("writes the body of the envelope", () => {
    expect(
      new CasError({ errorType: "not_found", message: "x", requestId: "r" }).toErrorBody(),
    ).toEqual({ type: "not_found", message: "x", request_id: "r" });
  });
});

describe("isCasError", () => {
  const error: unknown = new CasError({
    errorType: "validation_error",
    message: "x",
    detail: [{ type: "missing", loc: ["body", "geometry"], msg: "is required" }],
  });

  it("distinguishes CasErrors, optionally of one type, from other values", () => {
    expect(isCasError(error)).toBe(true);
    expect(isCasError(error, "validation_error", "request_limit")).toBe(true);
    expect(isCasError(error, "not_found")).toBe(false);
    for (const other of [new Error("x"), null, undefined, "x", { errorType: "not_found" }])
      expect(isCasError(other)).toBe(false);
  });

  it("narrows the detail", () => {
    if (!isCasError(error)) throw error;
    expectTypeOf(error.detail).toBeUnknown();
    if (!isCasError(error, "validation_error")) throw error;
    expectTypeOf(error.detail).toEqualTypeOf<readonly ValidationIssue[] | undefined>();
    expect(error.detail?.[0]?.msg).toBe("is required");
  });
});

describe("a switch over errorType", () => {
  const told = (error: unknown): string => {
    if (!isCasError(error)) return "no CasError";
    switch (error.errorType) {
      case "validation_error":
        expectTypeOf(error.detail).toEqualTypeOf<readonly ValidationIssue[] | undefined>();
        return error.detail?.[0]?.msg ?? "";
      case "timeout":
        expectTypeOf(error.detail?.scope).toEqualTypeOf<"attempt" | "call" | undefined>();
        return error.detail?.scope ?? "";
      case "partial_response":
        expectTypeOf(error).toEqualTypeOf<CasPartialError>();
        return error.response.request_id;
      case "unrecognized_error":
        return error.wireType ?? "";
      default:
        expectTypeOf(error.message).toBeString();
        return error.message;
    }
  };

  it("narrows detail by the type", () => {
    const detail = { scope: "call", timeout_ms: 5 } as const;
    expect(told(new CasError({ errorType: "timeout", message: "x", detail }))).toBe("call");
    expect(told(fromErrorBody({ type: "quota", message: "x" }, { statusCode: 402 }))).toBe("quota");
    expect(told(new CasError({ errorType: "aborted", message: "stop" }))).toBe("stop");
    expect(told(new Error("x"))).toBe("no CasError");
    const response = {
      request_id: "r",
      geometry_hash: "h",
      results: [],
      warnings: [],
      elapsed_ms: 1,
    };
    expect(told(new CasPartialError({ message: "x", response }).with({ attempts: 2 }))).toBe("r");
  });

  it("refuses a type that does not exist", () => {
    // @ts-expect-error -- a misspelt type would never match
    expect(isCasError(new CasError({ errorType: "timeout", message: "x" }), "time_out")).toBe(
      false,
    );
  });
});

describe("fromErrorBody", () => {
  it("keeps a detail that fits its type", () => {
    const detail = [{ type: "missing", loc: ["body"], msg: "is required" }];
    const body = { type: "validation_error", message: "x", request_id: "r", detail };
    expect(fromErrorBody(body, { statusCode: 422 })).toMatchObject({
      detail,
      requestId: "r",
    });
    expect(fromErrorBody({ ...body, detail: "x" }, {}).detail).toBeUndefined();
    expect(fromErrorBody({ ...body, type: "timeout" }, {}).detail).toBeUndefined();
    expect(fromErrorBody({ ...body, type: "http_error", detail: "x" }, {}).detail).toBe("x");
  });

  it("keeps the type of a newer service", () => {
    const error = fromErrorBody({ type: "quota", message: "x", request_id: "r" }, {});
    expect(error.toErrorBody()).toEqual({ type: "quota", message: "x", request_id: "r" });
  });
});

describe("ERROR_TYPES", () => {
  it("holds the statuses that CAS 0.4.0 sends", () => {
    const statuses = Object.fromEntries(
      Object.entries(ERROR_TYPES).map(([type, { status }]) => [type, status]),
    );
    expect(statuses).toMatchObject({
      validation_error: 422,
      request_limit: 422,
      unauthorized: 401,
      rate_limited: 429,
      upstream_error: 502,
      internal_error: 500,
    });
  });
});
