import { parseRequest } from "@cas/models";
import type { z } from "zod";

/**
 * The checked query of a URL. As in the service, an empty filter counts as none, the last of several values counts, and a
 * parameter that the endpoint does not have is ignored.
 *
 * @throws CasError validation_error
 */
export function queryOf<Schema extends z.ZodObject>(
  schema: Schema,
  query: Readonly<Record<string, readonly string[]>>,
): z.output<Schema> {
  const entries = Object.entries(query).flatMap(([name, texts]) => {
    const text = texts.at(-1) ?? "";
    const isLeftOut = text === "" && EMPTY_MEANS_ALL.has(name);
    return isLeftOut || !Object.hasOwn(schema.shape, name) ? [] : [[name, text]];
  });
  return parseRequest(schema, Object.fromEntries(entries), "query");
}

const EMPTY_MEANS_ALL = new Set(["provider", "variable"]);
