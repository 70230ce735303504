import { compiledSchema } from "#compiled-schema";
import type { z } from "zod";
import { CasError } from "./cas-error.ts";
import {
  describeIssues,
  type RequestPart,
  toValidationIssues,
  type ValidationIssue,
} from "./validation-issue.ts";

/** The error of a request with these faults. */
export function validationError(issues: readonly ValidationIssue[]): CasError<"validation_error"> {
  return new CasError({
    errorType: "validation_error",
    message: describeIssues(issues),
    detail: issues,
  });
}

/**
 * Checks what a caller gave.
 *
 * @param path where in the request the input is, when it is a part of it
 * @throws CasError validation_error whose `detail` names each faulty field.
 */
export function parseRequest<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  part: RequestPart = "body",
  path: readonly (string | number)[] = [],
): z.output<Schema> {
  // Without the input in its issues an error could not tell a missing field from a wrong one.
  const parsed = schema.safeParse(input, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw validationError(toValidationIssues(parsed.error, part, path));
}

/**
 * Types what a transport received, for the port that checks it: coordinates are not looked at. What is not of the type is
 * checked as a whole, so the caller learns of all its faults at once, as from the port.
 *
 * @param loose the type of the question
 * @param checked the same with all checks
 * @throws CasError validation_error whose `detail` names each faulty field.
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
 * Checks what a service answered, tolerantly (docs/decisions/0003-tolerant-responses.md).
 *
 * @param body what JSON.parse made of the answer; the result is a copy, in which what the service may leave out is filled in
 * @throws CasError invalid_response that names the first field that breaks the contract.
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
    message: `The answer breaks the CAS contract at ${field}: ${issue?.message}`,
    requestId,
    detail: { field, body },
    cause: parsed.error,
  });
}
