import { type CasError, hasBrand } from "./cas-error.ts";
import type { CasPartialError } from "./cas-partial-error.ts";
import type { CasErrorType } from "./error-types.ts";

/** The error of one type. */
export type CasErrorOf<Type extends CasErrorType> = Type extends "partial_response"
  ? CasPartialError
  : CasError<Type>;

/** The errors of all types as a union; `switch (error.errorType)` narrows it, including `detail`. */
export type AnyCasError = { [Type in CasErrorType]: CasErrorOf<Type> }[CasErrorType];

/**
 * Whether a caught value is a CasError, of one of the given types if any are given.
 *
 * @example
 * if (isCasError(error, "validation_error")) console.error(error.detail?.[0]?.msg);
 */
export function isCasError(error: unknown): error is AnyCasError;
export function isCasError<Type extends CasErrorType>(
  error: unknown,
  ...errorTypes: readonly [Type, ...Type[]]
): error is { [Each in Type]: CasErrorOf<Each> }[Type];
export function isCasError(error: unknown, ...errorTypes: readonly string[]): boolean {
  if (!hasBrand(error)) return false;
  return errorTypes.length === 0 || errorTypes.includes(error.errorType);
}
