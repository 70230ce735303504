import { z } from "zod";

const compiled = new WeakMap<z.ZodType, z.ZodType>();

/**
 * The schema as one generated function, made at its first use: the same verdicts and results as zod's own parser, in about a
 * quarter of the time (docs/decisions/0034-response-checks.md). What is refused goes to zod's own parser, which
 * finds the words. zod's parser does all of it where the process forbids generated code, or zod is configured to be `jitless`.
 */
export function compiledSchema<Schema extends z.ZodType>(schema: Schema): Schema {
  if (z.config().jitless === true) return schema;
  const known = compiled.get(schema);
  if (known !== undefined) return known as Schema;
  const fresh = z.compile(schema);
  compiled.set(schema, fresh);
  return fresh;
}
