import { describe, expect, expectTypeOf, it } from "vitest";
import { CasError } from "./cas-error.ts";
import { isCasError } from "./is-cas-error.ts";
import { ERROR_TYPES } from "./error-types.ts";
import type { ValidationIssue } from "./validation-issue.ts";

describe("CasError", () => {
  it("is a real Error with the status of the table and its cause", () => {
    const cause = new Error("ECONNREFUSED");
    const error = new CasError({ errorType: "connection_error", message: "No answer", cause });
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: "CasError", message: "No answer", statusCode: 503, cause });
    expect(error.stack).toContain("CasError: No answer");
    expect(error.retryable).toBe(true);
  });

  it("keeps the status of an answer without envelope", () => {
    const error = new CasError({ errorType: "http_error", message: "Not Found", statusCode: 404 });
    expect(error.statusCode).toBe(404);
    expect(error.retryable).toBe(false);
  });

  it("takes a request id once", () => {
    const error = new CasError({ errorType: "not_found", message: "x" });
    expect(error.withRequestId("a").withRequestId("b").requestId).toBe("a");
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

  it("tells CasErrors, of a type if asked, from everything else", () => {
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
