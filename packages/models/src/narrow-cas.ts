import type { CallOptions, Cas } from "./cas.ts";
import type { AggregationMethod } from "./extract/enums.ts";
import type { BatchExtractInput, ExtractInput } from "./extract/inputs.ts";
import {
  type NarrowBatchResponse,
  type NarrowResponse,
  narrowResponse,
} from "./extract/narrow-response.ts";
import type { AggregationValue } from "./extract/value-kinds.ts";

/**
 * A {@link Cas} whose values have the kind that the requested aggregation gives: for `distribution` a record of class code to
 * share, for the others one number; null when there is no valid cell. The engine is one; {@link narrowCas} makes one of any
 * source.
 */
export interface NarrowCas extends Cas {
  /** As {@link Cas.extract}. Without an aggregation in the request it is the mean. */
  extract<Asked extends AggregationMethod = "mean">(
    request: ExtractInput<Asked>,
    options?: CallOptions,
  ): Promise<NarrowResponse<AggregationValue<Asked>>>;
  /** As {@link Cas.batchExtract}. Without an aggregation in the request it is the mean. */
  batchExtract<Asked extends AggregationMethod = "mean">(
    request: BatchExtractInput<Asked>,
    options?: CallOptions,
  ): Promise<NarrowBatchResponse<AggregationValue<Asked>>>;
}

/**
 * The same source, whose types follow the requested aggregation: each response goes through {@link narrowResponse}, so a
 * dataset that was answered with another kind of value is missing from the results, and a warning says so.
 *
 * @example
 * const cas = narrowCas(new CasClient(url));
 * const { results } = await cas.extract({ geometry, dataset_ids, aggregation: "distribution" });
 * for (const { value } of results) console.log(Object.keys(value ?? {}));
 */
export function narrowCas(cas: Cas): NarrowCas {
  return {
    extract: async (request, options) =>
      narrowResponse(await cas.extract(request, options), askedBy(request)),
    batchExtract: async (request, options) =>
      narrowResponse(await cas.batchExtract(request, options), askedBy(request)),
    providers: (...call) => cas.providers(...call),
    provider: (...call) => cas.provider(...call),
    datasets: (...call) => cas.datasets(...call),
    health: (options) => cas.health(options),
    close: () => cas.close(),
    [Symbol.asyncDispose]: () => cas[Symbol.asyncDispose](),
  };
}

const askedBy = <Asked extends AggregationMethod>({
  aggregation = "mean" as Asked,
}: {
  readonly aggregation?: Asked | undefined;
}): Asked => aggregation;
