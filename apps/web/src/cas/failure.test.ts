import { makeCasError } from "@cas/testing";
import { TRPCClientError } from "@trpc/client";
import { expect, it } from "vitest";
import { failureOf, isDropped } from "./failure.ts";

it("is the CAS error that the server sent", () => {
  const cas = { status_code: 404, error_type: "not_found", message: "Unknown", request_id: "abc" };
  const error = new TRPCClientError("Unknown", {
    result: { error: { code: -32004, message: "Unknown", data: { cas } } },
  });
  expect(failureOf(error)).toEqual({ type: "not_found", message: "Unknown", requestId: "abc" });
});

it("is a connection error for anything else", () => {
  for (const error of [new TRPCClientError("Failed to fetch"), new TypeError("x")])
    expect(failureOf(error)).toEqual({
      type: "connection_error",
      message: "The server cannot be reached.",
      requestId: undefined,
    });
});

it("is what a proxy sent instead", () => {
  const page = makeCasError("http_error", { statusCode: 403, message: "Forbidden by the proxy" });
  const error = TRPCClientError.from(page);
  expect(failureOf(error)).toMatchObject({ type: "http_error", message: "Forbidden by the proxy" });
});

it("a call is dropped when the connection broke or the response was cut off, not when the server failed", () => {
  const ofCas = (type: "upstream_error" | "connection_error") => {
    const { message, statusCode } = makeCasError(type);
    const cas = { status_code: statusCode, error_type: type, message, request_id: "abc" };
    return new TRPCClientError(message, {
      result: { error: { code: -32603, message, data: { cas } } },
    });
  };
  const cut = TRPCClientError.from(new SyntaxError("Unexpected end of JSON input"));
  const of = (statusCode: number) =>
    TRPCClientError.from(makeCasError("http_error", { statusCode }));
  expect(
    [
      new TypeError("network error"),
      new TRPCClientError("Stream closed"),
      cut,
      of(503),
      of(403),
      ofCas("upstream_error"),
      ofCas("connection_error"),
    ].map(isDropped),
  ).toEqual([true, true, true, true, false, false, false]);
});
