import { type RequestPart, validationError, validationIssue } from "@cas/models";

/** Levels of arrays and objects in a question: a MultiPolygon of a batch has seven, properties of Features may have more. */
const MAX_LEVELS = 64;

/**
 * Refuses JSON that is nested so deep that what works its way down through it, JSON.stringify among others, runs out of
 * stack.
 *
 * @throws CasError validation_error
 */
export function refuseDeepNesting(json: unknown, part: RequestPart = "body"): void {
  if (!isDeeper(json, MAX_LEVELS)) return;
  const message = `is nested more than ${MAX_LEVELS} levels deep`;
  throw validationError([validationIssue(part, [], message, undefined, "nesting")]);
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (levels === 0) return true;
  for (const item of Array.isArray(value) ? value : Object.values(value))
    if (typeof item === "object" && isDeeper(item, levels - 1)) return true;
  return false;
}
