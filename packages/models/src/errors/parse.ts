import { compiledSchema } from "#compiled-schema";
import type { z } from "zod";
import { CasError } from "./cas-error.ts";
import { type ValidationIssue } from "./validation-issue.ts";
import { describeIssues, type RequestPart, toValidationIssues } from "./issues.ts";

/** The error of a request with these faults. */
export function validationError(issues: readonly ValidationIssue[]): CasError<"validation_error"> {
  return new CasError({
    errorType: "validation_error",
    message: describeIssues(issues),
    detail: issues,
  });
}

/**
 * Checks the input of a caller.
 *
 * @param path position of the input in the request, when it is a part of the request
 * @throws CasError validation_error whose `detail` names each faulty field
 */
export function parseRequest<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  part: RequestPart = "body",
  path: readonly (string | number)[] = [],
): z.output<Schema> {
  // Without the input in its issues an error could not distinguish a missing field from a wrong one.
  const parsed = schema.safeParse(input, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw validationError(toValidationIssues(parsed.error, part, path));
}

/**
 * Types an input that a transport received, without checking its coordinates: the port checks them. An input of the
 * wrong type gets all checks, so that the caller learns all its faults at once, as from the port.
 *
 * @param loose schema of the request without the checks of the port
 * @param checked schema of the request with all checks
 * @throws CasError validation_error whose `detail` names each faulty field
 */
export function typeRequest<Request>(
  loose: z.ZodType<Request>,
  checked: z.ZodType,
  input: unknown,
): Request {
  const typed = loose.safeParse(input);
  return typed.success ? typed.data : (parseRequest(checked, input) as Request);
}

/**
 * Checks the response of a service, tolerantly (docs/decisions/0003-tolerant-responses.md).
 *
 * @param body parsed JSON of the response; the result is a copy with defaults for the fields that the service may omit
 * @throws CasError invalid_response that names the first field that breaks the contract
 */
export function parseResponse<Schema extends z.ZodType>(
  schema: Schema,
  body: unknown,
  requestId?: string,
): z.output<Schema> {
  const parsed = compiledSchema(schema).safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.join(".") || "body";
  throw new CasError({
    errorType: "invalid_response",
    message: `The response breaks the CAS contract at ${field}: ${issue?.message}`,
    requestId,
    detail: { field, body },
    cause: parsed.error,
  });
}
