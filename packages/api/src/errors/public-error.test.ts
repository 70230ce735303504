import { CasError, fromErrorBody } from "@cas/models";
import { describe, expect, it } from "vitest";
import { publicError } from "./public-error.ts";

const secret = "connect ECONNREFUSED 10.0.0.7:8000 /srv/cas key=s3cret";

it.each([
  [new TypeError(secret), "internal_error", 500, "Internal server error"],
  [
    new CasError({ errorType: "internal_error", message: secret }),
    "internal_error",
    500,
    "Internal server error",
  ],
  [
    new CasError({ errorType: "upstream_error", message: secret }),
    "upstream_error",
    502,
    "A data provider failed",
  ],
  [
    new CasError({ errorType: "connection_error", message: secret }),
    "connection_error",
    503,
    "The CAS service cannot be reached",
  ],
  [
    new CasError({ errorType: "timeout", message: secret }),
    "timeout",
    504,
    "The CAS service did not respond in time",
  ],
  [
    new CasError({ errorType: "invalid_response", message: secret }),
    "invalid_response",
    502,
    "The CAS service sent a response that cannot be read",
  ],
  [
    new CasError({ errorType: "http_error", message: secret, statusCode: 503 }),
    "http_error",
    503,
    "The CAS service failed",
  ],
  [
    new CasError({ errorType: "unauthorized", message: secret }),
    "upstream_error",
    502,
    "The CAS service refused the credentials of this server",
  ],
  [
    new CasError({
      errorType: "http_error",
      message: `Redirected to http://${secret}`,
      statusCode: 307,
    }),
    "http_error",
    502,
    "The CAS service failed",
  ],
  [
    new CasError({ errorType: "http_error", message: secret, statusCode: 403, detail: secret }),
    "http_error",
    502,
    "The CAS service failed",
  ],
  [
    new CasError({ errorType: "http_error", message: secret, statusCode: 404 }),
    "http_error",
    502,
    "The CAS service failed",
  ],
  [
    new CasError({ errorType: "http_error", message: secret, statusCode: 413 }),
    "payload_too_large",
    413,
    "The body is larger than the CAS service takes; send fewer or simpler geometries",
  ],
  [
    new CasError({ errorType: "http_error", message: secret, statusCode: 429 }),
    "rate_limited",
    429,
    "The CAS service takes no more requests for now",
  ],
])("hides all but the kind of %s", (error, errorType, statusCode, message) => {
  const known = publicError(error, "id-1");
  expect(known).toMatchObject({ errorType, statusCode, message, requestId: "id-1" });
  expect(JSON.stringify([known, known.cause, known.detail])).not.toContain("s3cret");
});

it("passes on a fault of the caller, with the id of this server's request", () => {
  const detail = [{ type: "missing", loc: ["body", "geometry"], msg: "is required" }];
  const error = new CasError({
    errorType: "validation_error",
    message: "x",
    detail,
    requestId: "upstream",
  });
  expect(publicError(error, "id-1")).toMatchObject({
    errorType: "validation_error",
    statusCode: 422,
    message: "x",
    detail,
    requestId: "id-1",
  });
});

describe("a 404 of CAS without an envelope", () => {
  const words = "Unknown provider 'x'";
  const bare = (more: { statusCode?: number; path?: string }): CasError =>
    new CasError({
      errorType: "http_error",
      message: words,
      statusCode: 404,
      detail: words,
      ...more,
    });

  it("is not_found with the message of its detail", () => {
    const known = publicError(bare({ path: "/api/v1/providers/x" }), "id-1");
    expect(known).toMatchObject({ errorType: "not_found", statusCode: 404, message: words });
    expect(known.detail).toBeUndefined();
  });

  it.each([{ path: "/api/v1/extract" }, { path: "/health" }, { statusCode: 405 }])(
    "with %j means that no CAS is there, which is not a fault of the caller",
    (more) => {
      expect(publicError(bare(more), "id-1")).toMatchObject({
        errorType: "http_error",
        statusCode: 502,
        message: "The CAS service failed",
      });
    },
  );
});

it("keeps the time of the next try, and the type of a newer service", () => {
  for (const errorType of ["rate_limited", "http_error", "connection_error"] as const) {
    const error = new CasError({ errorType, message: "x", retryAfter: 7 });
    expect(publicError(error, "id-1").retryAfter).toBe(7);
  }
  const newer = fromErrorBody({ type: "quota", message: "x" }, { statusCode: 402, retryAfter: 7 });
  expect(publicError(newer, "id-1")).toMatchObject({ retryAfter: 7, statusCode: 402 });
  expect(publicError(newer, "id-1").toErrorBody().type).toBe("quota");
});
