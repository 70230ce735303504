import * as z from "zod";

/** zod has a compiler from 4.5 on; with an older one its own parser does all the work. */
const compile = z.compile as typeof z.compile | undefined;

const compiled = new WeakMap<z.ZodType, z.ZodType>();

/**
 * The schema as one generated function, created at its first use. It gives the same verdicts and results as zod's own
 * parser in about a quarter of the time (docs/decisions/0034-response-checks.md). zod's own parser makes the messages
 * for invalid input. It does all the work where the process forbids generated code, or where zod is configured to be
 * `jitless`.
 */
export function compiledSchema<Schema extends z.ZodType>(schema: Schema): Schema {
  if (compile === undefined || z.config().jitless === true) return schema;
  const known = compiled.get(schema);
  if (known !== undefined) return known as Schema;
  const fresh = compile(schema);
  compiled.set(schema, fresh);
  return fresh;
}
