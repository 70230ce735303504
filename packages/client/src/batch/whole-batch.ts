import { type AttributeResponse, type BatchAttributeResponse, type CasError } from "@cas/models";
import type { BatchAnswer, ExchangeInfo } from "../call/cas-call.ts";
import type { ChunkResult } from "./chunk-result.ts";

/**
 * The responses of all requests of a batch as one. `total_results` and `elapsed_ms` are sums over the requests;
 * `request_id` is that of the first.
 */
export class WholeBatch {
  readonly #responses: AttributeResponse[] = [];
  readonly #exchanges: ExchangeInfo[] = [];
  #first: BatchAttributeResponse | undefined;
  #failure: CasError | undefined;
  #results = 0;
  #elapsed = 0;

  /** Adds the next chunk; the order of the calls is the order of the geometries. */
  add({ items, response, error }: ChunkResult): void {
    for (const item of items) this.#responses.push(item.response);
    this.#failure ??= error;
    if (response === undefined) return;
    const { data, ...exchange } = response;
    this.#exchanges.push(exchange);
    this.#first ??= data;
    this.#results += data.total_results;
    this.#elapsed += data.elapsed_ms;
  }

  /**
   * The response of the batch.
   *
   * @throws CasError of the first request, when none of them succeeded
   */
  response(): BatchAnswer<BatchAttributeResponse> {
    if (this.#first === undefined && this.#failure !== undefined) throw this.#failure;
    return {
      data: {
        ...(this.#first ?? { request_id: "none" }),
        responses: this.#responses,
        total_geometries: this.#responses.length,
        total_results: this.#results,
        elapsed_ms: this.#elapsed,
      },
      exchanges: this.#exchanges,
    };
  }
}
