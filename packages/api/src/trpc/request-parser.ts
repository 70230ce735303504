import { parseRequest, type RequestPart, typeRequest } from "@cas/models";
import type { z } from "zod";
import { refuseDeepNesting } from "../body/nesting.ts";

/** A parser of tRPC inputs whose errors are those of CAS. */
export interface RequestParser<Schema extends z.ZodType> {
  readonly _input: z.input<Schema>;
  readonly _output: z.output<Schema>;
  /** Limits the nesting of an input, and types it. */
  readonly parse: (input: unknown) => z.output<Schema>;
  /** Types an input whose nesting is already limited. */
  readonly type: (input: unknown) => z.output<Schema>;
}

/**
 * Types an input with the errors of every source of CAS: a fault is a validation_error that names the field.
 *
 * @param loose the schema without the checks of the port, if the schema has one
 */
export function requestParser<Schema extends z.ZodType>(
  schema: Schema,
  part: RequestPart,
  loose?: z.ZodType<z.output<Schema>>,
): RequestParser<Schema> {
  const type = (input: unknown): z.output<Schema> =>
    loose === undefined
      ? parseRequest(schema, input, part)
      : typeRequest<z.output<Schema>>(loose, schema, input);
  const parse = (input: unknown): z.output<Schema> => {
    refuseDeepNesting(input, part);
    return type(input);
  };
  // tRPC reads the types of a parser from two properties that need no value.
  return { parse, type } as RequestParser<Schema>;
}
