import * as z from "zod";
import { CasError, type CasErrorCause } from "./cas-error.ts";
import { CasPartialError } from "./cas-partial-error.ts";
import { type CasErrorType, isCasErrorType } from "./error-types.ts";
import { type AnyCasError, isCasError } from "./is-cas-error.ts";
import { ValidationIssue } from "./validation-issue.ts";

/** What `toJSON` of a CasError writes; a newer version may write more. */
const Json = z.object({
  errorType: z.string(),
  message: z.string(),
  statusCode: z.int().optional(),
  retryable: z.boolean().optional(),
  requestId: z.string().optional(),
  headerRequestId: z.string().optional(),
  detail: z.unknown().optional(),
  wireType: z.string().optional(),
  method: z.string().optional(),
  path: z.string().optional(),
  attempts: z.int().optional(),
  retryAfter: z.number().optional(),
  cause: z
    .object({ name: z.string(), message: z.string(), code: z.string().optional() })
    .optional(),
  response: z.looseObject({ request_id: z.string() }).optional(),
});

const issues = ValidationIssue.array();

/**
 * The CasError behind a value: the way back from `JSON.stringify(error)`, and from `structuredClone(error.toJSON())` in
 * another thread or worker. A CasError is returned as it is. Any other value is an internal_error that no retry helps, with
 * the value as its `cause`: an error that was cloned itself has lost everything but its message.
 *
 * @example
 * worker.on("message", ({ failure }) => reject(casErrorFrom(failure))); // sent as { failure: error.toJSON() }
 */
export function casErrorFrom(value: unknown): AnyCasError {
  if (isCasError(value)) return value;
  const parsed = Json.safeParse(value);
  if (!parsed.success) return notOfCas(value);
  const { errorType, cause, response, detail, ...fields } = parsed.data;
  const more = { ...fields, cause: cause && new CauseFromJson(cause) };
  if (errorType === "partial_response" && response !== undefined)
    return new CasPartialError({ ...more, detail, response } as never);
  const type: CasErrorType = isCasErrorType(errorType) ? errorType : "unrecognized_error";
  const wireType = isCasErrorType(errorType) ? fields.wireType : errorType;
  const known = type === "validation_error" ? issues.safeParse(detail).data : detail;
  return new CasError({ ...more, errorType: type, wireType, detail: known }) as AnyCasError;
}

function notOfCas(value: unknown): AnyCasError {
  return new CasError({
    errorType: "internal_error",
    message: value instanceof Error ? value.message : "A value that is no error of CAS was thrown",
    retryable: false,
    cause: value,
  });
}

/** The cause of an error in another process or thread. */
class CauseFromJson extends Error {
  declare readonly code: string | undefined;

  constructor({ name, message, code }: CasErrorCause) {
    super(message);
    Object.defineProperty(this, "name", { value: name });
    // Stack frames of this side would be misleading.
    Object.defineProperty(this, "stack", { value: `${name}: ${message}` });
    if (code !== undefined) Object.defineProperty(this, "code", { value: code, enumerable: true });
  }
}
