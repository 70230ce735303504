import {
  casErrorFrom,
  CasPartialError,
  ERROR_TYPES,
  fromHttpResponse,
  isCasError,
} from "@cas/models";
import { describe, expect, expectTypeOf, it } from "vitest";
import { CAS_ERROR_TYPES, makeCasError, toWireError } from "./index.ts";

it("there is an error of every type", () => {
  expect([...CAS_ERROR_TYPES].toSorted()).toEqual(Object.keys(ERROR_TYPES).toSorted());
});

describe.each(CAS_ERROR_TYPES)("%s", (errorType) => {
  const error = makeCasError(errorType);

  it("is a CasError of its type, which survives JSON", () => {
    expect(isCasError(error, errorType)).toBe(true);
    expect(error.message).not.toBe("");
    expect(casErrorFrom(JSON.parse(JSON.stringify(error))).toJSON()).toEqual(error.toJSON());
  });

  it("comes back from its wire form with type, status, message and id", () => {
    const { status, headers, body } = toWireError(error);
    const back = fromHttpResponse({ status, statusText: "", headers, text: body });
    const { statusCode, message, requestId, retryAfter, wireType } = error;
    expect(back).toMatchObject({ errorType, statusCode, message, requestId });
    expect([back.retryAfter, back.wireType]).toEqual([retryAfter, wireType]);
  });
});

it("has the detail and the class of its type", () => {
  const invalid = makeCasError("validation_error");
  expectTypeOf(invalid.detail?.[0]?.msg).toEqualTypeOf<string | undefined>();
  expect(invalid.detail?.[0]?.loc).toEqual(["body", "dataset_ids"]);
  const partial = makeCasError("partial_response");
  expect(partial).toBeInstanceOf(CasPartialError);
  expect(partial.response).toMatchObject({ results: [], warnings: [expect.any(String)] });
  expect(makeCasError("rate_limited", { retryAfter: 2, message: "Slow down" })).toMatchObject({
    retryAfter: 2,
    message: "Slow down",
    statusCode: 429,
  });
});
