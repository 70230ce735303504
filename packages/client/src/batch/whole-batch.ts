import { type AttributeResponse, type BatchAttributeResponse, type CasError } from "@cas/models";
import type { BatchAnswer, ExchangeInfo } from "../call/cas-call.ts";
import type { DoneChunk } from "./run-batch.ts";

/**
 * The answers of all requests of a batch as one. `total_results` and `elapsed_ms` are sums over the requests, `request_id` is
 * that of the first.
 *
 * @throws CasError of the first request, when none of them succeeded
 */
export async function wholeBatch(
  chunks: AsyncIterable<DoneChunk>,
): Promise<BatchAnswer<BatchAttributeResponse>> {
  const responses: AttributeResponse[] = [];
  const exchanges: ExchangeInfo[] = [];
  let whole: BatchAttributeResponse | undefined;
  let failure: CasError | undefined;
  let [results, elapsed] = [0, 0];
  for await (const { items, answer, error } of chunks) {
    for (const { response } of items) responses.push(response);
    failure ??= error;
    if (answer === undefined) continue;
    const { data, ...exchange } = answer;
    exchanges.push(exchange);
    whole ??= data;
    results += data.total_results;
    elapsed += data.elapsed_ms;
  }
  if (whole === undefined && failure !== undefined) throw failure;
  return {
    data: {
      ...(whole ?? { request_id: "none" }),
      responses,
      total_geometries: responses.length,
      total_results: results,
      elapsed_ms: elapsed,
    },
    exchanges,
  };
}
