import type { ProviderDetail, ProviderSummary } from "@cas/models";
import { pMapIterable } from "p-map";
import { LinkedAbort } from "../call/linked-abort.ts";
import { collect, type CollectOptions, firstOf } from "../call/page-call.ts";

/** Requests that the details come from. */
export interface ProviderDetailsSource {
  readonly providers: (signal: AbortSignal) => AsyncIterable<ProviderSummary>;
  readonly detailOf: (slug: string, signal: AbortSignal) => Promise<ProviderDetail>;
  /** Most requests for details at the same time. */
  readonly concurrency: number;
  readonly signal: AbortSignal | undefined;
}

/** The details of providers, in order. Leaving the loop aborts the requests in flight. */
export class ProviderDetails implements AsyncIterable<ProviderDetail> {
  readonly #source: ProviderDetailsSource;

  constructor(source: ProviderDetailsSource) {
    this.#source = source;
  }

  /** One by one, in order. */
  [Symbol.asyncIterator](): AsyncGenerator<ProviderDetail, void, undefined> {
    return this.#first(Infinity);
  }

  /** All of them, or the first ones; requests no provider that is not needed. */
  async toArray({ limit = Infinity }: CollectOptions = {}): Promise<ProviderDetail[]> {
    return collect(this.#first(limit));
  }

  async *#first(limit: number): AsyncGenerator<ProviderDetail, void, undefined> {
    if (!(limit > 0)) return;
    const { providers, detailOf, concurrency, signal } = this.#source;
    using stopping = new LinkedAbort(signal);
    const stopped = stopping.signal;
    yield* pMapIterable(firstOf(providers(stopped), limit), ({ slug }) => detailOf(slug, stopped), {
      concurrency,
      backpressure: concurrency,
    });
  }
}
