import { inspect } from "node:util";
import { CasError, isCasError } from "@cas/models";
import { expect, it } from "vitest";
import { deserializeError, serializeError } from "./serialize-error.ts";

const across = (error: unknown, signal?: AbortSignal): CasError =>
  deserializeError(structuredClone(serializeError(error)), signal);

it("an error keeps all its fields", () => {
  const error = new CasError({
    errorType: "unrecognized_error",
    message: "come back later",
    statusCode: 503,
    requestId: "body",
    headerRequestId: "header",
    detail: { queue: [1, 2] },
    wireType: "queue_full",
    method: "GET",
    path: "/health",
    attempts: 3,
    retryAfter: 7,
    retryable: false,
  });
  const copy = across(error);
  expect(copy).toEqual(error);
  expect(Object.entries(copy)).toEqual(Object.entries(error));
  expect([copy.retryable, copy.cause]).toEqual([false, undefined]);
});

it("its cause keeps name, message and code, without stack frames of another thread", () => {
  const cause = Object.assign(new RangeError("connect refused"), { code: "ECONNREFUSED" });
  const copy = across(
    new CasError({ errorType: "connection_error", message: "no response", cause }),
  );
  expect(copy.retryable).toBe(true);
  expect(copy.cause).toBeInstanceOf(Error);
  expect(copy.cause).toMatchObject({
    name: "RangeError",
    message: "connect refused",
    code: "ECONNREFUSED",
  });
  expect(inspect(copy.cause)).not.toMatch(/ at /);
});

it("the cause of an aborted call is the reason itself", () => {
  const reason = { why: "enough" };
  const aborted = new CasError({ errorType: "aborted", message: "stopped" });
  expect(across(aborted, AbortSignal.abort(reason)).cause).toBe(reason);
});

it("another error becomes a CasError", () => {
  const copy = across(new TypeError("a bug"));
  expect(isCasError(copy, "internal_error")).toBe(true);
  expect(copy).toMatchObject({ message: "TypeError: a bug", retryable: false });
});
