import { type CasError, validationError, validationIssue } from "@cas/models";

/** The error of a body whose content type is not JSON. */
export function notJsonType(type: string): CasError<"validation_error"> {
  return validationError([
    validationIssue(
      "body",
      [],
      "must be JSON and say so, with the header Content-Type: application/json",
      type,
      "content_type",
    ),
  ]);
}
