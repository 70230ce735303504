import type { z } from "zod";

/** A field that may be absent or null on the wire and is null after parsing, as in the service's own models. */
export function nullDefault<Schema extends z.ZodType>(
  schema: Schema,
): z.ZodDefault<z.ZodNullable<Schema>> {
  return schema.nullable().default(null as z.util.NoUndefined<z.output<z.ZodNullable<Schema>>>);
}
