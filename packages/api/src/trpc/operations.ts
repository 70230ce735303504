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
import { z } from "zod";
import { type RequestParser, requestParser } from "./request-parser.ts";

/** A question of the port as a procedure asks it. */
interface Question<Input extends z.ZodType, Response> {
  readonly input: RequestParser<Input>;
  /** Asks a source what was typed. */
  readonly ask: (cas: Cas, input: z.output<Input>, options: CallOptions) => Promise<Response>;
  /** Types an input whose nesting is bounded, and asks: what the procedure does, without tRPC. */
  readonly answer: Answer;
}

/** The answer of a source to an input that nobody typed. */
type Answer = (cas: Cas, input: unknown, options: CallOptions) => Promise<unknown>;

function question<Input extends z.ZodType, Response>(
  input: RequestParser<Input>,
  ask: Question<Input, Response>["ask"],
): Question<Input, Response> {
  const answer: Answer = async (cas, given, options) => ask(cas, input.type(given), options);
  return { input, ask, answer };
}

/** Where an infinite query goes on; the offset of the page, and the same as `offset`. */
const cursor = z.int().min(0).nullish().describe("Offset of the page, for infinite queries.");

const ProvidersPage = ProvidersQuery.extend({ cursor }).prefault({});
const DatasetsPage = DatasetsQuery.extend({ cursor }).prefault({});

/** The questions with one answer each, by the names of their procedures. */
export const OPERATIONS = {
  extract: question(requestParser(ExtractInput, "body", LooseExtractInput), (cas, input, options) =>
    cas.extract(input, options),
  ),
  batchExtract: question(requestParser(BatchExtractInput, "body"), (cas, input, options) =>
    cas.batchExtract(input, options),
  ),
  providers: question(
    requestParser(ProvidersPage, "query"),
    (cas, { cursor: next, ...query }, options) =>
      cas.providers({ ...query, offset: next ?? query.offset }, options),
  ),
  provider: question(requestParser(ProviderQuery, "path"), (cas, { slug }, options) =>
    cas.provider(slug, options),
  ),
  datasets: question(
    requestParser(DatasetsPage, "query"),
    (cas, { cursor: next, ...query }, options) =>
      cas.datasets({ ...query, offset: next ?? query.offset }, options),
  ),
};
