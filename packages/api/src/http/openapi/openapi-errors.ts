import { CasError, type CasErrorType, ERROR_TYPES } from "@cas/models";
import { bodyTooLarge, DEFAULT_MAX_BODY_BYTES } from "../../body/body-size.ts";
import { publicError } from "../../errors/public-error.ts";
import type { Header, JsonSchema, ResponseObject } from "./openapi-types.ts";
import { refTo } from "./openapi-schemas.ts";

/** A request id, in the header and in the envelope. */
const A_REQUEST_ID = "9f86d081884c";

/** On every response. */
export const REQUEST_ID_HEADER: Readonly<Record<string, Header>> = {
  "X-Request-ID": {
    description: "Id of the request, as in the log of the server and in the error envelope.",
    required: true,
    schema: { type: "string", minLength: 1 },
    example: A_REQUEST_ID,
  },
};

const RETRY_AFTER_HEADER: Readonly<Record<string, Header>> = {
  "Retry-After": {
    description: "Whole seconds until the next try, when that is known.",
    schema: { type: "integer", minimum: 0 },
    example: 30,
  },
};

/** When each error occurs; `http_error` and the following only in front of a deployed CAS. */
const WHEN: Partial<Record<CasErrorType, string>> = {
  validation_error: "The request is faulty; `detail` lists every fault and where it is.",
  request_limit: "More datasets, or a geometry of more vertices, than the server takes.",
  unauthorized: "The server requires a key in X-API-Key; the request has none, or a wrong one.",
  not_found: "No provider has this slug.",
  payload_too_large: "The body is larger than the server takes.",
  rate_limited: "Too many requests.",
  upstream_error: "A data provider failed.",
  internal_error: "A fault of the server; its log has details under the request id.",
  http_error: "The deployed CAS failed without a reason.",
  invalid_response: "The deployed CAS sent a response that cannot be read.",
  connection_error: "The deployed CAS cannot be reached.",
  timeout: "The deployed CAS did not respond in time.",
};

/** Errors of any endpoint. */
const OF_ANY: readonly CasErrorType[] = [
  "rate_limited",
  "upstream_error",
  "internal_error",
  "http_error",
  "invalid_response",
  "connection_error",
  "timeout",
];

/** Errors of endpoints that may require a key. */
export const OF_SECURED: readonly CasErrorType[] = ["unauthorized"];

/** The errors of an endpoint by status: those of any endpoint, and its own. */
export function errorResponses(
  own: readonly CasErrorType[],
  validationExample: CasError | undefined,
): Readonly<Record<string, ResponseObject>> {
  const byStatus = Map.groupBy([...own, ...OF_ANY], (type) => ERROR_TYPES[type].status);
  return Object.fromEntries(
    [...byStatus]
      .toSorted(([one], [other]) => one - other)
      .map(([status, types]) => [status, response(types, validationExample)]),
  );
}

function response(
  types: readonly CasErrorType[],
  validationExample: CasError | undefined,
): ResponseObject {
  const [first = "internal_error"] = types;
  const mayReturn = ERROR_TYPES[first].retryable !== false;
  const example =
    first === "validation_error" && validationExample !== undefined
      ? validationExample
      : exampleOf(first);
  return {
    description: types.map((type) => `\`${type}\`: ${WHEN[type] ?? ""}`).join(" "),
    headers: mayReturn ? { ...REQUEST_ID_HEADER, ...RETRY_AFTER_HEADER } : REQUEST_ID_HEADER,
    content: {
      "application/json": {
        schema: envelopeOf(types),
        example: { error: example.withRequestId(A_REQUEST_ID).toErrorBody() },
      },
    },
  };
}

/** The envelope with one of these types. */
function envelopeOf(types: readonly CasErrorType[]): JsonSchema {
  const detail = types.includes("validation_error")
    ? { detail: { type: "array" as const, items: refTo("ValidationError") } }
    : {};
  return {
    allOf: [
      refTo("ErrorEnvelope"),
      {
        type: "object",
        properties: {
          error: {
            type: "object",
            properties: { type: { type: "string", enum: [...types] }, ...detail },
            required: ["request_id"],
          },
        },
      },
    ],
  };
}

/** An error with the message that a caller gets. */
function exampleOf(errorType: CasErrorType): CasError {
  switch (errorType) {
    case "payload_too_large":
      return bodyTooLarge(DEFAULT_MAX_BODY_BYTES, A_REQUEST_ID);
    case "not_found":
      return new CasError({ errorType, message: "Unknown provider 'nope'" });
    case "unauthorized":
      return new CasError({ errorType, message: "Missing or invalid API key" });
    case "rate_limited":
      return new CasError({ errorType, message: "Rate limit exceeded; retry after 30s" });
    default:
      return publicError(new CasError<CasErrorType>({ errorType, message: "" }), A_REQUEST_ID);
  }
}
