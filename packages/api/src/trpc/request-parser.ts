import { parseRequest, type RequestPart } from "@cas/models";
import type { z } from "zod";
import { refuseDeepNesting } from "../middleware/nesting.ts";

/** A parser of tRPC inputs whose errors are those of CAS. */
export interface RequestParser<Schema extends z.ZodType> {
  readonly _input: z.input<Schema>;
  readonly _output: z.output<Schema>;
  readonly parse: (input: unknown) => z.output<Schema>;
}

/** Parses an input as every source of CAS answers does: a fault is a validation_error that names the field. */
export function requestParser<Schema extends z.ZodType>(
  schema: Schema,
  part: RequestPart,
): RequestParser<Schema> {
  const parse = (input: unknown): z.output<Schema> => {
    refuseDeepNesting(input, part);
    return parseRequest(schema, input, part);
  };
  // tRPC reads the types of a parser from two properties that need no value.
  return { parse } as RequestParser<Schema>;
}
