import { parseResponse } from "@cas/models";
import type { z } from "zod";

/** A parser of tRPC outputs. */
export interface ResponseParser<Schema extends z.ZodType> {
  readonly _input: z.input<Schema>;
  readonly _output: z.output<Schema>;
  readonly parse: (answer: unknown) => z.output<Schema>;
}

/** Checks an answer as the clients do: one that is as it should be is passed on, not copied, which is most of the work. */
export function responseParser<Schema extends z.ZodType>(schema: Schema): ResponseParser<Schema> {
  const parse = (answer: unknown): z.output<Schema> => parseResponse(schema, answer);
  // tRPC reads the types of a parser from two properties that need no value.
  return { parse } as ResponseParser<Schema>;
}
