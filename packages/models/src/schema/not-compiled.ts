import type { z } from "zod";

/**
 * The schema itself, for runtimes other than Node: zod's compiler would add 7 KB to every page, and pages and edge runtimes
 * often forbid generated code (docs/decisions/0034-response-checks.md).
 */
export function compiledSchema<Schema extends z.ZodType>(schema: Schema): Schema {
  return schema;
}
