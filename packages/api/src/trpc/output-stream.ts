import type { z } from "zod";

/** A parser of tRPC outputs that come one by one. */
export interface StreamParser<Item> {
  readonly _input: AsyncIterable<Item>;
  readonly _output: AsyncIterable<Item>;
  readonly parse: (items: unknown) => AsyncIterable<Item>;
}

/** Parses each item of a stream as it passes. */
export function streamOf<Schema extends z.ZodType>(schema: Schema): StreamParser<z.output<Schema>> {
  async function* parse(
    items: AsyncIterable<unknown>,
  ): AsyncGenerator<z.output<Schema>, void, undefined> {
    for await (const item of items) yield schema.parse(item);
  }
  // tRPC reads the types of a parser from two properties that need no value.
  return { parse } as unknown as StreamParser<z.output<Schema>>;
}
