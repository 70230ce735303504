import { parseRequest } from "@cas/models";
import type { z } from "zod";

const integer = /^[+-]?\d+(\.0*)?$/;
const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** The query parameters that are numbers, and the format of each. */
const NUMBERS: ReadonlyMap<string, RegExp> = new Map([
  ["limit", integer],
  ["offset", integer],
  ["min_resolution", decimal],
  ["max_resolution", decimal],
]);

/**
 * The checked query of a URL, whose values are all text. Numeric text becomes a number; other text stays, and the
 * schema rejects it. As in the service, an empty filter counts as none, the last of several values counts, and spaces
 * around a number (a plus sign in a URL is one) are ignored.
 *
 * @throws CasError validation_error
 */
export function queryOf<Schema extends z.ZodType>(
  schema: Schema,
  query: Readonly<Record<string, readonly string[]>>,
): z.output<Schema> {
  const entries = Object.entries(query).flatMap(([name, texts]) => {
    const text = texts.at(-1) ?? "";
    if (text === "" && EMPTY_MEANS_ALL.has(name)) return [];
    return [[name, NUMBERS.get(name)?.test(text.trim()) ? Number(text) : text]];
  });
  return parseRequest(schema, Object.fromEntries(entries), "query");
}

const EMPTY_MEANS_ALL = new Set(["provider", "variable"]);
