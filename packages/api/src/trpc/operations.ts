import {
  BatchExtractInput,
  type CallOptions,
  type Cas,
  DatasetsQuery,
  ExtractInput,
  LooseExtractInput,
  ProviderQuery,
  ProvidersQuery,
} from "@cas/models";
import * as z from "zod";
import { type RequestParser, requestParser } from "./request-parser.ts";

/** An operation of the port as a procedure calls it. */
interface Operation<Input extends z.ZodType, Response> {
  readonly input: RequestParser<Input>;
  /** Calls a source with a typed input. */
  readonly call: (cas: Cas, input: z.output<Input>, options: CallOptions) => Promise<Response>;
  /** Types an input of limited nesting, and calls the source: the work of the procedure, without tRPC. */
  readonly handle: Handler;
}

/** Calls a source with an input that has no type yet. */
type Handler = (cas: Cas, input: unknown, options: CallOptions) => Promise<unknown>;

function operation<Input extends z.ZodType, Response>(
  input: RequestParser<Input>,
  call: Operation<Input, Response>["call"],
): Operation<Input, Response> {
  const handle: Handler = async (cas, given, options) => call(cas, input.type(given), options);
  return { input, call, handle };
}

/**
 * What tRPC's infinite queries add to an input: the offset of the page, like `offset`, and the direction in which the caller
 * pages, which changes no page.
 */
export const INFINITE_QUERY = {
  cursor: z.int().min(0).nullish().describe("Offset of the page, for infinite queries."),
  direction: z
    .enum(["forward", "backward"])
    .nullish()
    .describe("Set by infinite queries; without effect."),
};

const ProvidersPage = ProvidersQuery.extend(INFINITE_QUERY).prefault({});
const DatasetsPage = DatasetsQuery.extend(INFINITE_QUERY).prefault({});

/** The operations with one response each, by the names of their procedures. */
export const OPERATIONS = {
  extract: operation(
    requestParser(ExtractInput, "body", LooseExtractInput),
    (cas, input, options) => cas.extract(input, options),
  ),
  batchExtract: operation(requestParser(BatchExtractInput, "body"), (cas, input, options) =>
    cas.batchExtract(input, options),
  ),
  providers: operation(
    requestParser(ProvidersPage, "query"),
    (cas, { cursor: next, direction: _direction, ...query }, options) =>
      cas.providers({ ...query, offset: next ?? query.offset }, options),
  ),
  provider: operation(requestParser(ProviderQuery, "path"), (cas, { slug }, options) =>
    cas.provider(slug, options),
  ),
  datasets: operation(
    requestParser(DatasetsPage, "query"),
    (cas, { cursor: next, direction: _direction, ...query }, options) =>
      cas.datasets({ ...query, offset: next ?? query.offset }, options),
  ),
};
