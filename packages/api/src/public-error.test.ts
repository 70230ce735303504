import { CasError } from "@cas/models";
import { expect, it } from "vitest";
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
    "The CAS service did not answer in time",
  ],
  [
    new CasError({ errorType: "invalid_response", message: secret }),
    "invalid_response",
    502,
    "The CAS service gave an answer that cannot be read",
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
])("of %s a caller learns the kind only", (error, errorType, statusCode, message) => {
  const known = publicError(error, "id-1");
  expect(known).toMatchObject({ errorType, statusCode, message, requestId: "id-1" });
  expect(JSON.stringify([known, known.cause, known.detail])).not.toContain("s3cret");
});

it("passes a fault of the caller on, with the id of this server's request", () => {
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
