import type { z } from "zod";
import type { ValidationIssue } from "./validation-issue.ts";

/** The part of a request that a field comes from: the first entry of `loc`. */
export type RequestPart = "body" | "query" | "path";

/** A validation issue for a fault that no schema found. */
export function validationIssue(
  part: RequestPart,
  path: readonly (string | number)[],
  msg: string,
  input: unknown,
  type = "value_error",
): ValidationIssue {
  return { type, loc: [part, ...path], msg, input: summary(input) };
}

/** The issues of a schema, in the form of the service. */
export function toValidationIssues(
  error: z.core.$ZodError,
  part: RequestPart,
  path: readonly (string | number)[] = [],
): ValidationIssue[] {
  const at = (issue: z.core.$ZodIssue): (string | number)[] => [
    part,
    ...path,
    ...issue.path.map((key) => (typeof key === "symbol" ? String(key) : key)),
  ];
  const unknown = error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" ? unknownKeyIssues(issue, at(issue)) : [],
  );
  const others = error.issues
    .filter(({ code }) => code !== "unrecognized_keys")
    .map((issue) => ({
      type: issueType(issue),
      loc: at(issue),
      msg:
        issue.code === "invalid_type" && issue.input === undefined ? "is required" : issue.message,
      input: summary(issue.input),
      ...context(issue),
    }));
  // First, because a misspelt key is why a required one is missing.
  return [...unknown, ...others];
}

/** A line of a message of {@link requestObject}: the key as JSON, then what is wrong. */
const keyLine = /^("(?:[^"\\]|\\.)*") (.+)$/;

/** One issue for each unknown key; one in all when the schema is not a {@link requestObject}. */
function unknownKeyIssues(
  { message, input }: z.core.$ZodIssueUnrecognizedKeys,
  at: readonly (string | number)[],
): ValidationIssue[] {
  return message.split("\n").map((line) => {
    const [, quoted, fault] = keyLine.exec(line) ?? [];
    if (quoted === undefined || fault === undefined)
      return { type: "extra_forbidden", loc: [...at], msg: line, input: summary(input) };
    const key = JSON.parse(quoted) as string;
    const value = input?.[key];
    return { type: "extra_forbidden", loc: [...at, key], msg: fault, input: summary(value) };
  });
}

/** One line that names the first faulty field, e.g. `dataset_ids: must name at least one dataset`. */
export function describeIssues(issues: readonly ValidationIssue[]): string {
  const [first, ...others] = issues;
  if (first === undefined) return "Request validation failed";
  const field = first.loc
    .slice(1)
    .reduce<string>(
      (path, key) => (typeof key === "number" ? `${path}[${key}]` : path ? `${path}.${key}` : key),
      "",
    );
  const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
  return `Request validation failed: ${field || first.loc[0]}: ${first.msg}${more}`;
}

/** The service's name for a fault, as pydantic calls it. */
function issueType(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? "missing" : `${issue.expected}_type`;
    case "too_small":
      if (issue.origin === "array" || issue.origin === "string") return "too_short";
      return issue.inclusive === false ? "greater_than" : "greater_than_equal";
    case "too_big":
      if (issue.origin === "array" || issue.origin === "string") return "too_long";
      return issue.inclusive === false ? "less_than" : "less_than_equal";
    case "invalid_format":
      return "string_pattern_mismatch";
    case "invalid_value":
      return "enum";
    case "custom":
      return typeof issue.params?.["type"] === "string" ? issue.params["type"] : "value_error";
    default:
      return issue.code;
  }
}

function context(issue: z.core.$ZodIssue): { ctx?: Record<string, unknown> } {
  switch (issue.code) {
    case "too_small":
      return { ctx: { minimum: issue.minimum } };
    case "too_big":
      return { ctx: { maximum: issue.maximum } };
    case "invalid_format":
      return issue.pattern === undefined ? {} : { ctx: { pattern: issue.pattern } };
    case "invalid_value":
      return { ctx: { expected: issue.values } };
    default:
      return {};
  }
}

/** Longest text that is echoed, in characters. */
const LONGEST_TEXT = 200;
/** Longest list of plain values that is echoed. */
const LONGEST_LIST = 10;

/**
 * Describes an input that is not short and flat: an echo of a thousand polygons helps nobody. Does not descend into the
 * input, because a caller may nest arrays as deep as a body allows.
 */
function summary(input: unknown): unknown {
  if (Array.isArray(input))
    return input.length <= LONGEST_LIST && input.every(isPlain)
      ? input.map(plain)
      : `array of ${input.length} items`;
  return isPlain(input) ? plain(input) : "object";
}

const isPlain = (value: unknown): boolean => typeof value !== "object" || value === null;

function plain(value: unknown): unknown {
  switch (typeof value) {
    case "string":
      return value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT)}…` : value;
    case "bigint":
      return value.toString();
    case "symbol":
    case "function":
      return typeof value;
    default:
      return value;
  }
}
