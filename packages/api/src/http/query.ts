import { parseRequest } from "@cas/models";
import type { z } from "zod";

/** The query parameters that are numbers. */
const NUMBERS = new Set(["limit", "offset", "min_resolution", "max_resolution"]);
const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * The checked query of a URL, whose values are all text. Numbers are read as such; what is none is left for the schema
 * to refuse. An empty filter is no filter, as in the service.
 *
 * @throws CasError validation_error
 */
export function queryOf<Schema extends z.ZodType>(
  schema: Schema,
  query: Readonly<Record<string, string>>,
): z.output<Schema> {
  const entries = Object.entries(query).flatMap(([name, text]) => {
    if (text === "" && EMPTY_MEANS_ALL.has(name)) return [];
    return [[name, NUMBERS.has(name) && decimal.test(text) ? Number(text) : text]];
  });
  return parseRequest(schema, Object.fromEntries(entries), "query");
}

const EMPTY_MEANS_ALL = new Set(["provider", "variable"]);
