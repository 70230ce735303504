import type { CasError } from "../errors/cas-error.ts";
import { validationError } from "../errors/parse.ts";
import { validationIssue } from "../errors/issues.ts";

/** The error of a body that is not JSON, for both APIs. */
export function notJson(reason: string): CasError<"validation_error"> {
  return validationError([
    validationIssue("body", [], `is not JSON: ${reason}`, undefined, "json_invalid"),
  ]);
}
