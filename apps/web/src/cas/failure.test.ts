import { TRPCClientError } from "@trpc/client";
import { expect, it } from "vitest";
import { failureOf } from "./failure.ts";

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
