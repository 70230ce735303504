import { type AttributeResponse, type BatchAttributeResponse, type CasError } from "@cas/models";
import type { BatchAnswer, ExchangeInfo } from "../call/cas-call.ts";
import type { ChunkResult } from "./chunk-result.ts";

/**
 * The answers of all requests of a batch as one. `total_results` and `elapsed_ms` are sums over the requests, `request_id` is
 * that of the first.
 */
export class WholeBatch {
  readonly #responses: AttributeResponse[] = [];
  readonly #exchanges: ExchangeInfo[] = [];
  #first: BatchAttributeResponse | undefined;
  #failure: CasError | undefined;
  #results = 0;
  #elapsed = 0;

  /** The chunks must come in order. */
  add({ items, answer, error }: ChunkResult): void {
    for (const { response } of items) this.#responses.push(response);
    this.#failure ??= error;
    if (answer === undefined) return;
    const { data, ...exchange } = answer;
    this.#exchanges.push(exchange);
    this.#first ??= data;
    this.#results += data.total_results;
    this.#elapsed += data.elapsed_ms;
  }

  /** @throws CasError of the first request, when none of them succeeded */
  answer(): BatchAnswer<BatchAttributeResponse> {
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
