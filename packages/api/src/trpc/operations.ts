import {
  AttributeResponse,
  BatchAttributeResponse,
  BatchExtractInput,
  type CallOptions,
  type Cas,
  DatasetListResponse,
  DatasetsQuery,
  ExtractInput,
  ProviderDetail,
  ProviderListResponse,
  ProviderQuery,
  ProvidersQuery,
  type RequestPart,
} from "@cas/models";
import { z } from "zod";
import { type RequestParser, requestParser } from "./request-parser.ts";
import { type ResponseParser, responseParser } from "./response-parser.ts";

/** A question of the port as a procedure asks it. */
interface Question<Input extends z.ZodType, Output extends z.ZodType> {
  readonly input: RequestParser<Input>;
  readonly output: ResponseParser<Output>;
  /** Asks a source what was checked. */
  readonly ask: (
    cas: Cas,
    input: z.output<Input>,
    options: CallOptions,
  ) => Promise<z.output<Output>>;
  /** Checks an input, asks, and checks the answer: what the procedure does, without tRPC. */
  readonly answer: Answer;
}

/** The answer of a source to an input that nobody checked. */
type Answer = (cas: Cas, input: unknown, options: CallOptions) => Promise<unknown>;

function question<Input extends z.ZodType, Output extends z.ZodType>(
  [inputSchema, part]: readonly [Input, RequestPart],
  outputSchema: Output,
  ask: Question<Input, Output>["ask"],
): Question<Input, Output> {
  const [input, output] = [requestParser(inputSchema, part), responseParser(outputSchema)];
  const answer: Answer = async (cas, given, options) =>
    output.parse(await ask(cas, input.parse(given), options));
  return { input, output, ask, answer };
}

/** Where an infinite query goes on; the offset of the page, and the same as `offset`. */
const cursor = z.int().min(0).nullish().describe("Offset of the page, for infinite queries.");

const ProvidersPage = ProvidersQuery.extend({ cursor }).prefault({});
const DatasetsPage = DatasetsQuery.extend({ cursor }).prefault({});

/** The questions with one answer each, by the names of their procedures. */
export const OPERATIONS = {
  extract: question([ExtractInput, "body"], AttributeResponse, (cas, input, options) =>
    cas.extract(input, options),
  ),
  batchExtract: question(
    [BatchExtractInput, "body"],
    BatchAttributeResponse,
    (cas, input, options) => cas.batchExtract(input, options),
  ),
  providers: question(
    [ProvidersPage, "query"],
    ProviderListResponse,
    (cas, { cursor: next, ...query }, options) =>
      cas.providers({ ...query, offset: next ?? query.offset }, options),
  ),
  provider: question([ProviderQuery, "path"], ProviderDetail, (cas, { slug }, options) =>
    cas.provider(slug, options),
  ),
  datasets: question(
    [DatasetsPage, "query"],
    DatasetListResponse,
    (cas, { cursor: next, ...query }, options) =>
      cas.datasets({ ...query, offset: next ?? query.offset }, options),
  ),
};
